import { LRUCache } from 'lru-cache';

/** How far our last message to somebody came: `gone` when WhatsApp says that nobody is there any more. */
export type ReachState = 'sent' | 'failed' | 'gone' | 'delivered' | 'read';

/** States come in any order, and some not at all; a message only climbs. */
const ladder: readonly ReachState[] = ['sent', 'failed', 'gone', 'delivered', 'read'];

const peopleRemembered = 10_000;

/**
 * How far the last message to each person came, as the channel told. A hint for whoever looks somebody up, in memory
 * alone: writing it down would cost more statements than all the talking.
 */
export interface Reach {
  /** `reference`: the outbox row's id, which is larger for a later message. Answers whether it is news. */
  note(userId: string, reference: string, state: ReachState): boolean;
  of(userId: string): ReachState | undefined;
}

export function createReach(): Reach {
  const last = new LRUCache<string, { reference: string; state: ReachState }>({ max: peopleRemembered });
  return {
    note(userId, reference, state) {
      const known = last.get(userId);
      const isLater = !known || reference > known.reference;
      const climbs = known?.reference === reference && ladder.indexOf(state) > ladder.indexOf(known.state);
      if (isLater || climbs) last.set(userId, { reference, state });
      return (isLater || climbs) && known?.state !== state;
    },
    of: userId => last.get(userId)?.state,
  };
}
