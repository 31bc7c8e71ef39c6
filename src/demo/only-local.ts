import type { IncomingMessage } from 'node:http';

const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Did this request come from this machine, and to it? The Host is checked too: a page on the internet can make a browser
 * here ask for a name of its own that leads to 127.0.0.1.
 */
export function isLocal(req: IncomingMessage): boolean {
  const address = req.socket.remoteAddress ?? '';
  const name = (req.headers.host ?? '').replace(/:\d+$/, '');
  return /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address) && localNames.has(name);
}
