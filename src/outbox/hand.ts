import type { ClaimedRow, OutboxRow, Outgoing } from '../app/ports.ts';

/** A row that this process has in hand: leased to it, not yet finished. */
export interface Held {
  row: OutboxRow;
  /** Tries that failed before it came into our hands. */
  failedTries: number;
  /** When its lease began, in ms: one that could not be started soon after is left to the poll. */
  takenAt: number;
  /** What is really sent: the row's payload, or what a notice turned out to be for its reader. */
  out: Outgoing;
  /** For a notice: the further ways in which it may go, should this one not be taken. */
  otherWays?: Outgoing[];
}

/** The rows in hand of one lane, in order of `seq`; the first is the one that waits or is being sent. */
export interface Lane {
  key: string;
  rows: Held[];
}

/**
 * What this process has in hand, lane by lane, and which lanes it must not send in because earlier rows of theirs wait
 * in the database only. A row of such a lane is left to the poll, which never claims one before an earlier one is
 * finished, so that nothing overtakes.
 */
export class Hand {
  /** How many rows are in hand. */
  size = 0;
  readonly #lanes = new Map<string, Lane>();
  /** The rows that left since a claim began, which it may have caught: its answer does not count for them. */
  #departed: Set<string> | undefined;
  /** By lane, the highest `seq` that was left to the poll. */
  readonly #left = new Map<string, number>();

  /** The lane's earlier rows wait in the database, so this one must too. */
  isBehind(lane: string): boolean {
    return this.#left.size > 0 && this.#left.has(lane);
  }

  /**
   * Has rows claimed, and answers those that are news. A row that is in hand already, because its sending takes longer
   * than its lease, only has its lease renewed; one that left our hands while the claim was under way is forgotten here,
   * as what became of it is being written.
   */
  async claim(claimRows: () => Promise<ClaimedRow[]>, nowMs: number): Promise<ClaimedRow[]> {
    this.#departed = new Set();
    try {
      const claimed = await claimRows();
      return claimed.filter(row => !this.#renew(row, nowMs) && !this.#departed!.has(row.id));
    } finally {
      this.#departed = undefined;
    }
  }

  #renew(row: OutboxRow, nowMs: number): boolean {
    const held = this.#lanes.get(row.lane)?.rows.find(one => one.row.id === row.id);
    if (held) held.takenAt = nowMs;
    return held !== undefined;
  }

  /** Takes a row at its lane's end. Answers the lane if the row is its first, thus the next to be sent. */
  take(held: Held): Lane | undefined {
    this.size++;
    const key = held.row.lane;
    const lane = this.#lanes.get(key);
    if (lane) {
      lane.rows.push(held);
      return undefined;
    }
    const fresh: Lane = { key, rows: [held] };
    this.#lanes.set(key, fresh);
    return fresh;
  }

  /**
   * A claimed row has nothing unfinished before it. If it is also the last that was left to the poll, the lane is
   * wholly in our hands again.
   */
  caughtUp(row: OutboxRow): void {
    const left = this.#left.get(row.lane);
    if (left !== undefined && row.seq >= left) this.#left.delete(row.lane);
  }

  /** Drops the lane's first row, which is finished. Answers whether another follows. */
  finishFirst(lane: Lane): boolean {
    this.size--;
    const finished = lane.rows.shift()!;
    this.#departed?.add(finished.row.id);
    if (lane.rows.length > 0) return true;
    this.#lanes.delete(lane.key);
    return false;
  }

  /** Gives up the whole lane: its rows wait in the database from now on. Answers them. */
  letGo(lane: Lane): Held[] {
    this.#lanes.delete(lane.key);
    this.size -= lane.rows.length;
    for (const { row } of lane.rows) {
      this.#departed?.add(row.id);
      this.leave(row);
    }
    return lane.rows;
  }

  /** A row that waits in the database only. Mails and notices are alone in their lanes: nothing can overtake them. */
  leave(row: Pick<OutboxRow, 'id' | 'lane' | 'seq'>): void {
    if (row.lane === row.id) return;
    const left = this.#left.get(row.lane);
    if (left === undefined || left < row.seq) this.#left.set(row.lane, row.seq);
  }
}
