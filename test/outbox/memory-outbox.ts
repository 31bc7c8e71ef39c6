import type { ClaimedRow, OutboxRow } from '../../src/app/ports.ts';
import type { OutboxDeps } from '../../src/outbox/outbox.ts';

type OutboxStore = OutboxDeps['store'];

interface Stored {
  row: OutboxRow;
  nextAt: number;
  leaseUntil: number;
  attempts: number;
  dead?: string;
}

const leaseMs = 30_000;
const idleMs = 100;

/**
 * The outbox table in memory, with the leases and claims of the real one, for tests that need hours to pass or a process
 * to vanish at any point. test/outbox/store.test.ts holds the same rules against PostgreSQL.
 */
export class MemoryOutbox {
  readonly rows = new Map<string, Stored>();

  /** Rows born leased to the process that commits them. */
  commit(rows: readonly OutboxRow[]): void {
    const now = Date.now();
    for (const row of rows) {
      const nextAt = row.notBefore?.getTime() ?? now;
      this.rows.set(row.id, { row, nextAt, leaseUntil: now + leaseMs, attempts: 0 });
    }
  }

  /** Rows that wait for any process, as after the death of the one that committed them. */
  leave(rows: readonly OutboxRow[]): void {
    this.commit(rows);
    for (const { id } of rows) this.rows.get(id)!.leaseUntil = 0;
  }

  get unfinished(): Stored[] {
    return [...this.rows.values()].filter(stored => stored.dead === undefined);
  }

  get dead(): Stored[] {
    return [...this.rows.values()].filter(stored => stored.dead !== undefined);
  }

  /** One process's connection. Marks are written a moment later, or by `flush`; while it is `down` every call fails. */
  open(): OutboxStore & { flush(): void; down: boolean; close(): void } {
    const { rows } = this;
    let marks: string[] = [];
    let closed = false;
    const flush = () => {
      for (const id of marks) rows.delete(id);
      marks = [];
    };
    const reach = () => {
      if (closed) return false;
      if (store.down) throw new Error('the database is down');
      return true;
    };
    const store = {
      down: false,
      flush,
      /** Nothing of this process reaches the database any more. */
      close() {
        closed = true;
      },
      markSent(ids: readonly string[]) {
        if (closed) return;
        marks.push(...ids);
        setTimeout(() => {
          if (!closed && !store.down) flush();
        }, idleMs);
      },
      async claimOutbox(limit: number): Promise<ClaimedRow[]> {
        if (!reach()) return [];
        flush();
        const now = Date.now();
        const heads = new Map<string, Stored>();
        for (const stored of rows.values()) {
          if (stored.dead !== undefined) continue;
          const head = heads.get(stored.row.lane);
          if (!head || stored.row.seq < head.row.seq) heads.set(stored.row.lane, stored);
        }
        const claimed = [...heads.values()]
          .filter(stored => stored.nextAt <= now && stored.leaseUntil <= now)
          .sort((a, b) => a.nextAt - b.nextAt)
          .slice(0, limit);
        for (const stored of claimed) stored.leaseUntil = now + leaseMs;
        return claimed.map(stored => ({ ...stored.row, attempts: stored.attempts }));
      },
      async retryOutbox(id: string, nextAt: Date) {
        if (!reach()) return;
        const stored = rows.get(id);
        if (stored)
          Object.assign(stored, { nextAt: nextAt.getTime(), leaseUntil: 0, attempts: stored.attempts + 1 });
      },
      async releaseOutbox(ids: readonly string[], nextAt: Date) {
        if (!reach()) return;
        for (const id of ids) {
          const stored = rows.get(id);
          if (stored) Object.assign(stored, { nextAt: nextAt.getTime(), leaseUntil: 0 });
        }
      },
      async buryOutbox(id: string, error: string) {
        if (!reach()) return;
        const stored = rows.get(id);
        if (stored) stored.dead = error;
      },
      async unfinishedReplies(limit: number) {
        reach();
        const replies = [...rows.values()].filter(
          ({ row, dead }) => dead === undefined && row.payload.kind === 'reply',
        );
        return replies.slice(0, limit).map(({ row: { id, lane, seq } }) => ({ id, lane, seq }));
      },
      async conversationOfUser() {
        return undefined;
      },
      async loadFacts(): Promise<never> {
        throw new Error('no facts here');
      },
    };
    return store;
  }
}
