import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyChange } from '../../src/app/change.ts';
import type { OutboxRow } from '../../src/app/ports.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { type Acme, makeAcme, openTestStore } from '../store/support/acme.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let stores: PrismaStore[];
let acme: Acme;
const delivered: OutboxRow[] = [];
const deliver = (rows: OutboxRow[]) => void delivered.push(...rows);

beforeAll(async () => {
  database = await createTestDatabase();
  stores = [await openTestStore(database.url, 'one'), await openTestStore(database.url, 'two')];
  acme = await makeAcme(stores[0]!);
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await database.drop();
});

/** Gives the account one seat more, and tells Ann. */
function addSeat(store: PrismaStore): Promise<number> {
  return applyChange(depsOf(store), acme.account.id, async () => {
    const { account } = await store.loadFacts(acme.account.id, []);
    const seats = account.seats + 1;
    return {
      outcome: seats,
      change: { accountVersion: account.version, puts: { account: [{ ...account, seats }] } },
      outgoing: [
        {
          kind: 'notice',
          notice: { accountId: account.id, toUserId: acme.ann.id, sentence: { key: 'notice.seat' } },
        },
      ],
    };
  });
}

function depsOf(store: PrismaStore) {
  return { store, newId, deliver };
}

test('forty changes by two processes at once all count, and each is delivered once, in a lane of its own', async () => {
  const outcomes = await Promise.all(Array.from({ length: 40 }, (_, n) => addSeat(stores[n % 2]!)));
  expect(new Set(outcomes).size).toBe(40);
  const { account } = await stores[0]!.loadFacts(acme.account.id, []);
  expect(account.seats).toBe(acme.account.seats + 40);
  expect(delivered).toHaveLength(40);
  expect(new Set(delivered.map(({ lane }) => lane)).size).toBe(40);
});

test('a decision that changes nothing commits nothing and sends nothing', async () => {
  delivered.length = 0;
  const outcome = await applyChange(depsOf(stores[0]!), acme.account.id, async () => ({
    outcome: 'refused',
    outgoing: [
      {
        kind: 'notice',
        notice: { accountId: acme.account.id, toUserId: acme.ann.id, sentence: { key: 'x' } },
      },
    ],
  }));
  expect(outcome).toBe('refused');
  expect(delivered).toEqual([]);
});

test('a decision that is always out of date ends as a fault', async () => {
  let decided = 0;
  const change = applyChange(depsOf(stores[0]!), acme.account.id, async () => {
    decided += 1;
    return { outcome: 'never', change: { accountVersion: 0, puts: {} } };
  });
  await expect(change).rejects.toThrow('changed 40 times');
  expect(decided).toBe(40);
});
