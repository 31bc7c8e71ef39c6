import { Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Commit } from '../../src/app/ports.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type Acme, channelId, makeAcme, makeUser, openTestStore, phone, talk } from './support/acme.ts';

let database: TestDatabase;
let store: PrismaStore;
let pool: Pool;
let acme: Acme;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openTestStore(database.url);
  pool = new Pool({ connectionString: database.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await store.close();
  await database.drop();
});
beforeEach(async () => {
  acme = await makeAcme(store, { seats: 500 });
});

/** A first message in a chat of its own. */
async function hello(accountId = acme.account.id): Promise<Commit> {
  return talk(await store.conversationWith(channelId, phone(newId()), accountId), `wamid.${newId()}`);
}

async function picture({ account, cy }: Acme): Promise<void> {
  const puts = { picture: [{ accountId: account.id, userId: cy.id, webp: new Uint8Array([1]) }] };
  const change = { accountVersion: account.version, puts };
  expect(await store.commit({ accountId: account.id, change, outbox: [] })).toBe('applied');
}

/** Distinct transactions that wrote these chats: turns that were committed together share one. */
async function transactionsOf(turns: Commit[]): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    'SELECT count(DISTINCT xmin::text) FROM "Conversation" WHERE id = ANY ($1)',
    [turns.map(turn => turn.conversation!.id)],
  );
  return Number(rows[0]!.count);
}

test('turns that come at the same moment are committed together, up to 64', async () => {
  const turns = await Promise.all(Array.from({ length: 130 }, () => hello()));
  const results = await Promise.all(turns.map(turn => store.commit(turn)));
  expect(new Set(results)).toEqual(new Set(['applied']));
  expect(await transactionsOf(turns)).toBe(3);
});

test('a turn that the database refuses fails alone', async () => {
  const turns = await Promise.all(Array.from({ length: 5 }, () => hello()));
  const ana = makeUser(acme.account.id, { email: 'Upper@acme.test' });
  turns[2] = {
    ...turns[2]!,
    change: { accountVersion: acme.account.version, puts: { user: [ana] } },
  };
  const results = await Promise.allSettled(turns.map(turn => store.commit(turn)));
  expect(results.map(result => result.status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(results[2]).toMatchObject({ reason: { constraint: 'User_email_lower_case' } });
  const { rows } = await pool.query('SELECT id FROM "Conversation" WHERE id = ANY ($1)', [
    turns.map(turn => turn.conversation!.id),
  ]);
  expect(rows).toHaveLength(4);
});

test('a turn whose facts moved on, found out only by its row, is stale alone', async () => {
  const [first, second] = [await hello(), await hello()];
  const cy = { ...acme.cy, version: 5 };
  const change = { accountVersion: acme.account.version, puts: { user: [cy] } };
  const results = await Promise.all([store.commit({ ...first, change }), store.commit(second)]);
  expect(results).toEqual(['stale-facts', 'applied']);
});

test('applied, duplicate and stale turns of one batch each get their own answer', async () => {
  const other = await makeAcme(store);
  await picture(other);
  const known = await hello();
  await store.commit(known);
  const again = await store.conversationWith(channelId, known.conversation!.address, acme.account.id);
  const ana = (accountId: string) => makeUser(accountId, { email: 'ana@acme.test' });
  const turns: Commit[] = [
    await hello(),
    { ...talk(again, 'x'), inbound: known.inbound! },
    talk({ ...again, version: 7 }, 'y'),
    {
      ...(await hello(other.account.id)),
      change: {
        accountVersion: 9,
        puts: { user: [ana(other.account.id)] },
        deletes: { picture: [{ accountId: other.account.id, userId: other.cy.id }] },
      },
    },
    {
      ...(await hello()),
      change: { accountVersion: acme.account.version, puts: { user: [ana(acme.account.id)] } },
    },
  ];
  expect(await Promise.all(turns.map(turn => store.commit(turn)))).toEqual([
    'applied',
    'duplicate',
    'stale-session',
    'stale-facts',
    'applied',
  ]);
  // The rows of the stale turn were in the same statement as those of the applied one.
  const { rows } = await pool.query(`SELECT "accountId" FROM "User" WHERE email = 'ana@acme.test'`);
  expect(rows).toContainEqual({ accountId: acme.account.id });
  expect(rows).not.toContainEqual({ accountId: other.account.id });
  expect(await store.findPicture(other.account.id, other.cy.id)).toBeDefined();
});

test('two changes of one account never share a batch; those of two accounts do', async () => {
  const other = await makeAcme(store);
  const changing = async (accountId: string, accountVersion: number): Promise<Commit> => ({
    ...(await hello(accountId)),
    change: { accountVersion, puts: {} },
  });
  const first = await changing(acme.account.id, acme.account.version);
  const second = await changing(acme.account.id, acme.account.version + 1);
  const elsewhere = await changing(other.account.id, other.account.version);
  const results = await Promise.all([first, second, elsewhere].map(turn => store.commit(turn)));
  expect(results).toEqual(['applied', 'applied', 'applied']);
  expect(await transactionsOf([first, elsewhere])).toBe(1);
  expect(await transactionsOf([first, second])).toBe(2);
});

test('what cannot even be written down fails alone, before the database sees it', async () => {
  const broken = await hello();
  broken.conversation = { ...broken.conversation!, session: { v: 1, big: 1n } as never };
  const fine = await hello();
  const results = await Promise.allSettled([store.commit(broken), store.commit(fine)]);
  expect(results).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'applied' }]);
});

test('when the connection is lost in mid-commit the turns fail, nothing is tried twice, and the next ones go through', async () => {
  const blocker = new Pool({ connectionString: database.url, max: 1 });
  const turn = { ...(await hello()), change: { accountVersion: acme.account.version, puts: {} } };
  const client = await blocker.connect();
  await client.query('BEGIN');
  await client.query('SELECT 1 FROM "Account" WHERE id = $1 FOR UPDATE', [acme.account.id]);
  const waiting = store.commit(turn);
  const refused = expect(waiting).rejects.toMatchObject({ code: '57P01' });
  await expect.poll(async () => (await pool.query(waitingForLock)).rows, { timeout: 5000 }).toHaveLength(1);
  await pool.query(`SELECT pg_terminate_backend(pid) FROM (${waitingForLock}) waiting`);
  await refused;
  await client.query('ROLLBACK');
  client.release();
  await blocker.end();

  expect(await store.commit(turn)).toBe('applied');
});

const waitingForLock = `SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%commit_turns%'`;
