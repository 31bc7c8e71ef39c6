import type { Facts, PeopleQuery } from '../../../src/app/ports.ts';
import type { Decision } from '../../../src/app/turn.ts';
import type { Account } from '../../../src/domain/account.ts';
import type { Invitation } from '../../../src/domain/invitation.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Seats } from '../../../src/domain/seats.ts';
import { foldKey, type Team, type TeamMember } from '../../../src/domain/team.ts';
import { fullName, type User } from '../../../src/domain/user.ts';

/** A Wednesday, at noon in London. */
export const beginning = new Date('2026-11-25T12:00:00.000Z');
const dayMs = 24 * 60 * 60_000;

export function accountOf(changed: Partial<Account> = {}): Account {
  return {
    id: 'acme',
    name: 'Acme',
    ownerId: 'ann',
    country: 'GB',
    language: 'en',
    timeZone: 'Europe/London',
    seats: 8,
    managerName: 'Mia Koch',
    managerContact: 'mia@usher.test',
    inviteDays: 7,
    allowedDomains: [],
    adminGrant: 'CODE',
    version: 1,
    ...changed,
  };
}

export function userOf(id: string, changed: Partial<User> = {}): User {
  return {
    id,
    accountId: 'acme',
    firstName: id[0]!.toUpperCase() + id.slice(1),
    lastName: 'Lee',
    email: `${id}@acme.test`,
    phone: null,
    role: 'USER',
    status: 'ACTIVE',
    language: 'en',
    pendingEmail: null,
    externalId: null,
    sessionEpoch: 0,
    version: 1,
    ...changed,
  };
}

export function teamOf(name: string): Team {
  return { id: foldKey(name), accountId: 'acme', name, nameKey: foldKey(name) };
}

export function invitationOf(userId: string, changed: Partial<Invitation> = {}): Invitation {
  return {
    id: `invitation of ${userId}`,
    accountId: 'acme',
    userId,
    inviterId: 'ann',
    state: 'PENDING',
    expiresAt: new Date(beginning.getTime() + 3 * dayMs),
    linksIssued: 1,
    addressVersion: 1,
    mailState: 'ACCEPTED',
    mailReason: null,
    sentAt: [new Date(beginning.getTime() - 4 * dayMs)],
    remindedAt: null,
    linkAskedAt: null,
    claim: null,
    ...changed,
  };
}

/**
 * The account Acme in memory: Ann the owner, Bo an admin, Cy a user; Dee is invited, Eve's invitation has expired,
 * Flo was here before. It answers queries and takes a decision's rows as the database would.
 */
export class Acme {
  account: Account;
  teams: Team[] = ['Support', 'Sales', 'Marketing'].map(teamOf);
  users: User[];
  members: TeamMember[] = [];
  invitations: Invitation[];

  constructor(account: Account = accountOf()) {
    this.account = account;
    this.users = [
      userOf('ann', { role: 'ADMIN', phone: '+442079460001' }),
      userOf('bo', { role: 'ADMIN', phone: '+442079460002' }),
      userOf('cy', { phone: '+442079460003' }),
      userOf('dee', { status: 'INVITED', phone: '+5511912345678' }),
      userOf('eve', { status: 'INVITED' }),
      userOf('flo', { status: 'DEACTIVATED' }),
    ];
    this.invitations = [
      invitationOf('dee'),
      invitationOf('eve', { expiresAt: new Date(beginning.getTime() - dayMs) }),
      invitationOf('flo', { state: 'CANCELLED' }),
    ];
  }

  user(id: string): User {
    return this.users.find(user => user.id === id)!;
  }

  change(id: string, changed: Partial<User>): void {
    this.users = this.users.map(user =>
      user.id === id ? { ...user, ...changed, version: user.version + 1 } : user,
    );
  }

  /** Somebody confirms, whatever stood in the way. */
  join(id: string): void {
    this.change(id, { status: 'ACTIVE' });
    this.invitations = this.invitations.map(invitation =>
      invitation.userId === id && invitation.state === 'PENDING'
        ? { ...invitation, state: 'CONFIRMED' }
        : invitation,
    );
  }

  seats(now: Date): Seats {
    const pending = this.invitations.filter(({ state, expiresAt }) => state === 'PENDING' && expiresAt > now);
    const active = this.users.filter(({ status }) => status === 'ACTIVE');
    return { total: this.account.seats, active: active.length, pending: pending.length };
  }

  facts(queries: readonly PeopleQuery[], now: Date): Facts {
    const people = queries.map(query => this.#matching(query).map(user => this.#person(user)));
    return { account: this.account, teams: this.teams, seats: this.seats(now), people };
  }

  #person(user: User): Person {
    const theirs = this.members.filter(member => member.userId === user.id);
    return {
      user,
      teams: this.teams.filter(team => theirs.some(member => member.teamId === team.id)),
      invitation: this.invitations.findLast(invitation => invitation.userId === user.id) ?? null,
    };
  }

  #matching(query: PeopleQuery): User[] {
    switch (query.by) {
      case 'id':
        return this.users.filter(user => user.id === query.id);
      case 'address':
        return this.users.filter(
          ({ email, phone }) =>
            (query.email !== undefined && email === query.email) ||
            (phone !== null && query.phones?.includes(phone) === true),
        );
      case 'text': {
        const key = foldKey(query.text);
        return this.users.filter(user => foldKey(fullName(user)).includes(key)).slice(0, query.limit);
      }
      case 'filter':
        return this.users.filter(user => passes[query.filter](user)).slice(0, query.limit);
      case 'team':
        return this.members
          .filter(member => member.teamId === query.teamId)
          .map(member => this.user(member.userId))
          .slice(0, query.limit);
    }
  }

  /** What committing does: whole rows by key. */
  apply({ puts = {}, deletes = {} }: Decision): void {
    this.users = merged(this.users, puts.user ?? [], row => row.id);
    this.invitations = merged(this.invitations, puts.invitation ?? [], row => row.id);
    const key = (row: TeamMember) => `${row.teamId} ${row.userId}`;
    const gone = new Set((deletes.teamMember ?? []).map(key));
    this.members = merged(this.members, puts.teamMember ?? [], key).filter(row => !gone.has(key(row)));
  }
}

const passes: Record<'all' | 'pending' | 'admins' | 'inactive', (user: User) => boolean> = {
  all: user => user.status !== 'DEACTIVATED',
  pending: user => user.status === 'INVITED',
  admins: user => user.role === 'ADMIN' && user.status === 'ACTIVE',
  inactive: user => user.status === 'DEACTIVATED',
};

function merged<T>(rows: readonly T[], put: readonly T[], keyOf: (row: T) => string): T[] {
  const byKey = new Map(rows.map(row => [keyOf(row), row]));
  for (const row of put) byKey.set(keyOf(row), row);
  return [...byKey.values()];
}
