import { createHmac, timingSafeEqual } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { keys } from './keys.ts';

/**
 * The floor: what a bot must do at the very least, and nothing else. A bare server checks the signature, records the
 * message and the chat's state in one hand-written statement, answers, and sends the reply. It understands nothing.
 */

const graph = new URL(process.env.GRAPH_BASE_URL!);
const database = await startEmbeddedPostgres({
  dataDir: process.env.DATA_DIR!,
  log: { info() {}, warn() {}, error: console.error },
});
const pool = new Pool({ connectionString: database.url, max: 10 });
await pool.query(`
  CREATE TABLE session (phone text PRIMARY KEY, state jsonb NOT NULL, messages int NOT NULL) WITH (fillfactor = 60);
  CREATE TABLE inbound (id text PRIMARY KEY, phone text NOT NULL, received_at timestamptz NOT NULL DEFAULT now());
`);

const oneStatement = `
  WITH seen AS (INSERT INTO inbound (id, phone) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING phone)
  INSERT INTO session AS s (phone, state, messages) SELECT phone, $3, 1 FROM seen
  ON CONFLICT (phone) DO UPDATE SET state = EXCLUDED.state, messages = s.messages + 1
  RETURNING messages`;

interface Body {
  entry: { changes: { value: { messages: { id: string; from: string; text: { body: string } }[] } }[] }[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const path = `/v24.0/${keys.phoneNumberId}/messages`;

function reply(to: string, text: string): void {
  const body = JSON.stringify({ messaging_product: 'whatsapp', to, type: 'text', text: { body: text } });
  const headers = {
    authorization: `Bearer ${keys.accessToken}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  request({ agent, host: graph.hostname, port: graph.port, path, method: 'POST', headers }, res => {
    res.resume();
  }).end(body);
}

function isSigned(body: Buffer, header: unknown): boolean {
  const right = `sha256=${createHmac('sha256', keys.appSecret).update(body).digest('hex')}`;
  return (
    String(header).length === right.length && timingSafeEqual(Buffer.from(String(header)), Buffer.from(right))
  );
}

const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', async () => {
    const body = Buffer.concat(chunks);
    if (!isSigned(body, req.headers['x-hub-signature-256'])) {
      res.writeHead(401).end();
      return;
    }
    const { id, from, text } = (JSON.parse(body.toString('utf8')) as Body).entry[0]!.changes[0]!.value
      .messages[0]!;
    const { rowCount } = await pool.query({
      name: 'turn',
      text: oneStatement,
      values: [id, from, JSON.stringify({ said: text.body })],
    });
    res.writeHead(200, { 'Content-Length': 0 }).end();
    if (rowCount === 1) reply(from, `You said: ${text.body}`);
  });
}).listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })),
);

process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  agent.destroy();
  await pool.end();
  await database.stop();
});
