import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Puts } from '../../src/app/ports.ts';
import type { Draft } from '../../src/chat/session.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  bind,
  channelId,
  makeAcme,
  makeInvitation,
  makeUser,
  noon,
  openTestStore,
  phone,
  talk,
} from './support/acme.ts';

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

async function put(accountId: string, puts: Puts): Promise<void> {
  const { account } = await store.loadFacts(accountId, []);
  const change = { accountVersion: account.version, puts };
  expect(await store.commit({ accountId, change, outbox: [] })).toBe('applied');
}

async function draftIn(accountId: string, value: string, draft: Partial<Draft>): Promise<void> {
  const turn = talk(await store.conversationWith(channelId, phone(value), accountId), newId());
  const whole: Draft = {
    id: newId(),
    flow: 'add-user',
    flowVersion: 1,
    answers: {},
    revision: 1,
    asking: 'name',
    tries: 0,
    touchedAt: noon.toISOString(),
    guided: true,
    doubts: [],
    asked: [],
    others: [],
    ...draft,
  };
  turn.conversation = { ...turn.conversation!, session: { v: 1, draft: whole } };
  expect(await store.commit(turn)).toBe('applied');
}

test('whole accounts: seats, people with their teams, teams, and drafts by whoever is at them', async () => {
  const { account, ann, bo, cy, sales, support } = await makeAcme(store);
  const ana = makeUser(account.id, { email: 'ana@acme.test', status: 'INVITED' });
  const teamMember = [support, sales].map(team => ({
    accountId: account.id,
    teamId: team.id,
    userId: cy.id,
  }));
  const lapsed = makeInvitation(cy, bo, { expiresAt: noon });
  await put(account.id, { user: [ana], invitation: [makeInvitation(ana, ann), lapsed], teamMember });
  await bind(store, ann, 'ann phone');
  await draftIn(account.id, 'ann phone', {
    answers: {
      name: { first: 'Eva', last: '' },
      email: null,
      phone: '+447700900001',
      teams: [sales.id],
      role: 'USER',
    },
  });
  await draftIn(account.id, 'unbound phone', { answers: {}, touchedAt: '2026-11-24T12:00:00.000Z' });
  await draftIn(account.id, 'too late', { touchedAt: '2026-11-24T11:59:59.999Z' });
  const empty = await makeAcme(store, { name: 'Empty' });

  const reports = await store.listAccounts();
  expect(reports.map(report => report.account.name)).toEqual(['Acme', 'Empty']);
  expect(reports[1]).toMatchObject({ account: empty.account, drafts: [] });
  const [report] = reports;
  expect(report!.seats).toEqual({ total: 5, used: 4, pending: 1 });
  expect(report!.teams).toEqual(['Sales', 'Support']);
  expect(report!.users.map(user => [user.firstName, user.status, user.teams])).toEqual([
    ['Ann', 'ACTIVE', []],
    ['Bo', 'ACTIVE', []],
    ['Cy', 'ACTIVE', ['Sales', 'Support']],
    ['Ana', 'INVITED', []],
  ]);
  expect(report!.users[2]).toEqual({
    id: cy.id,
    firstName: 'Cy',
    lastName: 'Young',
    email: 'cy@acme.test',
    phone: '+442079460003',
    role: 'USER',
    status: 'ACTIVE',
    language: 'en',
    teams: ['Sales', 'Support'],
  });
  expect(report!.drafts).toEqual([
    {
      by: 'ann@acme.test',
      flow: 'add-user',
      answers: {
        firstName: 'Eva',
        lastName: '',
        email: null,
        phone: '+447700900001',
        role: 'USER',
        teams: ['Sales'],
      },
    },
    { by: 'unbound phone', flow: 'add-user', answers: {} },
  ]);
});

test('accounts by name, case aside, all of them', async () => {
  const [one, two] = [await makeAcme(store, { name: 'Z_d 1%' }), await makeAcme(store, { name: 'Z_D 1%' })];
  await makeAcme(store, { name: 'Zed 10' });
  expect(await store.findAccountsByName('z_d 1%')).toEqual([one.account, two.account]);
  expect(await store.findAccountsByName('Ze')).toEqual([]);
  expect(await store.findAccountsByName('%')).toEqual([]);
});
