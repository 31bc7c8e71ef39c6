import type { Conversation } from '../app/ports.ts';
import type { Account } from '../domain/account.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { Code } from '../domain/code.ts';
import type { Identity } from '../domain/identity.ts';
import type { Invitation } from '../domain/invitation.ts';
import type { BotLanguage } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import type { Team } from '../domain/team.ts';
import type { User } from '../domain/user.ts';

/**
 * A domain object as the database answers it: through Prisma with dates, through `to_jsonb` with times as text. Languages
 * are plain text there. What a row holds beside the domain's fields is left behind by the functions below.
 */
export type Row<T> = {
  [K in keyof T]: Exclude<T[K], Date | Date[] | BotLanguage> | RowTime<T[K]> | RowText<T[K]>;
};
type RowTime<V> = V extends Date ? Date | string : V extends Date[] ? (Date | string)[] : never;
type RowText<V> = V extends BotLanguage ? string : never;

export function accountOf(row: Row<Account>): Account {
  return {
    id: row.id,
    name: row.name,
    ownerId: row.ownerId,
    country: row.country,
    language: row.language as BotLanguage,
    timeZone: row.timeZone,
    seats: row.seats,
    managerName: row.managerName,
    managerContact: row.managerContact,
    inviteDays: row.inviteDays,
    allowedDomains: row.allowedDomains,
    adminGrant: row.adminGrant,
    version: row.version,
  };
}

export function userOf(row: Row<User>): User {
  return {
    id: row.id,
    accountId: row.accountId,
    firstName: row.firstName,
    lastName: row.lastName,
    email: row.email,
    phone: row.phone,
    role: row.role,
    status: row.status,
    language: row.language as BotLanguage,
    pendingEmail: row.pendingEmail,
    externalId: row.externalId,
    sessionEpoch: row.sessionEpoch,
    version: row.version,
  };
}

export function invitationOf(row: Row<Invitation>): Invitation {
  return {
    id: row.id,
    accountId: row.accountId,
    userId: row.userId,
    inviterId: row.inviterId,
    state: row.state,
    expiresAt: new Date(row.expiresAt),
    linksIssued: row.linksIssued,
    addressVersion: row.addressVersion,
    mailState: row.mailState,
    mailReason: row.mailReason,
    sentAt: row.sentAt.map(time => new Date(time)),
    remindedAt: dateOrNull(row.remindedAt),
    linkAskedAt: dateOrNull(row.linkAskedAt),
    claim: row.claim,
  };
}

export interface PersonRow {
  user: Row<User>;
  teams: Team[];
  invitation: Row<Invitation> | null;
}

export function personOf(row: PersonRow): Person {
  return {
    user: userOf(row.user),
    teams: row.teams,
    invitation: row.invitation && invitationOf(row.invitation),
  };
}

export function codeOf(row: Row<Code>): Code {
  return {
    id: row.id,
    accountId: row.accountId,
    userId: row.userId,
    invitationId: row.invitationId,
    purpose: row.purpose,
    hash: row.hash,
    expiresAt: new Date(row.expiresAt),
    usedAt: dateOrNull(row.usedAt),
    tries: row.tries,
  };
}

export function identityOf(row: Identity): Identity {
  return {
    id: row.id,
    accountId: row.accountId,
    channelId: row.channelId,
    kind: row.kind,
    value: row.value,
    userId: row.userId,
    state: row.state,
    companion: row.companion,
    keyHash: row.keyHash,
  };
}

/** A conversation's address is two columns. */
export type ConversationRow = Omit<Row<Conversation>, 'address'> & Conversation['address'];

export function conversationOf(row: ConversationRow): Conversation {
  return {
    id: row.id,
    accountId: row.accountId,
    channelId: row.channelId,
    address: { kind: row.kind, value: row.value },
    session: row.session,
    version: row.version,
    nextSeq: row.nextSeq,
    windowUntil: dateOrNull(row.windowUntil),
  };
}

/** Prisma knows JSON columns only as JSON. */
export function auditEntryOf(
  row: Omit<Row<AuditEntry>, 'before' | 'after'> & { before: unknown; after: unknown },
): AuditEntry {
  return {
    id: row.id,
    accountId: row.accountId,
    actorId: row.actorId,
    subjectId: row.subjectId,
    action: row.action,
    before: row.before as AuditEntry['before'],
    after: row.after as AuditEntry['after'],
    channel: row.channel,
    at: new Date(row.at),
  };
}

function dateOrNull(time: Date | string | null): Date | null {
  return time === null ? null : new Date(time);
}
