import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from '../lib/loopback.ts';
import type { Handler } from './http-server.ts';

/**
 * Puts the set-up page in front of Usher's own: for requests of this machine itself, by one of its own names. Whoever comes
 * through a proxy meets Usher's pages alone, where there is no set-up.
 */
export function inFront(setup: Handler, pages: Handler): Handler {
  return (req, res) => (isForSetup(req) ? setup(req, res) : pages(req, res));
}

function isForSetup({ url = '/', headers, socket }: IncomingMessage): boolean {
  const isOurs = /^\/(?:setup(?:[/?]|$)|assets\/)/u.test(url);
  const isForwarded = headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via;
  const from = (socket.remoteAddress ?? '').replace(/^::ffff:/u, '');
  const host = `http://${headers.host}`;
  return (
    isOurs &&
    isForwarded === undefined &&
    (from === '::1' || isLoopbackHost(from)) &&
    URL.canParse(host) &&
    isLoopbackHost(new URL(host).hostname)
  );
}
