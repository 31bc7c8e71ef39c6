import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PeopleQuery, Puts } from '../../src/app/ports.ts';
import type { User } from '../../src/domain/user.ts';
import { makeAcme, makeInvitation, makeUser, noon } from './support/acme.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

const world = twoProcesses();
let { store, acme }: TwoProcesses = world;
beforeEach(() => {
  ({ store, acme } = world);
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
