import type { Pool } from 'pg';
import type { Clock } from '../app/ports.ts';

const dayMs = 24 * 60 * 60_000;
/** A channel redelivers for days; after a month a message id is only a trace of somebody. */
const inboundDays = 30;
/** What could not be sent keeps its text for a week, for whoever looks into it. What was sent is gone already. */
const deadOutboxDays = 7;
const codeDays = 30;

/** How many rows went. */
export interface Pruned {
  inbound: number;
  outbox: number;
  codes: number;
}

/** Deletes what is kept only for a time: message ids, texts that could not be sent, codes that are used or expired. */
export function createPrune(pool: Pool, clock: Clock): () => Promise<Pruned> {
  async function count(sql: string, days: number): Promise<number> {
    const { rowCount } = await pool.query(sql, [new Date(clock().getTime() - days * dayMs)]);
    return rowCount ?? 0;
  }

  return async () => ({
    inbound: await count('DELETE FROM "Inbound" WHERE "receivedAt" < $1', inboundDays),
    outbox: await count(`DELETE FROM "Outbox" WHERE state = 'DEAD' AND "availableAt" < $1`, deadOutboxDays),
    codes: await count('DELETE FROM "Code" WHERE "expiresAt" < $1 OR "usedAt" < $1', codeDays),
  });
}
