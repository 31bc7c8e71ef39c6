import { type Address, companionOf, type Identity } from '../domain/identity.ts';
import { fullName } from '../domain/user.ts';
import { applyChange, type ChangeDeps, type Decision } from './change.ts';
import type { Clock, Outgoing, Store } from './ports.ts';

export type SuspendIdentityDeps = ChangeDeps & {
  store: Pick<Store, 'findSender' | 'findIdentity' | 'loadFacts'>;
  clock: Clock;
};

/**
 * WhatsApp says that an address may belong to somebody else by now (a number or an id that changed). It stops speaking
 * for its person until they link it again, and so does the same sender's other address; the other admins are told.
 * Nothing is ever linked again by itself.
 */
export async function suspendIdentity(
  deps: SuspendIdentityDeps,
  channelId: string,
  address: Address,
): Promise<void> {
  const sender = await deps.store.findSender(channelId, address);
  if (!sender) return;
  const { accountId, id } = sender.user;
  await applyChange(deps, accountId, async (): Promise<Decision<void>> => {
    const { account, people } = await deps.store.loadFacts(accountId, [
      { by: 'id', id },
      { by: 'filter', filter: 'admins', limit: 100, offset: 0 },
    ]);
    const user = people[0]?.[0]?.user;
    const suspended = await activeOf(deps.store, sender.identity);
    if (!user || suspended.length === 0) return { outcome: undefined };
    const others = (people[1] ?? []).map(person => person.user).filter(admin => admin.id !== id);
    const notices: Outgoing[] = others.map(admin => ({
      kind: 'notice',
      notice: {
        accountId,
        toUserId: admin.id,
        sentence: { key: 'notice.number-changed', args: { name: fullName(user) } },
      },
    }));
    return {
      outcome: undefined,
      change: {
        accountVersion: account.version,
        puts: {
          user: [{ ...user, version: user.version + 1 }],
          identity: suspended.map(identity => ({ ...identity, state: 'SUSPENDED' })),
          auditEntry: [
            {
              id: deps.newId(),
              accountId,
              actorId: null,
              subjectId: id,
              action: 'identity-suspended',
              before: null,
              after: { channelId, kind: address.kind },
              channel: 'system',
              at: deps.clock(),
            },
          ],
        },
      },
      outgoing: notices,
    };
  });
}

/** Of an address and its companion, those that speak for the same person now. */
async function activeOf(store: Pick<Store, 'findIdentity'>, identity: Identity): Promise<Identity[]> {
  const { channelId, userId, kind, value } = identity;
  const found = await Promise.all(
    [{ kind, value }, companionOf(identity)].map(
      address => address && store.findIdentity(channelId, address),
    ),
  );
  return found
    .filter(one => one !== undefined)
    .filter(one => one.userId === userId && one.state === 'ACTIVE');
}
