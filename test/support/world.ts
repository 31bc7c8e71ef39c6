import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { type App, compose } from '../../src/compose.ts';
import type { CloudApiConfig, Config } from '../../src/config.ts';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import type { Log } from '../../src/lib/logger.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { silentLog } from './silent-log.ts';

/** The whole application on real parts: a database of its own, Meta's stand-in and a mail server. Its clock stands still until a test moves it. */
export interface World {
  readonly app: App;
  readonly meta: GraphStandIn;
  readonly inbox: Inbox;
  readonly database: TestDatabase;
  clock: { now: Date };
  /** How it reaches WhatsApp at the beginning. */
  readonly channel: CloudApiConfig;
  /** Stops the application and starts it anew, perhaps with other settings; everything else stays. */
  restart(changed?: Partial<Config>): Promise<void>;
  /** Resolves once nothing is on its way any more. Rejects after five seconds. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** A Wednesday, at noon in London. */
const beginning = new Date('2026-11-25T12:00:00.000Z');

/** Where the pages seem to be; the test's browser knows where they really are. */
export const publicUrl = 'https://usher.acme.test';

const keys = {
  phoneNumberId: '106540352242922',
  accessToken: 'a token of the tests',
  appSecret: 'a secret of the tests',
  verifyToken: 'a word of the tests',
};

/** `log`: where faults are seen. `changed`: settings that shall differ. */
export async function startWorld(options: { log?: Log; changed?: Partial<Config> } = {}): Promise<World> {
  const clock = { now: beginning };
  const [database, inbox, port] = await Promise.all([createTestDatabase(), createInbox(), freePort()]);
  const meta = await startGraphStandIn({
    ...keys,
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    displayPhoneNumber: '+1 555-010-0000',
    redeliverAfterMs: [],
    clock: () => clock.now,
  });
  meta.trouble.statuses = false;
  const channel: CloudApiConfig = {
    kind: 'cloud-api',
    ...keys,
    businessAccountId: null,
    graphBaseUrl: meta.url,
    graphVersion: 'v24.0',
  };
  let config: Config = {
    port,
    publicUrl,
    proxyHops: 0,
    metricsToken: null,
    logLevel: 'silent',
    dataDir: '/nonexistent',
    databaseUrl: database.url,
    secretKey: 'a secret of the tests, and of nothing else',
    secretKeyPrevious: null,
    mail: { smtpUrl: inbox.url, from: { name: 'Acme Inbox', address: 'inbox@acme.test' } },
    mailHoldSeconds: 0,
    channel,
    ...options.changed,
  };
  const start = () => compose(config, { log: options.log ?? silentLog, clock: () => clock.now, newId });
  let app = await start();
  return {
    get app() {
      return app;
    },
    meta,
    inbox,
    channel,
    database,
    clock,
    async restart(changed = {}) {
      await app.stop();
      config = { ...config, ...changed };
      app = await start();
    },
    settled: () => untilNothingInHand(database.url),
    async stop() {
      await app.stop();
      await Promise.all([meta.stop(), inbox.stop()]);
      await database.drop();
    },
  };
}

/** Until no process has a message in its hand; what is sent is marked so within a tenth of a second. */
async function untilNothingInHand(databaseUrl: string): Promise<void> {
  const giveUpAt = performance.now() + 5_000;
  const inHand = `SELECT payload->>'kind' AS kind FROM "Outbox" WHERE state = 'WAITING' AND owner IS NOT NULL`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<{ kind: string }>(inHand);
      if (rows.length === 0) return;
      if (performance.now() > giveUpAt) {
        throw new Error(`Not sent within five seconds: ${rows.map(({ kind }) => kind).join(', ')}`);
      }
      await setTimeout(10);
    }
  } finally {
    await client.end();
  }
}
