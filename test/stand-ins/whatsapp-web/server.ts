import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Account } from './account.ts';
import type { Calls } from './calls.ts';
import { createCertificate } from './certificate.ts';
import type { Pages } from './pages.ts';
import type { Trouble } from './trouble.ts';
import { createTurns, type Turns } from './turns.ts';

/** The servers of web.whatsapp.com, on a port of this machine. */
export interface Server {
  port: number;
  publicKeyHash: string;
  stop(): Promise<void>;
}

/** What the servers are made of. */
interface Given {
  account: Account;
  pages: Pages;
  calls: Calls;
  trouble: Trouble;
}

interface Parts extends Given {
  turns: Turns;
}

export async function startServer(given: Given): Promise<Server> {
  const parts = { ...given, turns: createTurns() };
  const { publicKeyHash, ...certificate } = createCertificate();
  const server = createServer(certificate, (req, res) => {
    answer(parts, req, res).catch((failure: Error) => res.writeHead(500).end(failure.message));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    publicKeyHash,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(parts: Parts, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'https://web.whatsapp.com');
  const [, place = '', name = ''] = pathname.split('/');
  if (place === '') return showPage(parts, res);
  if (place === 'page') return showFile(name, res);
  if (place === 'stream') return openStream(parts, searchParams, res);
  if (place === 'call') {
    const { number, ...question } = JSON.parse(await text(req)) as { page: string; number: number };
    const given = await parts.turns(question.page, number, () => parts.calls[name]?.(question));
    res.end(JSON.stringify({ answer: given ?? null }));
    return;
  }
  if (place === 'frame') return void res.end('<!doctype html><title>A frame</title>');
  parts.account.fetched.push(pathname);
  parts.account.signal.changed();
  if (parts.trouble.media === 'never-answers') return;
  const media = parts.account.media.get(pathname);
  res.writeHead(media ? 200 : 404).end(media);
}

async function showPage({ trouble }: Parts, res: ServerResponse): Promise<void> {
  if (trouble.page === 'never-answers') return;
  if (trouble.page === 'blank') return void res.end('<!doctype html><title>Hello</title>');
  await showFile('index.html', res);
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

async function showFile(name: string, res: ServerResponse): Promise<void> {
  const content = await readFile(join(import.meta.dirname, 'page', basename(name)));
  res.writeHead(200, { 'Content-Type': types[extname(name)], 'Cache-Control': 'no-store' }).end(content);
}

/** Server-sent events: what the page is told, for as long as it is open. */
function openStream({ pages }: Parts, params: URLSearchParams, res: ServerResponse): void {
  const id = params.get('page') ?? '';
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  res.on('close', () => pages.closed(id));
  pages.open({
    id,
    device: params.get('device') || undefined,
    tell: (event, data = {}) => res.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
  });
}
