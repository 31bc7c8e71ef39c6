import { type DatabaseError, Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Puts } from '../../src/app/ports.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  type Acme,
  channelId,
  makeAcme,
  makeAudit,
  makeCode,
  makeIdentity,
  makeInvitation,
  makeUser,
  openTestStore,
} from './support/acme.ts';

let database: TestDatabase;
let store: PrismaStore;
let pool: Pool;
let acme: Acme;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openTestStore(database.url);
  pool = new Pool({ connectionString: database.url, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await store.close();
  await database.drop();
});
beforeEach(async () => {
  acme = await makeAcme(store);
});

/** The constraint that refuses to take these rows; undefined when they are taken. */
async function refusalOf(puts: Puts): Promise<string | undefined> {
  const { account } = await store.loadFacts(acme.account.id, []);
  const change = { accountVersion: account.version, puts };
  try {
    expect(await store.commit({ accountId: account.id, change, outbox: [] })).toBe('applied');
    return undefined;
  } catch (error) {
    return (error as DatabaseError).constraint;
  }
}

const user = (values: Parameters<typeof makeUser>[1]) => ({
  user: [makeUser(acme.account.id, { email: `${newId()}@acme.test`, ...values })],
});
const invitation = (values: Parameters<typeof makeInvitation>[2]) => ({
  invitation: [makeInvitation(acme.cy, acme.ann, values)],
});

describe('an account', () => {
  test.each([
    ['fewer than three seats', { seats: 2 }, 'Account_at_least_three_seats'],
    ['no name', { name: '' }, 'Account_name_given'],
    ['a country in words', { country: 'Britain' }, 'Account_country_code'],
    ['a lower-case country', { country: 'gb' }, 'Account_country_code'],
    ['invitations of no day', { inviteDays: 0 }, 'Account_invite_days'],
    ['invitations of 31 days', { inviteDays: 31 }, 'Account_invite_days'],
    ['three seats', { seats: 3 }, undefined],
    ['invitations of 30 days', { inviteDays: 30 }, undefined],
  ])('with %s', async (_what, values, constraint) => {
    expect(await refusalOf({ account: [{ ...acme.account, ...values }] })).toBe(constraint);
  });

  test('whose owner is nobody of it', async () => {
    const other = await makeAcme(store);
    expect(await refusalOf({ account: [{ ...acme.account, ownerId: other.ann.id }] })).toBe(
      'Account_ownerId_id_fkey',
    );
  });
});

describe('a user', () => {
  test.each([
    ['neither email nor phone', { email: null }, 'User_reachable'],
    ['a phone alone', { email: null, phone: '+447700900001' }, undefined],
    ['upper-case letters in the email', { email: 'Ana@acme.test' }, 'User_email_lower_case'],
    ['letters beyond ASCII in the email', { email: 'aná@acme.test' }, 'User_email_lower_case'],
    ['a space in the email', { email: 'a na@acme.test' }, 'User_email_lower_case'],
    ['two addresses in the email', { email: 'a@x.test,b@y.test' }, 'User_email_lower_case'],
    ['a line break after the email', { email: 'ana@acme.test\n' }, 'User_email_lower_case'],
    ['no @ in the email', { email: 'acme.test' }, 'User_email_lower_case'],
    ['a plus and marks in the email', { email: "o'ana_1+x.y-z@acme.test" }, undefined],
    ['an upper-case new email', { pendingEmail: 'Ana@acme.test' }, 'User_pending_email_lower_case'],
    ['a phone without its country', { phone: '07700900001' }, 'User_phone_e164'],
    ['a phone with spaces', { phone: '+44 7700 900001' }, 'User_phone_e164'],
    ['a phone of 16 digits', { phone: '+4477009000010000' }, 'User_phone_e164'],
    [
      'an admin without email',
      { email: null, phone: '+447700900002', role: 'ADMIN' },
      'User_admin_has_email',
    ],
    ['no first name', { firstName: '' }, 'User_first_name_given'],
    ['one name only', { lastName: '' }, undefined],
  ] as const)('with %s', async (_what, values, constraint) => {
    expect(await refusalOf(user(values))).toBe(constraint);
  });

  test("with another's email or phone, unless in another account", async () => {
    const other = await makeAcme(store);
    expect(other.cy.email).toBe(acme.cy.email);
    expect(await refusalOf(user({ email: acme.cy.email }))).toBe('User_email_accountId_key');
    expect(await refusalOf(user({ phone: acme.cy.phone }))).toBe('User_phone_accountId_key');
  });
});

test('two teams of one name', async () => {
  const team = { id: newId(), accountId: acme.account.id, name: 'SUPPORT', nameKey: 'support' };
  expect(await refusalOf({ team: [team] })).toBe('Team_accountId_nameKey_key');
  expect(await refusalOf({ team: [{ ...team, name: '', nameKey: '' }] })).toBe('Team_name_given');
});

test("a member of another account's team, or nobody in a team", async () => {
  const other = await makeAcme(store);
  const accountId = acme.account.id;
  expect(await refusalOf({ teamMember: [{ accountId, teamId: other.support.id, userId: acme.cy.id }] })).toBe(
    'TeamMember_teamId_accountId_fkey',
  );
  expect(await refusalOf({ teamMember: [{ accountId, teamId: acme.support.id, userId: other.cy.id }] })).toBe(
    'TeamMember_userId_accountId_fkey',
  );
});

test('a second pending invitation of one user, unless the first is over', async () => {
  const first = makeInvitation(acme.cy, acme.ann);
  expect(await refusalOf({ invitation: [first] })).toBeUndefined();
  expect(await refusalOf(invitation({}))).toBe('Invitation_one_pending_per_user');
  expect(await refusalOf(invitation({ state: 'CONFIRMED' }))).toBeUndefined();
  expect(await refusalOf({ invitation: [{ ...first, state: 'CANCELLED' }] })).toBeUndefined();
  expect(await refusalOf(invitation({}))).toBeUndefined();
});

test('an invitation of nobody, from nobody, or with fewer links than none', async () => {
  expect(await refusalOf(invitation({ userId: newId() }))).toBe('Invitation_userId_accountId_fkey');
  expect(await refusalOf(invitation({ inviterId: newId() }))).toBe('Invitation_inviterId_accountId_fkey');
  expect(await refusalOf(invitation({ linksIssued: -1 }))).toBe('Invitation_links_counted');
});

test('a code with fewer tries than none, or for nobody', async () => {
  expect(await refusalOf({ code: [makeCode(acme.cy, { tries: -1 })] })).toBe('Code_tries_left');
  expect(await refusalOf({ code: [makeCode(acme.cy, { userId: newId() })] })).toBe(
    'Code_userId_accountId_fkey',
  );
});

test('an identity of nobody, or at a channel that is not ours', async () => {
  const identity = makeIdentity(acme.cy, '447700900003');
  expect(await refusalOf({ identity: [{ ...identity, userId: newId() }] })).toBe(
    'Identity_userId_accountId_fkey',
  );
  expect(await refusalOf({ identity: [{ ...identity, channelId: 'elsewhere' }] })).toBe(
    'Identity_channelId_fkey',
  );
  expect(await refusalOf({ identity: [identity] })).toBeUndefined();
});

test('one address for two people', async () => {
  const other = await makeAcme(store);
  const value = '447700900004';
  expect(await refusalOf({ identity: [makeIdentity(acme.cy, value)] })).toBeUndefined();
  for (const person of [acme.ann, other.cy]) {
    const identity = makeIdentity(person, value);
    const taken = pool.query(
      `INSERT INTO "Identity" (id, "accountId", "channelId", kind, value, "userId", state)
       VALUES ($1, $2, $3, 'PHONE', $4, $5, 'ACTIVE')`,
      [identity.id, identity.accountId, channelId, value, person.id],
    );
    await expect(taken).rejects.toMatchObject({ constraint: 'Identity_channelId_kind_value_key' });
  }
});

test('a picture of nobody', async () => {
  const picture = { accountId: acme.account.id, userId: newId(), webp: new Uint8Array([1]) };
  expect(await refusalOf({ picture: [picture] })).toBe('Picture_userId_accountId_fkey');
});

test('an audit entry of no account', async () => {
  const entry = makeAudit(newId());
  const written = pool.query(
    `INSERT INTO "AuditEntry" (id, "accountId", action, channel, at) VALUES ($1, $2, 'x', 'web', now())`,
    [entry.id, entry.accountId],
  );
  await expect(written).rejects.toMatchObject({ constraint: 'AuditEntry_accountId_fkey' });
});

test('two chats of one account with one address, two messages of one lane with one number, one message twice', async () => {
  const accountId = acme.account.id;
  const chat = () =>
    pool.query(
      `INSERT INTO "Conversation" (id, "accountId", "channelId", kind, value, version, "nextSeq")
       VALUES ($1, $2, $3, 'PHONE', '447700900005', 1, 1)`,
      [newId(), accountId, channelId],
    );
  await chat();
  await expect(chat()).rejects.toMatchObject({
    constraint: 'Conversation_channelId_kind_value_accountId_key',
  });

  const lane = newId();
  const message = () =>
    pool.query(
      `INSERT INTO "Outbox" (id, "accountId", lane, seq, payload, "availableAt") VALUES ($1, $2, $3, 1, '{}', now())`,
      [newId(), accountId, lane],
    );
  await message();
  await expect(message()).rejects.toMatchObject({ constraint: 'Outbox_lane_seq_accountId_key' });

  const inbound = () =>
    pool.query(
      `INSERT INTO "Inbound" ("accountId", "channelId", "messageId", "conversationId", "receivedAt", outcome)
       VALUES ($1, $2, 'wamid.1', $3, now(), 'handled')`,
      [accountId, channelId, lane],
    );
  await inbound();
  await expect(inbound()).rejects.toMatchObject({ constraint: 'Inbound_pkey' });
});

test('there is no constraint that this file does not know', async () => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
      WHERE n.nspname = 'public' AND contype = 'c' ORDER BY conname`,
  );
  expect(rows.map(row => row.name)).toEqual([
    'Account_active_users_counted',
    'Account_at_least_three_seats',
    'Account_country_code',
    'Account_invite_days',
    'Account_name_given',
    'Code_tries_left',
    'Invitation_links_counted',
    'Team_name_given',
    'User_admin_has_email',
    'User_email_lower_case',
    'User_first_name_given',
    'User_pending_email_lower_case',
    'User_phone_e164',
    'User_reachable',
  ]);
});

test('active users below none', async () => {
  const counted = pool.query('UPDATE "Account" SET "activeUsers" = -1 WHERE id = $1', [acme.account.id]);
  await expect(counted).rejects.toMatchObject({ constraint: 'Account_active_users_counted' });
});
