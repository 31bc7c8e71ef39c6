/** Brings new mails to the list as they come; all else works without it. */
export const inboxScript = `
const base = document.body.dataset.base;
const list = document.getElementById('mails');
const known = () => new Set([...list.querySelectorAll('a')].map(link => link.href));

async function refresh() {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const before = known();
  const isFirst = before.size === 0;
  list.replaceChildren(...page.getElementById('mails').childNodes);
  for (const link of list.querySelectorAll('a')) if (!before.has(link.href)) link.classList.add('new');
  // The open mail stays what the reader is reading.
  if (isFirst) document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
  else {
    const open = document.querySelector('article')?.dataset.at;
    for (const link of list.querySelectorAll('a')) {
      if (link.pathname === open) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }
}

const events = new EventSource(base + '/events');
events.addEventListener('mail', refresh);
// What came while the connection was lost.
let lost = false;
events.addEventListener('error', () => { lost = true; });
events.addEventListener('open', () => { if (lost) refresh(); lost = false; });
`;
