import type { Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Puts, Store } from '../../src/app/ports.ts';
import { createCaches } from '../../src/store/caches.ts';
import { createDirectory } from '../../src/store/directory.ts';
import { bind, channelId, makeAcme, makeIdentity, noon, phone, talk } from './support/acme.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

const world = twoProcesses();
const { clock } = world;
let { pool, store, other, acme }: TwoProcesses = world;
beforeEach(() => {
  ({ pool, store, other, acme } = world);
});

async function put(by: Store, puts: Puts): Promise<void> {
  const { account } = await by.loadFacts(acme.account.id, []);
  const change = { accountVersion: account.version, puts };
  expect(await by.commit({ accountId: account.id, change, outbox: [] })).toBe('applied');
}

describe('a sender', () => {
  test('is found by exactly their address', async () => {
    const identity = await bind(store, acme.bo, newId());
    expect(await store.findSender(channelId, identity)).toEqual({ identity, user: acme.bo });
    expect(await store.findSender('elsewhere', identity)).toBeUndefined();
    expect(await store.findSender(channelId, { kind: 'LID', value: identity.value })).toBeUndefined();
    expect(await store.findSender(channelId, phone(identity.value.toUpperCase()))).toBeUndefined();
  });

  test('who was suspended or deactivated is nobody any more', async () => {
    const [bo, cy] = [await bind(store, acme.bo, newId()), await bind(store, acme.cy, newId())];
    for (const process of [store, other]) {
      expect(await process.findSender(channelId, bo)).toBeDefined();
      expect(await process.findSender(channelId, cy)).toBeDefined();
    }
    await put(store, {
      identity: [{ ...bo, state: 'SUSPENDED' }],
      user: [
        { ...acme.bo, version: 2 },
        { ...acme.cy, status: 'DEACTIVATED', version: 2 },
      ],
    });
    expect(await store.findSender(channelId, bo)).toBeUndefined();
    expect(await store.findSender(channelId, cy)).toBeUndefined();

    // The other process learns it as soon as it relies on what it remembers.
    for (const [identity, user] of [
      [bo, acme.bo],
      [cy, acme.cy],
    ] as const) {
      const chat = await other.conversationWith(channelId, identity, acme.account.id);
      expect(await other.commit(talk(chat, newId(), { sender: user }))).toBe('stale-session');
      expect(await other.findSender(channelId, identity)).toBeUndefined();
    }
  });

  test('who comes back is found again', async () => {
    const cy = await bind(store, acme.cy, newId());
    await put(store, { user: [{ ...acme.cy, status: 'DEACTIVATED', version: 2 }] });
    expect(await store.findSender(channelId, cy)).toBeUndefined();
    clock.now = new Date(noon.getTime() + 30_001);
    await put(other, { user: [{ ...acme.cy, version: 3 }] });
    expect((await store.findSender(channelId, cy))?.user).toEqual({ ...acme.cy, version: 3 });
  });
});

describe('a stranger', () => {
  test('who gets bound by this process is known at once', async () => {
    const value = newId();
    expect(await store.findSender(channelId, phone(value))).toBeUndefined();
    const identity = await bind(store, acme.cy, value);
    expect(await store.findSender(channelId, phone(value))).toEqual({ identity, user: acme.cy });
  });

  test('who gets bound by another process is known within thirty seconds', async () => {
    const value = newId();
    expect(await store.findSender(channelId, phone(value))).toBeUndefined();
    await bind(other, acme.cy, value);
    clock.now = new Date(noon.getTime() + 30_000);
    expect(await store.findSender(channelId, phone(value))).toBeUndefined();
    clock.now = new Date(noon.getTime() + 30_001);
    expect((await store.findSender(channelId, phone(value)))?.user).toEqual(acme.cy);
  });

  test('who is being looked up while they are bound is not taken for one afterwards', async () => {
    const identity = makeIdentity(acme.cy, newId());
    // The look-up has read the database before the binding is committed, and learns of it only afterwards.
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE "Identity" IN ACCESS EXCLUSIVE MODE');
    const caches = createCaches(() => noon);
    const directory = createDirectory({ pool, newId, caches });
    const early = directory.findSender(channelId, identity);
    await expect.poll(waitingLookUps).toBe(1);
    caches.keepPuts(acme.account.id, { identity: [identity] });
    caches.forgetIdentities(new Set([identity.id]));
    await client.query('COMMIT');
    client.release();
    expect(await early).toBeUndefined();
    await put(store, { identity: [identity] });
    expect(await directory.findSender(channelId, identity)).toEqual({ identity, user: acme.cy });
  });

  test('ten thousand of them cost a few statements, and none when they write again', async () => {
    let statements = 0;
    const counting = Object.create(pool, {
      query: {
        value: (...query: Parameters<Pool['query']>) => {
          statements += 1;
          return pool.query(...query);
        },
      },
    }) as Pool;
    const directory = createDirectory({ pool: counting, newId, caches: createCaches(() => clock.now) });
    const flood = () =>
      Promise.all(
        Array.from({ length: 10_000 }, (_, n) => directory.findSender(channelId, phone(`49151${n}`))),
      );
    expect(new Set(await flood())).toEqual(new Set([undefined]));
    expect(statements).toBe(20);
    await flood();
    expect(statements).toBe(20);
  });

  async function waitingLookUps(): Promise<number> {
    const { rows } = await pool.query(
      `SELECT count(*)::int FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%find_senders%'`,
    );
    return rows[0].count;
  }
});

test('a turn that only talks, of somebody who was here before, reads nothing', async () => {
  const identity = await bind(store, acme.bo, newId());
  const read = async () => ({
    sender: await store.findSender(channelId, identity),
    chat: await store.conversationWith(channelId, identity, acme.account.id),
    account: await store.accountFacts(acme.account.id),
  });
  const first = await read();
  expect(await store.commit(talk(first.chat, newId(), { sender: acme.bo }))).toBe('applied');

  // Whatever asks the database from now on fails.
  await pool.query('ALTER FUNCTION find_senders RENAME TO find_senders_gone');
  await pool.query('ALTER FUNCTION load_facts RENAME TO load_facts_gone');
  await pool.query('ALTER TABLE "Conversation" RENAME TO "ConversationGone"');
  try {
    const second = await read();
    expect(second).toMatchObject({ sender: { user: acme.bo }, chat: { version: 1 }, account: first.account });
    await expect(store.findSender(channelId, phone(newId()))).rejects.toThrow('find_senders');
  } finally {
    await pool.query('ALTER FUNCTION find_senders_gone RENAME TO find_senders');
    await pool.query('ALTER FUNCTION load_facts_gone RENAME TO load_facts');
    await pool.query('ALTER TABLE "ConversationGone" RENAME TO "Conversation"');
  }
});

describe('where a user can be written to', () => {
  const chatOf = (userId: string) => store.conversationOfUser(acme.account.id, userId);

  async function chatWith(value: string, windowUntil: Date | null) {
    const turn = talk(await store.conversationWith(channelId, phone(value), acme.account.id), newId());
    turn.conversation = { ...turn.conversation!, windowUntil };
    expect(await store.commit(turn)).toBe('applied');
    return { ...turn.conversation, version: 1 };
  }

  test('is the chat they wrote in last, over an address that is still theirs', async () => {
    expect(await chatOf(acme.bo.id)).toBeUndefined();
    const [first, second] = [await bind(store, acme.bo, newId()), await bind(store, acme.bo, newId())];
    expect(await chatOf(acme.bo.id)).toBeUndefined();
    const newer = await chatWith(first.value, new Date('2026-11-26T13:00:00Z'));
    const older = await chatWith(second.value, new Date('2026-11-26T12:00:00Z'));
    expect(await chatOf(acme.bo.id)).toEqual(newer);
    await put(store, { identity: [{ ...first, state: 'SUSPENDED' }] });
    expect(await chatOf(acme.bo.id)).toEqual(older);
    expect(await chatOf(acme.cy.id)).toBeUndefined();
  });

  test('is the newest chat where the channel has no window', async () => {
    const [first, second] = [await bind(store, acme.bo, newId()), await bind(store, acme.bo, newId())];
    await chatWith(first.value, null);
    const newest = await chatWith(second.value, null);
    expect(await chatOf(acme.bo.id)).toEqual(newest);
  });
});

test("a person who changes companies begins a new chat; the old company's stays its own", async () => {
  const value = newId();
  const elsewhere = await makeAcme(store);
  const before = talk(await store.conversationWith(channelId, phone(value), acme.account.id), newId());
  await store.commit(before);
  const after = await store.conversationWith(channelId, phone(value), elsewhere.account.id);
  expect(after).toMatchObject({ version: 0, session: null, accountId: elsewhere.account.id });
  expect(await store.commit(talk(after, newId()))).toBe('applied');
});

test('a channel is put again with its new number', async () => {
  await store.putChannel({ id: 'cloud-api:2', kind: 'CLOUD_API', address: null });
  await store.putChannel({ id: 'cloud-api:2', kind: 'CLOUD_API', address: '+442079460001' });
  const { rows } = await pool.query(`SELECT * FROM "Channel" WHERE id = 'cloud-api:2'`);
  expect(rows).toEqual([{ id: 'cloud-api:2', kind: 'CLOUD_API', address: '+442079460001' }]);
});
