/** The people's list, and the phones that are shown. */
export const phones = `
const base = document.body.dataset.base;
const desk = document.getElementById('phones');
const list = document.getElementById('people');
const business = { number: '' };
/** By waId: what the server told, and the phone's elements while it is shown. */
const people = new Map();
/** waIds, left to right. */
let shown = [];

const wide = matchMedia('(min-width: 760px)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const room = () => innerWidth >= 1640 ? 3 : innerWidth >= 1180 ? 2 : 1;

/** Sends JSON to the server; answers what is wrong, or what it said. */
async function ask(path, body) {
  try {
    const response = await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    return response.status === 204 ? {} : await response.json();
  } catch {
    return { problem: 'The demo does not answer. Is it still running?' };
  }
}

async function post(person, message) {
  const { problem } = await ask('/people/' + person.waId + '/messages', message);
  if (problem) person.view?.problem.replaceChildren(problem);
}

function addPerson(view) {
  const person = people.get(view.waId) ?? { messages: [], unread: 0, queue: Promise.resolve() };
  people.set(view.waId, Object.assign(person, view));
  return person;
}

/** On a narrow screen the list covers the phone. */
const isVisible = person => Boolean(person.view) && (wide.matches || document.body.dataset.view === 'chat');

function drawList() {
  list.replaceChildren(...[...people.values()].map(person => {
    const last = person.messages.at(-1);
    const isShown = shown.includes(person.waId);
    return el('li', null, el('button', { type: 'button', 'aria-current': isShown && wide.matches ? 'true' : null, onclick: () => show(person) },
      avatar(person.name),
      el('span', { class: 'who' }, el('strong', null, person.name), el('span', { class: 'last' }, last ? plainText(last) : person.phone)),
      el('span', { class: 'side' }, last ? el('time', null, timeOf(last)) : null,
        person.unread ? el('span', { class: 'badge' }, String(person.unread), el('span', { class: 'unseen' }, ' new')) : null)));
  }));
}

/** Brings a person's phone up; with no room left it takes the place of the last one. */
function show(person, text) {
  if (!shown.includes(person.waId)) {
    if (shown.length >= room()) people.get(shown.pop()).view = null;
    shown.push(person.waId);
    draw();
  }
  person.unread = 0;
  drawList();
  document.body.dataset.view = 'chat';
  const { field } = person.view;
  if (text !== undefined) field.value = text;
  field.focus();
}

function hide(person) {
  shown = shown.filter(waId => waId !== person.waId);
  draw();
  drawList();
}

/** Puts the shown phones on the desk, keeping those that are there. */
function draw() {
  for (const person of people.values()) if (!shown.includes(person.waId)) person.view = null;
  desk.replaceChildren(...shown.map(waId => {
    const person = people.get(waId);
    person.view ??= phone(person);
    return person.view.root;
  }));
  for (const waId of shown) toEnd(people.get(waId));
}

function phone(person) {
  const status = el('span', { class: 'status' }, 'online');
  const log = el('div', { role: 'log', 'aria-label': 'Messages between ' + person.name + ' and Usher', tabindex: '0' });
  const field = el('textarea', { name: 'text', rows: '1', placeholder: 'Message', 'aria-label': 'Message from ' + person.name, autocomplete: 'off', enterkeyhint: 'send' });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const form = el('form', null,
    el('button', { type: 'button', class: 'round plain', 'aria-label': 'Send a contact', title: 'Send a contact', onclick: () => openCard(person) }, '+'),
    field,
    el('button', { class: 'round', 'aria-label': 'Send', title: 'Send' }, '➤'));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const text = field.value.trim();
    problem.replaceChildren();
    if (text) post(person, { text });
    field.value = '';
    field.focus();
  });
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const root = el('section', { class: 'phone', 'aria-label': person.name + '’s phone' },
    el('h2', null, el('span', null, person.name + '’s phone', el('small', null, person.phone)),
      el('button', { type: 'button', class: 'close plain', 'aria-label': 'Put ' + person.name + '’s phone away', onclick: () => hide(person) }, '×')),
    el('div', { class: 'screen' },
      el('header', null,
        el('button', { type: 'button', class: 'back plain', 'aria-label': 'All phones', onclick: () => { document.body.dataset.view = 'list'; } }, '‹'),
        el('span', { class: 'avatar usher', 'aria-hidden': 'true' }, 'U'),
        el('span', { class: 'who' }, el('strong', null, 'Usher'), status),
        el('span', { class: 'owner' }, person.name)),
      log, problem, form));
  const view = { root, log, field, status, problem, day: '' };
  person.view = view;
  if (person.messages.length === 0) log.append(greeting(person));
  for (const message of person.messages) append(person, message);
  return view;
}

/** What an empty chat says, and messages to try. */
function greeting(person) {
  return el('div', { class: 'greeting' },
    el('p', null, person.note),
    person.tries.map(text => el('button', { type: 'button', onclick: () => post(person, { text }) }, text)));
}

function append(person, message) {
  const { view } = person;
  view.log.querySelector('.greeting')?.remove();
  const day = dayOf(message);
  if (day !== view.day) view.log.append(el('div', { class: 'day' }, view.day = day));
  view.log.append(bubble(person, message));
  dots(person, view.log.querySelector('.dots') !== null);
  toEnd(person);
}

function toEnd({ view }) {
  view.log.scrollTop = view.log.scrollHeight;
}

function dots(person, on) {
  const { view } = person;
  if (!view) return;
  view.log.querySelector('.dots')?.remove();
  view.status.textContent = on ? 'typing…' : 'online';
  if (!on) return;
  view.log.append(el('div', { class: 'in dots', 'aria-hidden': 'true' }, el('div', { class: 'bubble' }, el('i'), el('i'), el('i'))));
  toEnd(person);
}
`;
