import { LRUCache } from 'lru-cache';

/** Messages in several parts that are under way or wait to be tried again; far more than there are at any time. */
const atMost = 1_000;

/** How many parts of a message Meta has taken, so that trying again goes on where it stopped instead of repeating. */
export interface SentParts {
  /** Parts of this message that need not be sent again. */
  sent(reference: string): number;
  /** Meta has taken this many of its parts, by its answer or by a status that names the last of them. */
  taken(reference: string, parts: number): void;
  /** All are sent. */
  forget(reference: string): void;
}

export function createSentParts(): SentParts {
  const parts = new LRUCache<string, number>({ max: atMost });
  return {
    sent: reference => parts.get(reference) ?? 0,
    taken(reference, count) {
      parts.set(reference, Math.max(count, parts.get(reference) ?? 0));
    },
    forget: reference => void parts.delete(reference),
  };
}
