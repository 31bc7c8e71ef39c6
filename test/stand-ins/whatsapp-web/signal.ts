/** Lets tests wait for something to become so, without asking again and again. */
export interface Signal {
  /** Something changed: whoever waits looks again. */
  changed(): void;
  /** The first answer that `find` gives that is not undefined. Throws after `withinMs`, naming `what`. */
  until<T>(find: () => T | undefined, what: string, withinMs?: number): Promise<T>;
}

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    changed: () => {
      for (const look of [...waiting]) look();
    },
    until: (find, what, withinMs = 15_000) =>
      new Promise((resolve, reject) => {
        const end = () => {
          waiting.delete(look);
          clearTimeout(timer);
        };
        const look = () => {
          const found = find();
          if (found === undefined) return;
          end();
          resolve(found);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`Within ${withinMs} ms there was not: ${what}`));
        }, withinMs).unref();
        waiting.add(look);
        look();
      }),
  };
}
