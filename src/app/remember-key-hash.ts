import type { Identity } from '../domain/identity.ts';
import { applyChange, type ChangeDeps } from './change.ts';
import type { Store } from './ports.ts';

export type RememberKeyHashDeps = ChangeDeps & { store: Pick<Store, 'loadFacts' | 'findIdentity'> };

/** Notes the identity key's hash of an address that was bound before WhatsApp told us any; from then on it is compared. */
export async function rememberKeyHash(
  deps: RememberKeyHashDeps,
  { accountId, channelId, kind, value }: Identity,
  keyHash: string,
): Promise<void> {
  await applyChange(deps, accountId, async () => {
    const { account } = await deps.store.loadFacts(accountId, []);
    const identity = await deps.store.findIdentity(channelId, { kind, value });
    if (identity?.state !== 'ACTIVE' || identity.accountId !== accountId || identity.keyHash !== null) {
      return { outcome: undefined };
    }
    return {
      outcome: undefined,
      change: { accountVersion: account.version, puts: { identity: [{ ...identity, keyHash }] } },
    };
  });
}
