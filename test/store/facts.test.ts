import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PeopleQuery, Puts } from '../../src/app/ports.ts';
import type { User } from '../../src/domain/user.ts';
import { makeAcme, makeCode, makeInvitation, makeUser, noon } from './support/acme.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

const world = twoProcesses();
const { clock } = world;
let { pool, store, acme }: TwoProcesses = world;
beforeEach(() => {
  ({ pool, store, acme } = world);
});

async function put(puts: Puts): Promise<void> {
  const { account } = await store.loadFacts(acme.account.id, []);
  const change = { accountVersion: account.version, puts };
  expect(await store.commit({ accountId: account.id, change, outbox: [] })).toBe('applied');
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

test('what is asked at the same moment is answered to each by itself, though another is refused', async () => {
  const other = await makeAcme(store);
  const refused: PeopleQuery = { by: 'id', id: 'not an id' };
  const [mine, wrong, theirs] = await Promise.allSettled([
    store.loadFacts(acme.account.id, [{ by: 'id', id: acme.bo.id }]),
    store.loadFacts(acme.account.id, [refused]),
    store.loadFacts(other.account.id, [{ by: 'address', email: other.cy.email! }]),
  ]);
  expect(wrong.status).toBe('rejected');
  expect(mine).toMatchObject({ value: { account: { id: acme.account.id }, people: [[{ user: acme.bo }]] } });
  expect(theirs).toMatchObject({
    value: { account: { id: other.account.id }, people: [[{ user: other.cy }]] },
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
