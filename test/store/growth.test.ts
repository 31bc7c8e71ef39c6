import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation, PeopleQuery } from '../../src/app/ports.ts';
import type { User } from '../../src/domain/user.ts';
import { encodeCommit, numbered } from '../../src/store/encode-commit.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  type Acme,
  channelId,
  makeAcme,
  makeIdentity,
  makeInvitation,
  makeUser,
  noon,
  openTestStore,
  phone,
  talk,
} from './support/acme.ts';

/** The connection of the app, whose plans are as old as it is. */
let client: Client;
let database: TestDatabase;
let small: Acme;
let large: Acme;

const statements = {
  facts: 'load_facts($1, $2, $3)',
  senders: 'find_senders($1)',
  commit: 'commit_turns($1, $2, $3, $4, $5, $6)',
};

/** Has the connection plan everything that is measured. */
async function plan(acme: Acme | undefined): Promise<void> {
  const id = acme?.cy.id ?? newId();
  const accountId = acme?.account.id ?? newId();
  const turn = { ...talk({ ...chatOf(accountId, 'x'), version: 1 }, newId()) };
  const { turn: json } = encodeCommit({ ...turn, change: { accountVersion: 7, puts: {} } });
  for (let planning = 0; planning < 10; planning += 1) {
    await client.query(`SELECT ${statements.facts}`, [
      accountId,
      JSON.stringify(queries({ id, email: 'x' })),
      noon,
    ]);
    await client.query(`SELECT ${statements.senders}`, ['[{"channelId":"x","kind":"PHONE","value":"x"}]']);
    await client.query(`SELECT ${statements.commit}`, [`[${numbered(json, 0)}]`, '{}', '{}', [], 'x', noon]);
  }
}

async function setUp(planned: 'on empty tables' | 'on small tables'): Promise<void> {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  if (planned === 'on empty tables') await plan(undefined);
  const store = await openTestStore(database.url);
  small = await makeAcme(store);
  large = await makeAcme(store);
  await store.close();
  if (planned === 'on small tables') {
    await fill(small, 1, 10);
    await client.query('VACUUM ANALYZE');
    await plan(small);
  }
  // No ANALYZE from here on: it would have the statements planned again.
  await fill(large, 11, 30_000);
  await fill(small, 11, 100);
}

/** Active people, each with a confirmed invitation, an identity and a chat. */
async function fill(acme: Acme, from: number, upTo: number): Promise<void> {
  const filler = new Client({ connectionString: database.url });
  await filler.connect();
  await filler.query(
    `WITH ids AS (SELECT n, gen_random_uuid() AS id FROM generate_series($5::int, $2::int) n),
     people AS (
       INSERT INTO "User" (id, "accountId", "firstName", "lastName", email, phone, role, status, language, "sessionEpoch", version, "searchKey")
       SELECT id, $1, 'Person', n::text, 'person' || n || '@acme.test', '+4477' || (10000000 + n), 'USER', 'ACTIVE', 'en', 1, 1, 'person ' || n
         FROM ids),
     identities AS (
       INSERT INTO "Identity" (id, "accountId", "channelId", kind, value, "userId", state)
       SELECT gen_random_uuid(), $1::uuid, $4, 'PHONE', $1::text || n, id, 'ACTIVE' FROM ids),
     chats AS (
       INSERT INTO "Conversation" (id, "accountId", "channelId", kind, value, version, "nextSeq")
       SELECT gen_random_uuid(), $1::uuid, $4, 'PHONE', $1::text || n, 1, 1 FROM ids)
     INSERT INTO "Invitation" (id, "accountId", "userId", "inviterId", state, "expiresAt", "linksIssued", "addressVersion", "mailState", "sentAt")
     SELECT gen_random_uuid(), $1, id, $3, 'CONFIRMED', now(), 1, 1, 'ACCEPTED', '{}' FROM ids`,
    [acme.account.id, upTo, acme.ann.id, channelId, from],
  );
  await filler.end();
}

function queries(user: Pick<User, 'id' | 'email'>): PeopleQuery[] {
  return [
    { by: 'id', id: user.id },
    { by: 'address', email: user.email!, phones: ['+447710000050', '+447799999999'] },
    { by: 'filter', filter: 'all', limit: 20, offset: 0 },
    { by: 'filter', filter: 'admins', limit: 20, offset: 0 },
  ];
}

/** Pages of 8 kB that one statement looked at, functions and triggers included; nothing of it is kept. */
async function pages(call: string, values: unknown[]): Promise<number> {
  const run = async () => {
    await client.query('BEGIN');
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT ${call}`, values);
    await client.query('ROLLBACK');
    const plan = rows[0]['QUERY PLAN'][0].Plan;
    return plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  };
  await run();
  return run();
}

const cost = {
  facts: ({ account, cy }: Acme) => pages(statements.facts, [account.id, JSON.stringify(queries(cy)), noon]),

  sender: ({ account }: Acme) =>
    pages(statements.senders, [JSON.stringify([{ channelId, kind: 'PHONE', value: `${account.id}50` }])]),

  talk: async ({ account, bo }: Acme) => {
    const value = `${account.id}50`;
    const { rows } = await client.query('SELECT id FROM "Conversation" WHERE value = $1', [value]);
    const turn = talk({ ...chatOf(account.id, value), id: rows[0].id, version: 1 }, newId(), { sender: bo });
    return pages(statements.commit, [`[${numbered(encodeCommit(turn).turn, 0)}]`, null, null, [], 'x', noon]);
  },

  add: (acme: Acme) => {
    const ana = makeUser(acme.account.id, { email: 'ana@acme.test', status: 'INVITED' });
    const puts = {
      user: [ana],
      invitation: [makeInvitation(ana, acme.ann)],
      identity: [makeIdentity(ana, newId())],
    };
    const turn = talk(chatOf(acme.account.id, newId()), newId(), { sender: acme.bo });
    const { turn: json, puts: rows } = encodeCommit({ ...turn, change: { accountVersion: 1, puts } });
    const byModel = `{${rows.map(([model, row]) => `"${model}":[${numbered(row, 0)}]`).join(',')}}`;
    return pages(statements.commit, [`[${numbered(json, 0)}]`, byModel, '{}', [], 'x', noon]);
  },
};

function chatOf(accountId: string, value: string): Conversation {
  return {
    id: newId(),
    accountId,
    channelId,
    address: phone(value),
    session: null,
    version: 0,
    nextSeq: 1,
    windowUntil: null,
  };
}

describe.each(['on empty tables', 'on small tables'] as const)('planned %s', planned => {
  beforeAll(() => setUp(planned));
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test.each(Object.entries(cost))(
    '%s costs a large account what it costs a small one',
    async (_what, costOf) => {
      const [ofSmall, ofLarge] = [await costOf(small), await costOf(large)];
      expect(ofSmall).toBeGreaterThan(3);
      expect(ofLarge).toBeLessThanOrEqual(ofSmall * 1.2);
    },
  );
});
