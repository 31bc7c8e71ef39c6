/** How the page's script makes elements. */
export const elements = String.raw`
/** el('p', { class: 'hint', onclick: f }, 'text', child) */
function el(name, props, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child != null));
  return element;
}

const initials = name => name.split(/\s+/u).map(word => [...word][0] ?? '').filter(letter => /\p{L}/u.test(letter)).slice(0, 2).join('').toUpperCase() || '#';

function avatar(name) {
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + letter.codePointAt(0)) % 6;
  return el('span', { class: 'avatar hue' + hue, 'aria-hidden': 'true' }, initials(name));
}

const timeOf = message => new Date(message.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
const dayOf = message => new Date(message.at).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long' });
const plainText = message => message.runs.map(run => run.text).join('');

const tagOf = { bold: 'strong', italic: 'em', struck: 's', mono: 'code' };

function runElement(run) {
  if (run.href) return link(run.href);
  return run.as ? el(tagOf[run.as], null, run.text) : run.text;
}

/** A wa.me link to our number opens a chat on this page, as it would open WhatsApp on a phone. */
function link(href) {
  const url = new URL(href);
  const isOurs = url.hostname === 'wa.me' && url.pathname.slice(1) === business.number;
  const onclick = event => {
    event.preventDefault();
    askWho(url.searchParams.get('text') ?? '');
  };
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', ...(isOurs && { onclick }) }, href);
}

const stateText = { waiting: ['◷', 'Waiting: Usher does not answer yet'], delivered: ['✓✓', 'Delivered'], read: ['✓✓', 'Read'] };

function ticks(message) {
  const [sign, meaning] = stateText[message.state];
  return el('span', { class: 'ticks ' + message.state, role: 'img', 'aria-label': meaning, title: meaning }, sign);
}

function bubble(person, message) {
  const mine = message.side === 'person';
  const meta = el('span', { class: 'meta' }, el('time', { datetime: message.at }, timeOf(message)), mine ? ticks(message) : null);
  const who = el('span', { class: 'unseen' }, (mine ? person.name : 'Usher') + ': ');
  const kind = message.kind === 'contact' ? el('span', { class: 'card-icon', 'aria-hidden': 'true' }, '👤') : null;
  const text = el('div', { class: 'text', dir: 'auto' }, message.runs.map(runElement));
  return el('div', { class: mine ? 'out' : 'in', 'data-id': message.id },
    el('div', { class: 'bubble' }, who, kind, text, meta),
    message.form ? opener(person, message) : message.choices.length > 0 ? choices(person, message) : null);
}

/** What opens a form. */
function opener(person, message) {
  return el('div', { class: 'choices' },
    el('button', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => openForm(person, message) }, '☰ ' + message.form.label));
}

/** Buttons stand below the bubble; a list opens as a sheet. */
function choices(person, message) {
  const tap = choice => post(person, { tap: { messageId: message.id, choiceId: choice.id } });
  if (message.listButton) {
    return el('div', { class: 'choices' },
      el('button', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => openRows(person, message, tap) }, '☰ ' + message.listButton));
  }
  return el('div', { class: 'choices' }, message.choices.map(choice =>
    el('button', { type: 'button', onclick: () => tap(choice) }, choice.label)));
}
`;
