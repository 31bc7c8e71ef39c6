import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import type { Facts, PeopleQuery, Puts, Store } from '../../src/app/ports.ts';
import type { Address } from '../../src/domain/identity.ts';
import { seatsFree, seatsUsed } from '../../src/domain/seats.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { silentLog } from '../support/silent-log.ts';
import {
  type Acme,
  bind,
  channelId,
  makeAcme,
  makeCode,
  makeIdentity,
  makeInvitation,
  makeUser,
  noon,
  phone,
  talk,
} from './support/acme.ts';
import { seededRandom } from './support/random.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

/** What the stores complained about: deadlocks are tried again, but never expected. */
const warnings: unknown[] = [];
const world = twoProcesses({ ...silentLog, warn: (...line: unknown[]) => void warnings.push(line) });
let { pool, acme }: TwoProcesses = world;
let stores: [PrismaStore, PrismaStore];
beforeEach(() => {
  ({ pool, acme } = world);
  stores = [world.store, world.other];
  warnings.length = 0;
});

type Outcome = 'done' | 'refused' | 'gave-up';

/** Loads, decides and commits until the facts stand still, as every people-changing turn does. */
async function decideAndCommit(
  store: Store,
  accountId: string,
  queries: PeopleQuery[],
  decide: (facts: Facts) => Puts | undefined,
): Promise<Outcome> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const facts = await store.loadFacts(accountId, queries);
    const puts = decide(facts);
    if (!puts) return 'refused';
    const change = { accountVersion: facts.account.version, puts };
    if ((await store.commit({ accountId, change, outbox: [] })) === 'applied') return 'done';
  }
  return 'gave-up';
}

/** Invites somebody if there is a seat and the email is free. */
function add(store: Store, people: Acme, email: string): Promise<Outcome> {
  return decideAndCommit(store, people.account.id, [{ by: 'address', email }], facts => {
    if (seatsFree(facts.seats) === 0 || facts.people[0]!.length > 0) return undefined;
    const ana = makeUser(people.account.id, { email, status: 'INVITED' });
    return { user: [ana], invitation: [makeInvitation(ana, people.ann)] };
  });
}

const count = (outcomes: Outcome[], outcome: Outcome) => outcomes.filter(each => each === outcome).length;

test('twenty adds at once on five free seats fill exactly five', async () => {
  const crowded = await makeAcme(stores[0], { seats: 8 });
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => add(stores[n % 2]!, crowded, `ana${n}@acme.test`)),
  );
  expect([count(outcomes, 'done'), count(outcomes, 'refused')]).toEqual([5, 15]);
  const { seats } = await stores[0].loadFacts(crowded.account.id, []);
  expect(seats).toEqual({ total: 8, active: 3, pending: 5 });
});

test('twenty confirmations at once on two free seats fill exactly two', async () => {
  const crowded = await makeAcme(stores[0], { seats: 5 });
  const expired = Array.from({ length: 20 }, (_, n) =>
    makeUser(crowded.account.id, { email: `ana${n}@acme.test`, status: 'DEACTIVATED' }),
  );
  await decideAndCommit(stores[0], crowded.account.id, [], () => ({ user: expired }));
  const outcomes = await Promise.all(
    expired.map((user, n) =>
      decideAndCommit(stores[n % 2]!, crowded.account.id, [], ({ seats }) =>
        seatsFree(seats) > 0 ? { user: [{ ...user, status: 'ACTIVE', version: 2 }] } : undefined,
      ),
    ),
  );
  expect(count(outcomes, 'done')).toBe(2);
  const { seats } = await stores[0].loadFacts(crowded.account.id, []);
  expect(seatsUsed(seats)).toBe(5);
});

test('one email by twenty at once is one person', async () => {
  const roomy = await makeAcme(stores[0], { seats: 100 });
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => add(stores[n % 2]!, roomy, 'ana@acme.test')),
  );
  expect([count(outcomes, 'done'), count(outcomes, 'refused')]).toEqual([1, 19]);
});

test('a code sent by twenty at once is used once', async () => {
  const code = makeCode(acme.cy);
  await decideAndCommit(stores[0], acme.account.id, [], () => ({ code: [code] }));
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const store = stores[n % 2]!;
      for (;;) {
        const found = await store.findCode(code.hash);
        if (found!.usedAt) return 'refused';
        const { account } = await store.loadFacts(acme.account.id, []);
        const change = { accountVersion: account.version, puts: { code: [{ ...found!, usedAt: noon }] } };
        if ((await store.commit({ accountId: account.id, change, outbox: [] })) === 'applied') return 'done';
      }
    }),
  );
  expect(count(outcomes as Outcome[], 'done')).toBe(1);
});

test('the same message eight times at once has one effect', async () => {
  const address = phone(newId());
  await bind(stores[0], acme.bo, address.value);
  const deliver = async (store: Store) => {
    for (;;) {
      const chat = await store.conversationWith(channelId, address, acme.account.id);
      const result = await store.commit(talk(chat, 'wamid.same', { sender: acme.bo }));
      if (result !== 'stale-session') return result;
    }
  };
  const results = await Promise.all(Array.from({ length: 8 }, (_, n) => deliver(stores[n % 2]!)));
  expect(results.sort()).toEqual(['applied', ...Array(7).fill('duplicate')]);
  const chat = await stores[1].conversationWith(channelId, address, acme.account.id);
  const { rows } = await pool.query('SELECT seq FROM "Outbox" WHERE lane = $1', [chat.id]);
  expect(rows).toEqual([{ seq: 1 }]);
});

test('two admins who demote each other at once: one does, the other is told', async () => {
  const demote = (store: Store, who: 'ann' | 'bo') =>
    decideAndCommit(
      store,
      acme.account.id,
      [
        { by: 'id', id: acme.ann.id },
        { by: 'id', id: acme.bo.id },
      ],
      ({ people }) => {
        const [ann, bo] = [people[0]![0]!.user, people[1]![0]!.user];
        const [actor, subject] = who === 'ann' ? [bo, ann] : [ann, bo];
        if (actor.role !== 'ADMIN') return undefined;
        return { user: [{ ...subject, role: 'USER', version: subject.version + 1 }] };
      },
    );
  const outcomes = await Promise.all([demote(stores[0], 'ann'), demote(stores[1], 'bo')]);
  expect(outcomes.sort()).toEqual(['done', 'refused']);
});

test('two processes that talk in the same new chats at once lose and double nothing, and never deadlock', async () => {
  const random = seededRandom();
  const addresses = Array.from({ length: 60 }, () => phone(newId()));
  const rounds = 40;
  let applied = 0;
  for (let round = 0; round < rounds; round += 1) {
    const turns = stores.map(async store => {
      const chats = random
        .shuffled(addresses)
        .map(address => store.conversationWith(channelId, address, acme.account.id));
      const results = await Promise.all(
        (await Promise.all(chats)).map(chat => store.commit(talk(chat, newId()))),
      );
      applied += results.filter(result => result === 'applied').length;
    });
    await Promise.all(turns);
  }
  const { rows } = await pool.query(
    `SELECT c.version, c."nextSeq",
            (SELECT count(*)::int FROM "Inbound" i WHERE i."conversationId" = c.id) AS messages,
            (SELECT array_agg(seq ORDER BY seq) FROM "Outbox" o WHERE o.lane = c.id) AS seqs
       FROM "Conversation" c WHERE c."accountId" = $1`,
    [acme.account.id],
  );
  expect(rows, `seed ${random.seed}`).toHaveLength(addresses.length);
  expect(sum(rows.map(row => row.version))).toBe(applied);
  for (const { version, nextSeq, messages, seqs } of rows) {
    expect({ nextSeq, messages }).toEqual({ nextSeq: version + 1, messages: version });
    expect(seqs).toEqual(Array.from({ length: version }, (_, n) => n + 1));
  }
  expect(applied).toBeGreaterThanOrEqual(rounds * addresses.length);
  expect(warnings, `seed ${random.seed}`).toEqual([]);
});

test('hundreds of turns at once, over two accounts, their chats and two processes in every order, never deadlock', async () => {
  const random = seededRandom();
  const roomy = [await makeAcme(stores[0], { seats: 1000 }), await makeAcme(stores[1], { seats: 1000 })];
  const addresses = Array.from({ length: 6 }, () => phone(newId()));

  /** Somebody is added, and bound to an address, in a chat that both processes use. */
  const addInChat = async (store: Store, people: Acme, address: Address, n: number): Promise<Outcome> => {
    const accountId = people.account.id;
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const chat = await store.conversationWith(channelId, address, accountId);
      const { account } = await store.loadFacts(accountId, []);
      const ana = makeUser(accountId, { email: `ana${n}@acme.test`, status: 'INVITED' });
      const puts = { user: [ana], identity: [makeIdentity(ana, newId())] };
      const turn = talk(chat, `wamid.${n}`, { sender: people.bo });
      const result = await store.commit({ ...turn, change: { accountVersion: account.version, puts } });
      if (result === 'applied') return 'done';
    }
    return 'gave-up';
  };
  const work = Array.from({ length: 300 }, (_, n) => () => {
    const [store, people] = [stores[random.below(2)]!, roomy[random.below(2)]!];
    const address = addresses[random.below(addresses.length)]!;
    return store.inAccountOrder(people.account.id, () => addInChat(store, people, address, n));
  });
  const outcomes = await Promise.all(random.shuffled(work).map(start => start()));
  expect(count(outcomes, 'done'), `seed ${random.seed}`).toBe(300);
  const { rows } = await pool.query(
    `SELECT count(*)::int AS users FROM "User" WHERE "accountId" = ANY ($1) AND status = 'INVITED'`,
    [roomy.map(people => people.account.id)],
  );
  expect(rows).toEqual([{ users: 300 }]);
  expect(warnings, `seed ${random.seed}`).toEqual([]);
});

test('addresses that two accounts bind at once, in every order, are bound once and never deadlock', async () => {
  const random = seededRandom();
  const other = await makeAcme(stores[1]);
  const values = Array.from({ length: 40 }, () => newId());
  const bindPairs = (store: Store, people: Acme) =>
    values.map(async () => {
      const pair = random.shuffled(values).slice(0, 2);
      const { account } = await store.loadFacts(people.account.id, []);
      const puts = { identity: pair.map(value => makeIdentity(people.cy, value)) };
      const change = { accountVersion: account.version, puts };
      const result = await store.commit({ accountId: account.id, change, outbox: [] });
      return result === 'applied' ? pair : [];
    });
  const bound = await Promise.all([...bindPairs(stores[0], acme), ...bindPairs(stores[1], other)]);
  const { rows } = await pool.query('SELECT value FROM "Identity" WHERE value = ANY ($1)', [values]);
  expect(rows.map(row => row.value).sort(), `seed ${random.seed}`).toEqual(bound.flat().sort());
  expect(warnings, `seed ${random.seed}`).toEqual([]);
});

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
