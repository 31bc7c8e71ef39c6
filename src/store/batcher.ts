export interface BatcherOptions<Item, Answer> {
  /** At most so many items at once. */
  limit: number;
  /** Handles one batch; answers one result an item, in their order. Throwing fails them all. */
  run(items: Item[]): Promise<PromiseSettledResult<Answer>[]>;
  /** Items that have a key in common never share a batch: the later one waits for the next. */
  apart?(item: Item): readonly string[];
}

interface Waiting<Item, Answer> {
  item: Item;
  keys: readonly string[];
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Gathers what is asked at the same moment and handles it together, at most one batch at a time. No item waits for
 * company: a batch takes whoever is there at the end of this turn of the event loop, or when the last batch is done.
 */
export function createBatcher<Item, Answer>(
  options: BatcherOptions<Item, Answer>,
): (item: Item) => Promise<Answer> {
  let waiting: Waiting<Item, Answer>[] = [];
  let busy = false;

  function take(): Waiting<Item, Answer>[] {
    const taboo = new Set<string>();
    const taken: Waiting<Item, Answer>[] = [];
    const left: Waiting<Item, Answer>[] = [];
    for (const entry of waiting) {
      const fits = taken.length < options.limit && !entry.keys.some(key => taboo.has(key));
      if (fits) for (const key of entry.keys) taboo.add(key);
      (fits ? taken : left).push(entry);
    }
    waiting = left;
    return taken;
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = take();
      try {
        const results = await options.run(batch.map(entry => entry.item));
        batch.forEach((entry, index) => {
          const result = results[index]!;
          if (result.status === 'fulfilled') entry.resolve(result.value);
          else entry.reject(result.reason);
        });
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    busy = false;
  }

  return item =>
    new Promise((resolve, reject) => {
      waiting.push({ item, keys: options.apart?.(item) ?? [], resolve, reject });
      if (busy) return;
      busy = true;
      setImmediate(work);
    });
}
