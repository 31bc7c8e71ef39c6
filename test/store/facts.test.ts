import { Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PeopleQuery, Puts } from '../../src/app/ports.ts';
import type { User } from '../../src/domain/user.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  type Acme,
  makeAcme,
  makeCode,
  makeInvitation,
  makeUser,
  noon,
  openTestStore,
} from './support/acme.ts';

let database: TestDatabase;
let store: PrismaStore;
let pool: Pool;
let acme: Acme;
const clock = { now: noon };

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openTestStore(database.url, 'one', clock);
  pool = new Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await store.close();
  await database.drop();
});
beforeEach(async () => {
  clock.now = noon;
  acme = await makeAcme(store);
});

async function put(puts: Puts): Promise<void> {
  const { account } = await store.loadFacts(acme.account.id, []);
  const change = { accountVersion: account.version, puts };
  expect(await store.commit({ accountId: account.id, change, outbox: [] })).toBe('applied');
}

/** First names of whom each query finds, in their order. */
async function find(...queries: PeopleQuery[]): Promise<string[][]> {
  const { people } = await store.loadFacts(acme.account.id, queries);
  return people.map(found => found.map(person => person.user.firstName));
}

const person = (firstName: string, lastName: string, values: Partial<User> = {}) =>
  makeUser(acme.account.id, { firstName, lastName, email: `${newId()}@x.test`, ...values });

test('an account with its teams by name, and no people that nobody asked for', async () => {
  expect(await store.loadFacts(acme.account.id, [])).toEqual({
    account: acme.account,
    teams: [acme.sales, acme.support],
    seats: { total: 5, active: 3, pending: 0 },
    people: [],
  });
});

test('an account that is not there is a fault', async () => {
  await expect(store.loadFacts(newId(), [])).rejects.toThrow('no account');
  await expect(store.accountFacts(newId())).rejects.toThrow('no account');
});

describe('seats', () => {
  const seats = async () => (await store.loadFacts(acme.account.id, [])).seats;

  test('active people are counted however they come, change and go', async () => {
    const [one, two, three] = [
      person('One', ''),
      person('Two', '', { status: 'INVITED' }),
      person('Three', ''),
    ];
    await put({ user: [one, two, three] });
    expect((await seats()).active).toBe(5);
    await put({
      user: [
        { ...one, status: 'DEACTIVATED', version: 2 },
        { ...two, status: 'ACTIVE', version: 2 },
        { ...three, lastName: 'Changed', version: 2 },
        person('Four', ''),
      ],
    });
    expect((await seats()).active).toBe(6);
    await pool.query('DELETE FROM "User" WHERE id = ANY ($1)', [[two.id, three.id]]);
    expect((await seats()).active).toBe(4);
    await pool.query(`UPDATE "User" SET status = 'DEACTIVATED' WHERE "accountId" = $1`, [acme.account.id]);
    expect((await seats()).active).toBe(0);
  });

  test('in several accounts at once, by one statement of anybody', async () => {
    const other = await makeAcme(store);
    await pool.query(`UPDATE "User" SET status = 'DEACTIVATED' WHERE id = ANY ($1)`, [
      [acme.cy.id, other.cy.id, other.bo.id],
    ]);
    expect((await seats()).active).toBe(2);
    expect((await store.loadFacts(other.account.id, [])).seats.active).toBe(1);
  });

  test('pending are the invitations that have not expired at this moment', async () => {
    const [ana, eva, ivo] = [person('Ana', ''), person('Eva', ''), person('Ivo', '')].map(
      user => ({ ...user, status: 'INVITED' }) as User,
    );
    const at = (time: string) => new Date(`2026-11-25T${time}Z`);
    await put({
      user: [ana!, eva!, ivo!],
      invitation: [
        makeInvitation(ana!, acme.ann, { expiresAt: at('12:00:01') }),
        makeInvitation(eva!, acme.ann, { expiresAt: at('12:00:00') }),
        makeInvitation(ivo!, acme.ann, { state: 'CANCELLED', expiresAt: at('13:00:00') }),
      ],
    });
    expect(await seats()).toEqual({ total: 5, active: 3, pending: 1 });
    clock.now = at('12:00:01');
    expect((await seats()).pending).toBe(0);
  });
});

describe('people', () => {
  test('by id, with their teams by name and their newest invitation; unknown ids and other accounts find nobody', async () => {
    const other = await makeAcme(store);
    const first = makeInvitation(acme.cy, acme.ann, { state: 'CANCELLED' });
    const second = makeInvitation(acme.cy, acme.bo, {
      remindedAt: noon,
      linkAskedAt: noon,
      mailReason: 'full',
    });
    const accountId = acme.account.id;
    const teamMember = [acme.support, acme.sales].map(team => ({
      accountId,
      teamId: team.id,
      userId: acme.cy.id,
    }));
    await put({ invitation: [second, first], teamMember });

    const { people } = await store.loadFacts(accountId, [
      { by: 'id', id: acme.cy.id },
      { by: 'id', id: other.cy.id },
      { by: 'id', id: acme.ann.id },
    ]);
    expect(people).toEqual([
      [{ user: acme.cy, teams: [acme.sales, acme.support], invitation: second }],
      [],
      [{ user: acme.ann, teams: [], invitation: null }],
    ]);
  });

  test('by address: whoever has the email, then the phones in their order, each person once', async () => {
    const ana = person('Ana', '', { email: 'ana@acme.test', phone: '+5511912345678' });
    const eva = person('Eva', '', { phone: '+551112345678' });
    await put({ user: [ana, eva] });
    const phones = ['+551112345678', '+5511912345678'];
    expect(
      await find(
        { by: 'address', email: 'ana@acme.test' },
        { by: 'address', phones },
        { by: 'address', email: 'ana@acme.test', phones },
        { by: 'address', email: 'eva@acme.test', phones: ['+441'] },
        { by: 'address' },
      ),
    ).toEqual([['Ana'], ['Eva', 'Ana'], ['Ana', 'Eva'], [], []]);
  });

  describe('by text', () => {
    beforeEach(() =>
      put({
        user: [
          person('Ana', 'Souza', { email: 'ana@acme.test', phone: '+5511912345678' }),
          person('Ana', ''),
          person('Anabel', 'Cruz'),
          person('José', 'Ána Núñez'),
          person('Juliana', 'Prado'),
          person('李', '小龙'),
          person('100%', 'Sure_thing'),
        ],
      }),
    );
    const text = (sought: string, limit = 10): PeopleQuery => ({ by: 'text', text: sought, limit });

    test.each([
      [
        'a whole name first, then names and words that begin so, then the rest',
        'ana',
        ['Ana', 'Ana', 'Anabel', 'José', 'Juliana'],
      ],
      ['case and accents aside', 'JOSE ANA NUNEZ', ['José']],
      ['words in any order', 'souza ana', ['Ana']],
      ['part of a word', 'ulian', ['Juliana']],
      ['an email', 'ana@acme.test', ['Ana']],
      ['part of an email', 'bo@acme', ['Bo']],
      ['a phone as people write it', '+55 (11) 91234-5678', ['Ana']],
      ['the end of a phone', '1234-5678', ['Ana']],
      ['another script', '小龙', ['李']],
      ['signs that mean something to a search are plain signs', '100%', ['100%']],
      ['an underscore is not any letter', 'sure_', ['100%']],
      ['a percent sign alone is not everybody', '%', ['100%']],
      ['nobody', 'zoe', []],
    ])('%s', async (_what, sought, expected) => {
      expect(await find(text(sought))).toEqual([expected]);
    });

    test('of two whole names the bare one first', async () => {
      const { people } = await store.loadFacts(acme.account.id, [text('ana', 2)]);
      expect(people[0]!.map(found => found.user.lastName)).toEqual(['', 'Souza']);
    });

    test('never more than asked for, and not from another account', async () => {
      const other = await makeAcme(store);
      expect(await find(text('ana', 1))).toEqual([['Ana']]);
      const { people } = await store.loadFacts(other.account.id, [text('souza')]);
      expect(people).toEqual([[]]);
    });

    test('of somebody who changed their name', async () => {
      await put({ user: [{ ...acme.cy, lastName: 'Hill', version: 2 }] });
      expect(await find(text('hill'), text('young'))).toEqual([['Cy'], []]);
    });
  });

  test('by list, in the order of names and in pages', async () => {
    await put({
      user: [
        person('Éva', 'Alt', { status: 'INVITED' }),
        person('Dan', 'Old', { status: 'DEACTIVATED' }),
        person('Abe', 'Was', { status: 'DEACTIVATED', role: 'ADMIN' }),
        person('Fay', 'New', { status: 'INVITED', role: 'ADMIN' }),
      ],
    });
    const list = (
      filter: 'all' | 'pending' | 'admins' | 'inactive',
      limit = 10,
      offset = 0,
    ): PeopleQuery => ({
      by: 'filter',
      filter,
      limit,
      offset,
    });
    expect(
      await find(
        list('all'),
        list('all', 2, 1),
        list('pending'),
        list('inactive'),
        list('admins'),
        list('all', 5, 9),
      ),
    ).toEqual([
      ['Abe', 'Ann', 'Bo', 'Cy', 'Dan', 'Éva', 'Fay'],
      ['Ann', 'Bo'],
      ['Éva', 'Fay'],
      ['Abe', 'Dan'],
      ['Ann', 'Bo', 'Fay'],
      [],
    ]);
  });

  test('by team, in the order of names and in pages', async () => {
    const accountId = acme.account.id;
    const members = [acme.cy, acme.ann, acme.bo].map(user => ({
      accountId,
      teamId: acme.sales.id,
      userId: user.id,
    }));
    await put({ teamMember: members });
    const team = (teamId: string, limit: number, offset: number): PeopleQuery => ({
      by: 'team',
      teamId,
      limit,
      offset,
    });
    expect(
      await find(team(acme.sales.id, 10, 0), team(acme.sales.id, 1, 1), team(acme.support.id, 10, 0)),
    ).toEqual([['Ann', 'Bo', 'Cy'], ['Bo'], []]);
  });
});

test('everything is read at one moment, whatever is committed between two of its queries', async () => {
  let writing = true;
  const writer = (async () => {
    while (writing) {
      await pool.query(
        `WITH raised AS (UPDATE "Account" SET version = version + 1 WHERE id = $1 RETURNING version)
         UPDATE "User" SET "lastName" = raised.version FROM raised WHERE id = ANY ($2)`,
        [acme.account.id, [acme.bo.id, acme.cy.id]],
      );
    }
  })();
  const queries: PeopleQuery[] = [acme.bo, acme.cy, acme.bo].map(user => ({ by: 'id', id: user.id }));
  const versions = new Set<number>();
  try {
    for (let reading = 0; reading < 300; reading += 1) {
      const { account, people } = await store.loadFacts(acme.account.id, queries);
      if (account.version === 1) continue;
      versions.add(account.version);
      const names = people.map(found => found[0]!.user.lastName);
      expect(names).toEqual(Array(3).fill(String(account.version)));
    }
  } finally {
    writing = false;
    await writer;
  }
  expect(versions.size).toBeGreaterThan(10);
});

describe('an invitation', () => {
  test('with all that its pages say', async () => {
    const ana = person('Ana', 'Souza', { status: 'INVITED' });
    const old = makeInvitation(ana, acme.ann, { state: 'CANCELLED' });
    const invitation = makeInvitation(ana, acme.bo);
    const [unused, used] = [makeCode(ana, { purpose: 'JOIN' }), makeCode(ana, { usedAt: noon })];
    await put({ user: [ana], invitation: [old, invitation], code: [unused, used, makeCode(acme.cy)] });

    const found = await store.findInvitation(invitation.id);
    expect(found).toEqual({
      account: { ...acme.account, version: 2 },
      invitation,
      invitee: { user: ana, teams: [], invitation },
      inviter: acme.bo,
      seats: { total: 5, active: 3, pending: 1 },
      codes: [unused],
    });
    expect((await store.findInvitation(old.id))?.invitation).toEqual(old);
  });

  test('that is not there', async () => {
    expect(await store.findInvitation(newId())).toBeUndefined();
  });
});

describe('account facts', () => {
  test('are kept for two seconds', async () => {
    const { account, teams } = await store.accountFacts(acme.account.id);
    expect([account, teams]).toEqual([acme.account, [acme.sales, acme.support]]);
    await pool.query(`UPDATE "Account" SET name = 'Acme & Co' WHERE id = $1`, [acme.account.id]);
    clock.now = new Date(noon.getTime() + 2000);
    expect((await store.accountFacts(acme.account.id)).account.name).toBe('Acme');
    clock.now = new Date(noon.getTime() + 2001);
    expect((await store.accountFacts(acme.account.id)).account.name).toBe('Acme & Co');
  });

  test('are of now once this process has changed the account or its teams', async () => {
    await store.accountFacts(acme.account.id);
    await put({ team: [{ ...acme.sales, name: 'Selling', nameKey: 'selling' }] });
    expect((await store.accountFacts(acme.account.id)).teams.map(team => team.name)).toEqual([
      'Selling',
      'Support',
    ]);
    await put({ account: [{ ...acme.account, name: 'Acme & Co' }] });
    expect((await store.accountFacts(acme.account.id)).account.name).toBe('Acme & Co');
  });
});
