/** Begins a page's call when the one before it has begun, and gives its answer. */
export type Turns = (page: string, number: number, begin: () => unknown) => Promise<unknown>;

/**
 * The page's calls come over several connections and may overtake each other; WhatsApp's one socket keeps their
 * order. So each call has a number, which every page counts from 0.
 */
export function createTurns(): Turns {
  const due = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  return async (page, number, begin) => {
    const key = `${page} ${number}`;
    if (number !== (due.get(page) ?? 0)) {
      await new Promise<void>(resolve => {
        waiting.set(key, resolve);
      });
      waiting.delete(key);
    }
    try {
      return begin();
    } finally {
      due.set(page, number + 1);
      waiting.get(`${page} ${number + 1}`)?.();
    }
  };
}
