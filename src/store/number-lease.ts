import { hostname } from 'node:os';
import { Client } from 'pg';
import type { Log } from '../lib/logger.ts';
import { MendableError } from '../lib/mendable-error.ts';

/** The right to run a number of ours, which one process has at a time. */
export interface Lease {
  /** Resolves once the right is gone, because its connection is: whoever waits for it may have it by now. */
  lost: Promise<void>;
  /** Gives it back; twice is once. */
  release(): Promise<void>;
}

/** Advisory locks of two numbers are ours when they begin with this one. Any fixed number will do. */
const lockSpace = 757_368;

/** Longer than a process that is being replaced takes to end. */
const usualWaitMs = 10_000;
/** How often the connection is tried, and how long an answer may take. */
const heartbeatMs = 10_000;

/**
 * Settings of the connection that keeps the lock. The server must notice a machine that vanished without a word (about 25
 * seconds; its default is two hours), and must not end a transaction for being idle. Those that it does not know are left out.
 */
const settings = {
  tcp_keepalives_idle: '10',
  tcp_keepalives_interval: '5',
  tcp_keepalives_count: '3',
  idle_in_transaction_session_timeout: '0',
  transaction_timeout: '0',
  statement_timeout: '0',
};

/**
 * Takes the right to run a channel on this database, waiting a little for a process that is about to end. It is an advisory lock
 * of an open transaction on a connection of its own, so that it is free at once when this process dies, behind a pooler too.
 * @param channelId as `linked-device`
 * @throws {MendableError} when another process keeps it
 */
export async function takeLease(
  databaseUrl: string,
  channelId: string,
  { log, waitMs = usualWaitMs }: { log: Log; waitMs?: number },
): Promise<Lease> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: `usher ${channelId} ${hostname()} ${process.pid}`.slice(0, 63),
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: waitMs + heartbeatMs,
  });
  const lost = new Promise<void>(resolve => {
    client.once('end', resolve);
    client.on('error', error => {
      log.warn({ err: error }, 'the connection that holds the number was lost');
      resolve();
    });
  });
  try {
    await client.connect();
    await lock(client, channelId, waitMs);
  } catch (failure) {
    await client.end().catch(() => {});
    throw failure;
  }
  const heart = setInterval(() => {
    // A connection that does not answer is of no use as a lock: ending it tells `lost`.
    client.query('SELECT 1').catch(() => client.end().catch(() => {}));
  }, heartbeatMs);
  heart.unref();
  void lost.then(() => clearInterval(heart));
  return {
    lost,
    async release() {
      clearInterval(heart);
      await client.end().catch(() => {});
    },
  };
}

async function lock(client: Client, channelId: string, waitMs: number): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    `SELECT set_config(name, $1::jsonb ->> name, true) FROM pg_settings WHERE $1::jsonb ? name`,
    [JSON.stringify({ ...settings, lock_timeout: String(waitMs) })],
  );
  try {
    await client.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [lockSpace, channelId]);
  } catch (failure) {
    if ((failure as { code?: string }).code !== '55P03') throw failure;
    await client.query('ROLLBACK');
    throw new MendableError(
      `Another Usher runs this number${await holder(client, channelId)}: stop that one first, since two would both answer.`,
    );
  }
}

/** " (usher linked-device host-a 4711)": what its connection says of itself, if this user may see it. */
async function holder(client: Client, channelId: string): Promise<string> {
  const { rows } = await client.query<{ name: string | null }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid = $1 AND l.objid = hashtext($2)::oid
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [lockSpace, channelId],
  );
  return rows[0]?.name ? ` (${rows[0].name})` : '';
}
