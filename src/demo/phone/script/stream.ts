/** Follows what happens on the server. */
export const stream = `
const events = new EventSource(base + '/events');
const on = (name, handle) => events.addEventListener(name, event => handle(JSON.parse(event.data)));
const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

/** All there is, at the beginning and after each interruption. */
on('snapshot', snapshot => {
  Object.assign(business, { number: snapshot.number, inboxPath: snapshot.inboxPath });
  const written = [...people].map(([waId, { view }]) => [waId, view?.field.value]);
  people.clear();
  for (const person of snapshot.people) addPerson(person);
  shown = shown.filter(waId => people.has(waId)).slice(0, room());
  const [first] = people.values();
  if (shown.length === 0 && first) shown = [first.waId];
  draw();
  drawList();
  for (const [waId, text] of written) if (text) people.get(waId).view.field.value = text;
  const query = new URLSearchParams(location.search);
  if (query.has('text')) {
    history.replaceState(null, '', location.pathname);
    askWho(query.get('text'));
  }
});

on('person', ({ person }) => {
  addPerson(person);
  drawList();
});

on('message', ({ waId, message }) => {
  const person = people.get(waId);
  person.messages.push(message);
  person.queue = person.queue.then(async () => {
    clearTimeout(person.thinking);
    // A moment of dots, or the answer would be there before the eye has followed the question.
    if (message.side === 'business' && isVisible(person) && !calm.matches) {
      dots(person, true);
      await wait(450);
    }
    dots(person, false);
    if (!isVisible(person)) person.unread += message.side === 'business' ? 1 : 0;
    if (person.view && !person.view.log.querySelector('[data-id="' + message.id + '"]')) append(person, message);
    drawList();
  });
});

on('state', ({ waId, message }) => {
  const person = people.get(waId);
  person.messages.find(({ id }) => id === message.id).state = message.state;
  person.view?.log.querySelector('[data-id="' + message.id + '"] .ticks')?.replaceWith(ticks(message));
});

/** Dots appear by themselves only when an answer takes long. */
on('typing', ({ waId, on }) => {
  const person = people.get(waId);
  clearTimeout(person.thinking);
  if (on) person.thinking = setTimeout(() => dots(person, true), 600);
  else person.queue = person.queue.then(() => dots(person, false));
});

on('mail', announceMail);

addEventListener('resize', () => {
  while (shown.length > room()) shown.pop();
  draw();
  drawList();
});
document.body.dataset.view = 'list';
`;
