import type { Inbound } from '../chat/message.ts';
import { companionOf, type Identity } from '../domain/identity.ts';
import type { Sender, Store } from './ports.ts';
import { rememberKeyHash } from './remember-key-hash.ts';
import { type SuspendIdentityDeps, suspendIdentity } from './suspend-identity.ts';

/** Whose address a message came from: the business-scoped id counts first, the phone only if it was bound itself. */
export async function findWriter(
  store: Pick<Store, 'findSender'>,
  { channelId, from, alias }: Inbound,
): Promise<Sender | undefined> {
  if (!alias) return store.findSender(channelId, from);
  const [first, second] = alias.kind === 'BSUID' ? [alias, from] : [from, alias];
  return (await store.findSender(channelId, first)) ?? store.findSender(channelId, second);
}

/**
 * Who wrote, as far as we may believe it. Where WhatsApp says something else of the sender now than when the address was
 * bound, it may be another person: the address is suspended and the message is a stranger's.
 */
export async function recogniseSender(
  deps: SuspendIdentityDeps,
  inbound: Inbound,
): Promise<Sender | undefined> {
  const sender = await findWriter(deps.store, inbound);
  if (!sender) return undefined;
  const { identity } = sender;
  if (seemsChanged(identity, inbound)) {
    await suspendIdentity(deps, inbound.channelId, identity);
    return undefined;
  }
  if (inbound.keyHash !== undefined && identity.keyHash === null) {
    await rememberKeyHash(deps, identity, inbound.keyHash);
  }
  return sender;
}

/** Another identity key, or another companion: a phone that has another business-scoped id now, or that id another phone. */
function seemsChanged(identity: Identity, { from, alias, keyHash }: Inbound): boolean {
  if (identity.keyHash !== null && keyHash !== undefined && keyHash !== identity.keyHash) return true;
  const companion = companionOf(identity);
  const now = companion && [from, alias].find(address => address?.kind === companion.kind);
  return now !== undefined && now.value !== companion?.value;
}
