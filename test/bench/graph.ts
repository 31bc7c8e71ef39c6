import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keys } from './keys.ts';

export interface Reply {
  text: string;
  /** When it arrived, by `performance.now()`. */
  at: number;
}

/** Meta's side, as light as it can be: takes messages and hands each to whoever waits for its recipient. */
export interface BenchGraph {
  url: string;
  /** The next message to this phone. One at a time. */
  nextReply(phone: string): Promise<Reply>;
  /** Messages that nobody waited for: there must be none. */
  unexpected: string[];
  stop(): void;
}

interface Sent {
  /** Of a receipt, which has no more. */
  status?: string;
  to: string;
  text?: { body: string };
  interactive?: { body: { text: string } };
}

export async function startGraph(): Promise<BenchGraph> {
  const waiting = new Map<string, (reply: Reply) => void>();
  const unexpected: string[] = [];
  const authorization = `Bearer ${keys.accessToken}`;
  let count = 0;

  function receive(sent: Sent): string {
    const at = performance.now();
    if (sent.status === 'read') return '{"success":true}';
    const phone = sent.to.replace('+', '');
    const text = sent.text?.body ?? sent.interactive?.body.text ?? '';
    const resolve = waiting.get(phone);
    waiting.delete(phone);
    if (resolve) resolve({ text, at });
    else unexpected.push(`to ${phone}: ${text}`);
    count += 1;
    return JSON.stringify({
      messaging_product: 'whatsapp',
      contacts: [{ input: sent.to, wa_id: phone }],
      messages: [{ id: `wamid.reply.${count}` }],
    });
  }

  const server = createServer((req, res) => {
    if (req.headers.authorization !== authorization) {
      res.writeHead(401).end();
      return;
    }
    if (req.method === 'GET') {
      res.end(JSON.stringify({ display_phone_number: '+1 555-010-0000', id: keys.phoneNumberId }));
      return;
    }
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const answer = receive(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) });
      res.end(answer);
    });
  }).listen(0, '127.0.0.1');
  server.keepAliveTimeout = 600_000;
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nextReply: phone =>
      new Promise(resolve => {
        if (waiting.has(phone)) throw new Error(`Two wait for the reply to ${phone}`);
        waiting.set(phone, resolve);
      }),
    unexpected,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
