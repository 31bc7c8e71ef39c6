import { v7 as newId } from 'uuid';
import type { Commit, Conversation, OutboxRow, Store } from '../../../src/app/ports.ts';
import type { Account } from '../../../src/domain/account.ts';
import type { AuditEntry } from '../../../src/domain/audit.ts';
import type { Code } from '../../../src/domain/code.ts';
import type { Address, Identity } from '../../../src/domain/identity.ts';
import type { Invitation } from '../../../src/domain/invitation.ts';
import type { Team } from '../../../src/domain/team.ts';
import type { User } from '../../../src/domain/user.ts';
import { openStore, type PrismaStore } from '../../../src/store/open-store.ts';
import { silentLog } from '../../support/silent-log.ts';

export const channelId = 'cloud-api:1';

/** Tests set it; it stands still otherwise. */
export interface TestClock {
  now: Date;
}

export const noon = new Date('2026-11-25T12:00:00.000Z');
export const inOneWeek = new Date('2026-12-02T12:00:00.000Z');

/** One process of Usher, as the database sees it. */
export function openTestStore(url: string, owner = 'one', clock: TestClock = { now: noon }, log = silentLog) {
  return openStore({ databaseUrl: url, owner, clock: () => clock.now, newId, log });
}

export interface Acme {
  account: Account;
  /** Owner. */
  ann: User;
  /** Admin. */
  bo: User;
  /** User. */
  cy: User;
  support: Team;
  sales: Team;
}

/** The account Acme with Ann, Bo and Cy (all active) and two teams; a fresh one each time it is called. */
export async function makeAcme(store: PrismaStore, values: Partial<Account> = {}): Promise<Acme> {
  const id = newId();
  const ann = makeUser(id, { firstName: 'Ann', lastName: 'Lee', email: 'ann@acme.test', role: 'ADMIN' });
  const bo = makeUser(id, { firstName: 'Bo', lastName: 'Berg', email: 'bo@acme.test', role: 'ADMIN' });
  const cy = makeUser(id, {
    firstName: 'Cy',
    lastName: 'Young',
    email: 'cy@acme.test',
    phone: '+442079460003',
  });
  const account: Account = {
    id,
    name: 'Acme',
    ownerId: ann.id,
    country: 'GB',
    language: 'en',
    timeZone: 'Europe/London',
    seats: 5,
    managerName: 'Mia Koch',
    managerContact: 'mia@x.test',
    inviteDays: 7,
    allowedDomains: [],
    adminGrant: 'CODE',
    version: 0,
    ...values,
  };
  const support: Team = { id: newId(), accountId: id, name: 'Support', nameKey: 'support' };
  const sales: Team = { id: newId(), accountId: id, name: 'Sales', nameKey: 'sales' };
  await store.putChannel({ id: channelId, kind: 'CLOUD_API', address: '+442079460000' });
  const result = await store.commit({
    accountId: id,
    change: { accountVersion: 0, puts: { account: [account], user: [ann, bo, cy], team: [support, sales] } },
    outbox: [],
  });
  if (result !== 'applied') throw new Error(`Acme was not made: ${result}`);
  return { account: { ...account, version: 1 }, ann, bo, cy, support, sales };
}

export function makeUser(accountId: string, values: Partial<User> = {}): User {
  return {
    id: newId(),
    accountId,
    firstName: 'Ana',
    lastName: 'Souza',
    email: null,
    phone: null,
    role: 'USER',
    status: 'ACTIVE',
    language: 'en',
    pendingEmail: null,
    externalId: null,
    sessionEpoch: 1,
    version: 1,
    ...values,
  };
}

export function makeInvitation(invitee: User, inviter: User, values: Partial<Invitation> = {}): Invitation {
  return {
    id: newId(),
    accountId: invitee.accountId,
    userId: invitee.id,
    inviterId: inviter.id,
    state: 'PENDING',
    expiresAt: inOneWeek,
    linksIssued: 1,
    addressVersion: 1,
    mailState: 'QUEUED',
    mailReason: null,
    sentAt: [noon],
    remindedAt: null,
    linkAskedAt: null,
    claim: null,
    ...values,
  };
}

export function makeIdentity(user: User, value: string, values: Partial<Identity> = {}): Identity {
  return {
    id: newId(),
    accountId: user.accountId,
    channelId,
    kind: 'PHONE',
    value,
    userId: user.id,
    state: 'ACTIVE',
    companion: null,
    keyHash: null,
    ...values,
  };
}

export function makeAudit(accountId: string, values: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: newId(),
    accountId,
    actorId: null,
    subjectId: null,
    action: 'user-invited',
    before: null,
    after: null,
    channel: 'whatsapp',
    at: noon,
    ...values,
  };
}

export function phone(value: string): Address {
  return { kind: 'PHONE', value };
}

/** The next turn of a chat: one message in, one reply out. */
export function talk(
  conversation: Conversation,
  messageId: string,
  values: { text?: string; sender?: User; commit?: Partial<Commit> } = {},
): Commit {
  const reply: OutboxRow = {
    id: newId(),
    accountId: conversation.accountId,
    lane: conversation.id,
    seq: conversation.nextSeq,
    payload: {
      kind: 'reply',
      channelId: conversation.channelId,
      to: conversation.address,
      message: { text: values.text ?? `Reply to ${messageId}` },
    },
  };
  return {
    accountId: conversation.accountId,
    conversation: { ...conversation, session: { v: 1 }, nextSeq: conversation.nextSeq + 1 },
    inbound: { messageId, receivedAt: noon, outcome: 'handled' },
    ...(values.sender && { sender: { userId: values.sender.id, version: values.sender.version } }),
    outbox: [reply],
    ...values.commit,
  };
}

/** Binds an address to a user, as a link code does. */
export async function bind(store: Store, user: User, value: string): Promise<Identity> {
  const { account } = await store.loadFacts(user.accountId, []);
  const identity = makeIdentity(user, value);
  const result = await store.commit({
    accountId: user.accountId,
    change: { accountVersion: account.version, puts: { identity: [identity] } },
    outbox: [],
  });
  if (result !== 'applied') throw new Error(`Not bound: ${result}`);
  return identity;
}

export function makeCode(user: User, values: Partial<Code> = {}): Code {
  return {
    id: newId(),
    accountId: user.accountId,
    userId: user.id,
    invitationId: null,
    purpose: 'LINK',
    hash: newId(),
    expiresAt: inOneWeek,
    usedAt: null,
    tries: 5,
    ...values,
  };
}
