import type { Account } from '../domain/account.ts';
import { MendableError } from '../lib/mendable-error.ts';
import type { AccountStore } from '../setup/account-store.ts';

/**
 * The account that was named by id or (case aside) by name; the only one there is when none was named.
 * @throws {MendableError} when it is none or more than one, with what to say instead
 */
export async function findAccount(store: AccountStore, named: string | undefined): Promise<Account> {
  const found = await candidates(store, named);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const each = found.map(({ id, name }) => `${id} (${name})`).join(', ');
    throw new MendableError(
      `There is more than one: say --account with the id of the one you mean, of ${each}.`,
    );
  }
  throw new MendableError(
    named === undefined
      ? 'There is no account yet: make one with "npm run account -- create".'
      : `There is no account "${named}": see "npm run account -- list".`,
  );
}

async function candidates(store: AccountStore, named: string | undefined): Promise<Account[]> {
  const byName = named === undefined ? [] : await store.findAccountsByName(named);
  if (byName.length > 0) return byName;
  const all = (await store.listAccounts()).map(report => report.account);
  return named === undefined ? all : all.filter(account => account.id === named.toLowerCase());
}
