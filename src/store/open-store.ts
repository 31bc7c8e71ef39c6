import type { Clock, NewId, Store } from '../app/ports.ts';
import { createKeyedQueue } from '../lib/keyed-queue.ts';
import type { Log } from '../lib/logger.ts';
import { type AccountReports, createAccountReports } from './account-report.ts';
import { createCaches } from './caches.ts';
import { createCommitTurns } from './commit-turns.ts';
import { connect } from './connection.ts';
import { createDirectory } from './directory.ts';
import { createFacts } from './facts.ts';
import { createLookUps } from './look-ups.ts';
import { createOutboxRows } from './outbox-rows.ts';
import { createPrune, type Pruned } from './prune.ts';
import { createSentRows } from './sent-rows.ts';

export interface StoreOptions {
  databaseUrl: string;
  /** Names this process, anew each time it starts: the rows it commits are its to send. */
  owner: string;
  clock: Clock;
  newId: NewId;
  log?: Log;
}

/** The application's store, and what the command line and the process itself need of it. */
export interface PrismaStore extends Store, AccountReports {
  /** Throws while the database cannot be reached. */
  ping(): Promise<void>;
  /** Deletes what is not kept: see prune.ts. */
  prune(): Promise<Pruned>;
  /** Writes what was marked as sent, and disconnects. Whatever was asked before is answered first. */
  close(): Promise<void>;
}

/**
 * Opens the store on a migrated database.
 * @throws {Error} when the database cannot be reached
 */
export async function openStore(options: StoreOptions): Promise<PrismaStore> {
  const { databaseUrl, owner, clock, newId, log } = options;
  const { pool, prisma, close } = connect(databaseUrl, log);
  const caches = createCaches(clock);
  const sent = createSentRows(ids => pool.query('DELETE FROM "Outbox" WHERE id = ANY ($1)', [ids]), log);

  async function ping(): Promise<void> {
    await pool.query('SELECT 1');
  }

  try {
    await ping();
  } catch (error) {
    await close();
    throw error;
  }

  return {
    ...createDirectory({ pool, newId, caches }),
    ...createFacts({ pool, prisma, clock, caches }),
    ...createLookUps(prisma),
    ...createOutboxRows({ pool, owner, clock, sent }),
    ...createAccountReports(prisma, clock),
    commit: createCommitTurns({ pool, owner, clock, caches, sent, log }),
    inAccountOrder: createKeyedQueue(),
    prune: createPrune(pool, clock),
    ping,
    async close() {
      try {
        await sent.flush();
      } finally {
        await close();
      }
    },
  };
}
