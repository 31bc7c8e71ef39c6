import type { Clock } from '../app/ports.ts';
import type { Session } from '../chat/session.ts';
import type { Answers } from '../chat/slots.ts';
import type { Account } from '../domain/account.ts';
import type { User } from '../domain/user.ts';
import type { PrismaClient } from './generated/client.ts';
import { accountOf } from './rows.ts';
import { storable } from './storable.ts';

/** As long as the flows keep a draft; an older one is gone for whoever chats, so it is not shown either. */
const draftMs = 24 * 60 * 60_000;

export interface UserReport
  extends Pick<User, 'id' | 'firstName' | 'lastName' | 'email' | 'phone' | 'role' | 'status' | 'language'> {
  /** Names. */
  teams: string[];
}

/** What somebody is in the middle of; only what was answered is there. */
export interface DraftReport {
  /** The email of whoever chats, else their phone, else the chat's address. */
  by: string;
  flow: string;
  answers: Partial<Omit<UserReport, 'id' | 'status'>>;
}

export interface AccountReport {
  account: Account;
  seats: { total: number; used: number; pending: number };
  /** In the order in which they came. */
  users: UserReport[];
  teams: string[];
  drafts: DraftReport[];
}

/** Whole accounts, for the command line. */
export interface AccountReports {
  listAccounts(): Promise<AccountReport[]>;
  /** Case aside. Names are not unique: two companies may bear the same one. */
  findAccountsByName(name: string): Promise<Account[]>;
}

export function createAccountReports(prisma: PrismaClient, clock: Clock): AccountReports {
  async function report(account: Account & { activeUsers: number }): Promise<AccountReport> {
    const where = { accountId: account.id };
    const [users, teams, pending, chats, identities] = await Promise.all([
      prisma.user.findMany({ where, orderBy: { id: 'asc' }, include: { memberships: true } }),
      prisma.team.findMany({ where, orderBy: { nameKey: 'asc' } }),
      prisma.invitation.count({ where: { ...where, state: 'PENDING', expiresAt: { gt: clock() } } }),
      prisma.conversation.findMany({ where, orderBy: { id: 'asc' } }),
      prisma.identity.findMany({ where, include: { user: true } }),
    ]);
    const teamName = new Map(teams.map(team => [team.id, team.name]));
    const namesOf = (ids: readonly string[]) =>
      teams.filter(team => ids.includes(team.id)).map(team => teamName.get(team.id)!);
    const ownerOf = new Map(
      identities.map(identity => [addressOf(identity), identity.user.email ?? identity.user.phone]),
    );
    const drafts = chats.flatMap((chat): DraftReport[] => {
      const draft = (chat.session as Session | null)?.draft;
      if (!draft || clock().getTime() - Date.parse(draft.touchedAt) > draftMs) return [];
      const by = ownerOf.get(addressOf(chat)) ?? chat.value;
      return [{ by, flow: draft.flow, answers: answersOf(draft.answers, namesOf) }];
    });
    return {
      account: accountOf(account),
      seats: { total: account.seats, used: account.activeUsers + pending, pending },
      users: users.map(user => ({
        id: user.id,
        firstName: user.firstName,
        lastName: user.lastName,
        email: user.email,
        phone: user.phone,
        role: user.role,
        status: user.status,
        language: user.language as User['language'],
        teams: namesOf(user.memberships.map(membership => membership.teamId)),
      })),
      teams: teams.map(team => team.name),
      drafts,
    };
  }

  return {
    async listAccounts() {
      const accounts = await prisma.account.findMany({ orderBy: { id: 'asc' } });
      const reports: AccountReport[] = [];
      for (const account of accounts) {
        reports.push(await report({ ...accountOf(account), activeUsers: account.activeUsers }));
      }
      return reports;
    },

    async findAccountsByName(name) {
      // Case aside is a pattern to Prisma, in which these signs would mean something.
      const pattern = storable(name).replace(/[\\%_]/g, '\\$&');
      const accounts = await prisma.account.findMany({
        where: { name: { equals: pattern, mode: 'insensitive' } },
        orderBy: { id: 'asc' },
      });
      return accounts.map(accountOf);
    },
  };
}

function answersOf(answers: Answers, namesOf: (ids: readonly string[]) => string[]): DraftReport['answers'] {
  const { name, teams, ...rest } = answers;
  return {
    ...(name && { firstName: name.first, lastName: name.last }),
    ...rest,
    ...(teams && { teams: namesOf(teams) }),
  };
}

function addressOf(row: { channelId: string; kind: string; value: string }): string {
  return `${row.channelId}\n${row.kind}\n${row.value}`;
}
