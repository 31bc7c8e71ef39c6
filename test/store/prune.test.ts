import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { channelId, makeAcme, makeCode, noon, openTestStore, phone, talk } from './support/acme.ts';

let database: TestDatabase;
let store: PrismaStore;
let pool: Pool;
const clock = { now: noon };

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openTestStore(database.url, 'one', clock);
  pool = new Pool({ connectionString: database.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await store.close();
  await database.drop();
});

const daysAgo = (days: number) => new Date(noon.getTime() - days * 24 * 60 * 60_000);

test('message ids go after thirty days, dead messages after seven, codes thirty days after they were good for anything', async () => {
  const { account, cy } = await makeAcme(store);
  for (const [messageId, days] of [
    ['old', 30.001],
    ['new', 30],
  ] as const) {
    const turn = talk(await store.conversationWith(channelId, phone(messageId), account.id), messageId);
    turn.inbound!.receivedAt = daysAgo(days);
    clock.now = daysAgo(messageId === 'old' ? 7.001 : 6.999);
    await store.commit(turn);
    await store.releaseOutbox([turn.outbox[0]!.id], clock.now);
    await store.claimOutbox(1);
    await store.buryOutbox(turn.outbox[0]!.id, 'dead');
  }
  clock.now = new Date(noon.getTime() - 1000);
  const waiting = talk(await store.conversationWith(channelId, phone('waiting'), account.id), 'waiting');
  await store.commit(waiting);
  const codes = [
    makeCode(cy, { hash: 'expired long ago', expiresAt: daysAgo(30.001) }),
    makeCode(cy, { hash: 'expired', expiresAt: daysAgo(29.999) }),
    makeCode(cy, { hash: 'used long ago', usedAt: daysAgo(30.001) }),
    makeCode(cy, { hash: 'used', usedAt: daysAgo(29.999) }),
    makeCode(cy, { hash: 'good' }),
  ];
  const { account: now } = await store.loadFacts(account.id, []);
  const change = { accountVersion: now.version, puts: { code: codes } };
  expect(await store.commit({ accountId: account.id, change, outbox: [] })).toBe('applied');

  clock.now = noon;
  expect(await store.prune()).toEqual({ inbound: 1, outbox: 1, codes: 2 });
  expect(await column('SELECT "messageId" AS it FROM "Inbound" ORDER BY it')).toEqual(['new', 'waiting']);
  expect(await column('SELECT hash AS it FROM "Code" ORDER BY it')).toEqual(['expired', 'good', 'used']);
  expect(await column('SELECT state AS it FROM "Outbox" ORDER BY it')).toEqual(['WAITING', 'DEAD']);
  expect(await store.prune()).toEqual({ inbound: 0, outbox: 0, codes: 0 });
});

async function column(sql: string): Promise<string[]> {
  const { rows } = await pool.query<{ it: string }>(sql);
  return rows.map(row => row.it);
}
