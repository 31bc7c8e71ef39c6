import { ownLane } from './change.ts';
import type { Sentence } from './notice.ts';
import type { NewId, OutboxRow, Store } from './ports.ts';

export interface MailOwnersDeps {
  store: Pick<Store, 'ownersOn' | 'loadFacts' | 'commit'>;
  newId: NewId;
  deliver(rows: OutboxRow[]): void;
}

/** A channel with more companies than this has somebody who watches the log. */
const ownersAtMost = 100;

/** Tells the owners whose people speak over a channel that something is wrong with it: by mail, since it can't be by the channel. */
export async function mailOwners(
  { store, newId, deliver }: MailOwnersDeps,
  channelId: string,
  sentence: Sentence,
): Promise<void> {
  for (const { accountId, ownerId } of await store.ownersOn(channelId, ownersAtMost)) {
    const { account, people } = await store.loadFacts(accountId, [{ by: 'id', id: ownerId }]);
    const owner = people[0]?.[0]?.user;
    if (!owner?.email) continue;
    const { email: to, language, firstName } = owner;
    const row = ownLane(newId(), accountId, {
      kind: 'mail',
      mail: { template: 'notice', to, language, accountId, firstName, companyName: account.name, sentence },
    });
    if ((await store.commit({ accountId, outbox: [row] })) === 'applied') deliver([row]);
  }
}
