import { demoCompany, demoOwnerPhone } from '../../prisma/seed.ts';
import { applyChange, type ChangeDeps } from '../app/change.ts';
import type { Store } from '../app/ports.ts';
import type { AccountDeps } from '../setup/account-store.ts';
import { createAccount } from '../setup/create-account.ts';
import { newAccount } from '../setup/new-account.ts';

type SeedDeps = AccountDeps & ChangeDeps & { store: Pick<Store, 'findSender'> };

/** Makes the demo's company on the first start, and links its owner's phone on this channel. */
export async function seedCompany(deps: SeedDeps, channelId: string): Promise<void> {
  const value = demoOwnerPhone.slice(1);
  if (await deps.store.findSender(channelId, { kind: 'PHONE', value })) return;
  const [known] = await deps.store.findAccountsByName(demoCompany.name);
  const account = known ?? (await createAccount(deps, newAccount.parse(demoCompany))).account;
  await applyChange(deps, account.id, async () => ({
    outcome: undefined,
    change: {
      accountVersion: (await deps.store.loadFacts(account.id, [])).account.version,
      puts: {
        identity: [
          {
            id: deps.newId(),
            accountId: account.id,
            channelId,
            kind: 'PHONE',
            value,
            userId: account.ownerId,
            state: 'ACTIVE',
            companion: null,
            keyHash: null,
          },
        ],
      },
    },
  }));
}
