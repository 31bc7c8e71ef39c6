import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { bind, channelId, makeAcme, openTestStore, phone, talk } from './support/acme.ts';

let database: TestDatabase;
let store: PrismaStore;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openTestStore(database.url);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

describe('a turn that only talks', () => {
  test('begins a chat, then goes on with it, and keeps its session and replies', async () => {
    const { account, ann } = await makeAcme(store);
    await bind(store, ann, '447700900001');
    const address = phone('447700900001');
    const fresh = await store.conversationWith(channelId, address, account.id);
    expect(fresh).toMatchObject({ version: 0, session: null, nextSeq: 1 });

    expect(await store.commit(talk(fresh, 'wamid.1', { sender: ann }))).toBe('applied');
    const begun = await store.conversationWith(channelId, address, account.id);
    expect(begun).toMatchObject({ id: fresh.id, version: 1, session: { v: 1 }, nextSeq: 2 });

    expect(await store.commit(talk(begun, 'wamid.2', { sender: ann }))).toBe('applied');
    const other = await openTestStore(database.url, 'two');
    expect(await other.conversationWith(channelId, address, account.id)).toEqual({
      ...begun,
      version: 2,
      nextSeq: 3,
    });
    await other.close();
  });
});
