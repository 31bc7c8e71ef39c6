/** What opens over the phones: a list's rows, a contact to send, whose phone a link opens on, a new person, a new mail. */
export const dialogs = `
const rowsDialog = document.getElementById('rows');
const cardDialog = document.getElementById('card');
const whoDialog = document.getElementById('who');
const mails = document.getElementById('mails');
let cardFrom;
let textForWho = '';

/** A dialog opens over its phone, not over the whole desk. */
function openOver(person, dialog) {
  const frame = person.view.root.querySelector('.screen').getBoundingClientRect();
  dialog.style.left = frame.left + 'px';
  dialog.style.width = frame.width + 'px';
  dialog.style.bottom = Math.max(0, innerHeight - frame.bottom) + 'px';
  dialog.showModal();
}

for (const dialog of document.querySelectorAll('dialog')) {
  dialog.addEventListener('click', event => {
    if (event.target === dialog || event.target.closest('[data-close]')) dialog.close();
  });
}

function openRows(person, message, tap) {
  rowsDialog.querySelector('h2').textContent = message.listButton;
  rowsDialog.querySelector('ul').replaceChildren(...message.choices.map(choice =>
    el('li', null, el('button', { type: 'button', onclick: () => { rowsDialog.close(); tap(choice); person.view.field.focus(); } },
      el('strong', null, choice.label), choice.description ? el('span', null, choice.description) : null))));
  openOver(person, rowsDialog);
}

function openCard(person) {
  cardFrom = person;
  openOver(person, cardDialog);
}

cardDialog.querySelector('form').addEventListener('submit', event => {
  event.preventDefault();
  const form = event.target;
  const { name, phone, email } = Object.fromEntries(new FormData(form));
  if (!name.trim()) return form.elements.name.focus();
  post(cardFrom, { card: { name, phone, email } });
  form.reset();
  cardDialog.close();
  cardFrom.view.field.focus();
});

/** A wa.me link was followed: on whose phone? */
function askWho(text) {
  textForWho = text;
  document.getElementById('who-text').textContent = text;
  whoDialog.querySelector('ul').replaceChildren(...[...people.values()].map(person =>
    el('li', null, el('button', { type: 'button', onclick: () => chooseWho(person) },
      avatar(person.name), el('span', { class: 'who' }, el('strong', null, person.name), el('span', null, person.phone))))));
  if (!whoDialog.open) whoDialog.showModal();
}

function chooseWho(person) {
  whoDialog.close();
  show(person, textForWho);
}

for (const form of document.querySelectorAll('.new-person')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const problem = form.querySelector('.problem');
    const answer = await ask('/people', Object.fromEntries(new FormData(form)));
    problem.textContent = answer.problem ?? '';
    if (answer.problem) return;
    form.reset();
    form.closest('details').open = false;
    // The stream tells of the new person too, a moment sooner or later.
    const person = addPerson(answer.person);
    if (whoDialog.contains(form)) chooseWho(person);
    else show(person);
  });
}

function announceMail({ id, to, subject }) {
  const note = el('a', { href: business.inboxPath + '/' + id, target: 'usher-inbox', onclick: () => note.remove() },
    el('span', { 'aria-hidden': 'true' }, '✉'), el('span', null, 'Mail to ' + to, el('strong', null, subject)));
  mails.replaceChildren(note);
  setTimeout(() => note.remove(), 12000);
}
`;
