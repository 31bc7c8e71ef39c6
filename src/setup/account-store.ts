import type { ChangeDeps } from '../app/change.ts';
import type { Clock, NewId, Store } from '../app/ports.ts';
import type { Account } from '../domain/account.ts';
import type { User } from '../domain/user.ts';
import type { Secrets } from '../lib/secrets.ts';

/** An account with everything that `list` and `show` say of it. */
export interface AccountReport {
  account: Account;
  seats: { total: number; used: number; pending: number };
  users: (Pick<User, 'id' | 'firstName' | 'lastName' | 'email' | 'phone' | 'role' | 'status' | 'language'> & {
    teams: string[];
  })[];
  drafts: { by: string; flow: string; answers: object }[];
}

/** What the account command needs of the store. */
export type AccountStore = Pick<Store, 'commit' | 'loadFacts' | 'inAccountOrder'> & {
  listAccounts(): Promise<AccountReport[]>;
  findAccountsByName(name: string): Promise<Account[]>;
};

export interface AccountDeps extends ChangeDeps {
  store: AccountStore;
  secrets: Pick<Secrets, 'codeFor' | 'hashCode'>;
  clock: Clock;
  newId: NewId;
}
