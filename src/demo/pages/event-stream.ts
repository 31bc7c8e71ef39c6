import type { Request, Response } from 'express';

/**
 * Keeps an answer open as a stream of server-sent events. `begin` is given the way to send (a name and JSON) and answers
 * the way to stop, called when the page is left.
 */
export function streamEvents(
  req: Request,
  res: Response,
  begin: (send: (name: string, data: unknown) => void) => () => void,
): void {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  // A browser that lost us asks again each second.
  res.write('retry: 1000\n\n');
  const send = (name: string, data: unknown) =>
    res.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const end = begin(send);
  req.on('close', end);
}
