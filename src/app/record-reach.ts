import type { Address } from '../domain/identity.ts';
import { fullName } from '../domain/user.ts';
import { ownLane } from './change.ts';
import type { NewId, OutboxRow, Store } from './ports.ts';
import type { Reach, ReachState } from './reach.ts';

export interface RecordReachDeps {
  store: Pick<Store, 'findSender' | 'loadFacts' | 'commit'>;
  reach: Reach;
  newId: NewId;
  deliver(rows: OutboxRow[]): void;
}

/** What became of a message of ours, as far as it is known. */
export interface Reached {
  channelId: string;
  to: Address;
  /** The outbox row's id. */
  reference: string;
  state: ReachState;
}

/**
 * Remembers how far a message came. That somebody is not on WhatsApp any more is told, once, to whoever invited them, or
 * to the owner.
 */
export async function recordReach(
  deps: RecordReachDeps,
  { channelId, to, reference, state }: Reached,
): Promise<void> {
  const sender = await deps.store.findSender(channelId, to);
  if (!sender) return;
  const { id, accountId } = sender.user;
  const isNews = deps.reach.note(id, reference, state);
  if (!isNews || state !== 'gone') return;
  const { account, people } = await deps.store.loadFacts(accountId, [{ by: 'id', id }]);
  const person = people[0]?.[0];
  if (!person) return;
  const toUserId = [person.invitation?.inviterId, account.ownerId].find(
    one => one !== undefined && one !== id,
  );
  if (toUserId === undefined) return;
  const sentence = { key: 'notice.not-on-whatsapp', args: { name: fullName(person.user) } };
  const row = ownLane(deps.newId(), accountId, { kind: 'notice', notice: { accountId, toUserId, sentence } });
  if ((await deps.store.commit({ accountId, outbox: [row] })) === 'applied') deps.deliver([row]);
}
