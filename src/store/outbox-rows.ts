import type { Pool } from 'pg';
import type { ClaimedRow, Clock, Store, Waiting } from '../app/ports.ts';
import { madeAt } from '../lib/ids.ts';
import { leaseMs } from './commit-turns.ts';
import type { SentRows } from './sent-rows.ts';

type OutboxStore = Pick<
  Store,
  | 'markSent'
  | 'claimOutbox'
  | 'retryOutbox'
  | 'releaseOutbox'
  | 'buryOutbox'
  | 'unfinishedReplies'
  | 'freeReplies'
  | 'waiting'
>;

/**
 * What waits to be sent. A row is in one process's hand (`owner`) until `availableAt`, and nobody's from then on. Whoever
 * lost it to another can no longer put it off or bury it.
 */
export function createOutboxRows(options: {
  pool: Pool;
  owner: string;
  clock: Clock;
  sent: SentRows;
}): OutboxStore {
  const { pool, owner, clock, sent } = options;

  return {
    markSent: ids => sent.add(ids),

    async claimOutbox(limit) {
      const now = clock();
      const { rows } = await pool.query<ClaimedRow>(
        `UPDATE "Outbox" SET owner = $1, "availableAt" = $2
          WHERE (id, "accountId") IN (
            SELECT o.id, o."accountId" FROM "Outbox" o
             WHERE o.state = 'WAITING' AND o."availableAt" <= $3 AND o.id <> ALL ($4)
               AND NOT EXISTS (SELECT 1 FROM "Outbox" e
                                WHERE e."accountId" = o."accountId" AND e.lane = o.lane AND e.seq < o.seq AND e.state = 'WAITING')
             ORDER BY o."availableAt", o.id
             LIMIT $5
             FOR UPDATE SKIP LOCKED)
         RETURNING id, "accountId", lane, seq, payload, attempts`,
        [owner, new Date(now.getTime() + leaseMs), now, sent.unwritten(), limit],
      );
      return rows;
    },

    async retryOutbox(id, nextAt, error) {
      await pool.query(
        `UPDATE "Outbox" SET owner = NULL, "availableAt" = $3, attempts = attempts + 1, "lastError" = $4
          WHERE id = $1 AND owner = $2 AND state = 'WAITING'`,
        [id, owner, nextAt, error],
      );
    },

    async releaseOutbox(ids, nextAt) {
      await pool.query(
        `UPDATE "Outbox" SET owner = NULL, "availableAt" = $3
          WHERE id = ANY ($1) AND owner = $2 AND state = 'WAITING'`,
        [ids, owner, nextAt],
      );
    },

    async buryOutbox(id, error) {
      await pool.query(
        `UPDATE "Outbox" SET owner = NULL, state = 'DEAD', attempts = attempts + 1, "lastError" = $3
          WHERE id = $1 AND owner = $2 AND state = 'WAITING'`,
        [id, owner, error],
      );
    },

    async unfinishedReplies(limit) {
      const { rows } = await pool.query<{ id: string; lane: string; seq: number }>(
        `SELECT id, lane, seq FROM "Outbox" WHERE state = 'WAITING' AND payload->>'kind' = 'reply'
          ORDER BY id DESC LIMIT $1`,
        [limit],
      );
      return rows;
    },

    async freeReplies(channelId) {
      const { rowCount } = await pool.query(
        `UPDATE "Outbox" SET owner = NULL, "availableAt" = $3
          WHERE state = 'WAITING' AND owner <> $2 AND payload->>'kind' = 'reply' AND payload->>'channelId' = $1`,
        [channelId, owner, clock()],
      );
      return rowCount ?? 0;
    },

    async waiting(accountId) {
      const { rows } = await pool.query<WaitingRow>(
        `SELECT count(*) FILTER (WHERE waits AND NOT is_mail)::int AS messages,
                count(*) FILTER (WHERE waits AND is_mail)::int AS mails,
                (array_agg(id ORDER BY id) FILTER (WHERE waits))[1] AS oldest,
                (array_agg(id ORDER BY id DESC) FILTER (WHERE is_mail AND "lastError" IS NOT NULL))[1] AS failed,
                (array_agg("lastError" ORDER BY id DESC) FILTER (WHERE is_mail AND "lastError" IS NOT NULL))[1] AS reason
           FROM (SELECT id, "lastError", state = 'WAITING' AS waits, payload->>'kind' = 'mail' AS is_mail FROM "Outbox"
                  WHERE ($1::uuid IS NULL OR "accountId" = $1) AND id <> ALL ($2)) o`,
        [accountId ?? null, sent.unwritten()],
      );
      const { messages, mails, oldest, failed, reason } = rows[0]!;
      return {
        messages,
        mails,
        oldest: oldest === null ? undefined : madeAt(oldest),
        mailFailure: failed === null || reason === null ? undefined : { writtenAt: madeAt(failed), reason },
      };
    },
  };
}

interface WaitingRow extends Pick<Waiting, 'messages' | 'mails'> {
  oldest: string | null;
  failed: string | null;
  reason: string | null;
}
