import type { Commit } from '../app/ports.ts';
import type { Account } from '../domain/account.ts';
import { foldKey, type Team } from '../domain/team.ts';
import type { User } from '../domain/user.ts';
import type { AccountDeps } from './account-store.ts';
import { newLinkCode } from './link-code.ts';
import type { NewAccount } from './new-account.ts';

/** A new account with its active owner, its teams, and the code by which the owner links their WhatsApp. */
export async function createAccount(
  deps: AccountDeps,
  wanted: NewAccount,
): Promise<{ account: Account; owner: User; teams: Team[]; linkCode: string }> {
  const id = deps.newId();
  const owner: User = {
    id: deps.newId(),
    accountId: id,
    firstName: wanted.owner.first,
    lastName: wanted.owner.last,
    email: wanted.owner.email,
    phone: null,
    role: 'ADMIN',
    status: 'ACTIVE',
    language: wanted.language,
    pendingEmail: null,
    externalId: null,
    sessionEpoch: 1,
    version: 1,
  };
  const account: Account = {
    id,
    name: wanted.name,
    ownerId: owner.id,
    country: wanted.country,
    language: wanted.language,
    timeZone: wanted.timeZone,
    seats: wanted.seats,
    managerName: wanted.manager?.name ?? null,
    managerContact: wanted.manager?.contact ?? null,
    inviteDays: wanted.inviteDays,
    allowedDomains: wanted.allowedDomains,
    adminGrant: wanted.adminGrant,
    version: 0,
  };
  const teams = wanted.teams.map(name => ({ id: deps.newId(), accountId: id, name, nameKey: foldKey(name) }));
  const code = newLinkCode(deps, owner);
  const commit: Commit = {
    accountId: id,
    change: {
      accountVersion: 0,
      puts: {
        account: [account],
        user: [owner],
        team: teams,
        code: [code.row],
        auditEntry: [
          {
            id: deps.newId(),
            accountId: id,
            actorId: null,
            subjectId: owner.id,
            action: 'account-created',
            before: null,
            after: { name: account.name, seats: account.seats },
            channel: 'cli',
            at: deps.clock(),
          },
        ],
      },
    },
    outbox: [],
  };
  const result = await deps.store.commit(commit);
  if (result !== 'applied') throw new Error(`A new account was answered "${result}"`);
  return { account, owner, teams, linkCode: code.shown };
}
