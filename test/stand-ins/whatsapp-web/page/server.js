/** The way to WhatsApp's servers: in life an encrypted socket, here calls and one stream of events. */

/** Asks the server, and gives its answer; what it refuses is thrown. */
export async function call(name, question = {}) {
  const body = JSON.stringify({ page, number, ...question });
  number += 1;
  const response = await fetch(`/call/${name}`, { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
  const { answer } = await response.json();
  return answer;
}

/** Hears what the server tells: a listener by the event's name. */
export function listen(device, listeners) {
  const stream = new EventSource(`/stream?${new URLSearchParams({ page, device: device ?? '' })}`);
  for (const [name, listener] of Object.entries(listeners)) {
    stream.addEventListener(name, event => listener(JSON.parse(event.data)));
  }
}

/** This loading of the page, so that the server knows whose call it is. */
const page = crypto.randomUUID();

/** How many calls it made: the server begins them in this order. */
let number = 0;
