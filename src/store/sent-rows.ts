import type { Log } from '../lib/logger.ts';

/** Sent rows that no commit has carried for this long are written on their own: what a crash may send twice. */
const idleMs = 100;

export interface SentRows {
  add(ids: readonly string[]): void;
  /** What shall be written now; answer `written` or `failed` with it afterwards. */
  take(): string[];
  written(ids: readonly string[]): void;
  failed(ids: readonly string[]): void;
  /** Sent as far as we know, but not so in the database yet. */
  unwritten(): string[];
  /** Writes whatever waits. */
  flush(): Promise<void>;
}

/** Remembers which outbox rows were sent until a statement has taken them along. */
export function createSentRows(write: (ids: string[]) => Promise<unknown>, log?: Log): SentRows {
  let waiting: string[] = [];
  const underWay = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function arm(): void {
    if (timer || waiting.length === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      rows.flush().catch(error => log?.warn({ err: error }, 'Marking messages as sent failed; trying again'));
    }, idleMs);
    timer.unref();
  }

  const rows: SentRows = {
    add(ids) {
      waiting.push(...ids);
      arm();
    },
    take() {
      const taken = waiting;
      waiting = [];
      clearTimeout(timer);
      timer = undefined;
      for (const id of taken) underWay.add(id);
      return taken;
    },
    written(ids) {
      for (const id of ids) underWay.delete(id);
    },
    failed(ids) {
      rows.written(ids);
      rows.add(ids);
    },
    unwritten: () => [...waiting, ...underWay],
    async flush() {
      const ids = rows.take();
      if (ids.length === 0) return;
      try {
        await write(ids);
        rows.written(ids);
      } catch (error) {
        rows.failed(ids);
        throw error;
      }
    },
  };
  return rows;
}
