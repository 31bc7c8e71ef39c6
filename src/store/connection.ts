import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Log } from '../lib/logger.ts';
import { PrismaClient } from './generated/client.ts';

export interface Connection {
  /** For the statements that every message costs. */
  pool: pg.Pool;
  /** For plain look-ups, over the same pool. */
  prisma: PrismaClient;
  close(): Promise<void>;
}

/** Connects when first used. A server that goes away is a logged line and failed statements, never a crash. */
export function connect(databaseUrl: string, log?: Log): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'usher',
    max: 10,
    // A connection keeps the plans of its statements; they are worth more than the few that lie idle.
    idleTimeoutMillis: 10 * 60_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    keepAlive: true,
  });
  pool.on('error', error => log?.warn({ err: error }, 'An idle database connection was lost'));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
