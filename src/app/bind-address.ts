import type { Inbound } from '../chat/message.ts';
import type { Address, Identity } from '../domain/identity.ts';
import type { Deletes, NewId, Store } from './ports.ts';

export interface BindAddressDeps {
  store: Pick<Store, 'findIdentity'>;
  newId: NewId;
}

/** The rows that make a sender's addresses speak for somebody, and those of another account that give way to them. */
export interface Binding {
  identities: Identity[];
  replaced: NonNullable<Deletes['identity']>;
}

/**
 * Binds every address that a message came with: whoever hides their number later is still known by the other. To be asked
 * only of a sender who speaks for nobody; rows that stand in the way are suspended ones, or of people who left.
 */
export async function bindingOf(
  { store, newId }: BindAddressDeps,
  { channelId, from, alias, keyHash }: Inbound,
  user: { accountId: string; userId: string },
): Promise<Binding> {
  const identities: Identity[] = [];
  const replaced: Binding['replaced'] = [];
  for (const address of alias ? [from, alias] : [from]) {
    const earlier = await store.findIdentity(channelId, address);
    const isOurs = earlier?.accountId === user.accountId;
    if (earlier && !isOurs) replaced.push({ accountId: earlier.accountId, id: earlier.id });
    identities.push({
      id: isOurs ? earlier.id : newId(),
      ...user,
      channelId,
      kind: address.kind,
      value: address.value,
      state: 'ACTIVE',
      companion: companionFor(address, address === from ? alias : from),
      keyHash: keyHash ?? null,
    });
  }
  return { identities, replaced };
}

/** A phone and a business-scoped id vouch for each other; other pairs do not. */
function companionFor({ kind }: Address, other: Address | undefined): string | null {
  const vouches =
    (kind === 'PHONE' && other?.kind === 'BSUID') || (kind === 'BSUID' && other?.kind === 'PHONE');
  return vouches ? other.value : null;
}
