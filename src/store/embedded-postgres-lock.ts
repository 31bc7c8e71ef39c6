import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { MendableError } from '../lib/mendable-error.ts';
import { type Cluster, clusterUrl } from './embedded-postgres-cluster.ts';
import { isAlive, readPostmaster } from './embedded-postgres-pid.ts';
import type { Programs } from './embedded-postgres-programs.ts';
import { alreadyRunning, connect, stopServer } from './embedded-postgres-server.ts';

/** Held, for as long as it runs, by the one process that owns the server. Any fixed number will do. */
const ownerLock = 7_573_686_572;

const answersWithinMs = 60_000;
const startsWithinMs = 5_000;
const endsWithinMs = 2_000;

/**
 * Takes the owner's lock on a connection of its own, which keeps it until it is closed.
 * @throws {Error} when somebody else keeps it longer than a start's quick look takes
 */
export async function holdLock(url: string): Promise<Client> {
  const client = await connect(url);
  if (!client) throw new Error('the embedded PostgreSQL went away right after its start');
  await client.query(`SET lock_timeout = '10s'`);
  await client.query('SELECT pg_advisory_lock($1)', [ownerLock]);
  return client;
}

/**
 * A server that outlived its process is ended, so that ours runs with our settings and is our child.
 * @throws {MendableError} when its process is alive: another copy of Usher
 */
export async function endLeftover(cluster: Cluster, programs: Programs): Promise<void> {
  for (let client = await findRunning(cluster); client; client = await findRunning(cluster)) {
    try {
      await takeLockOf(client, cluster);
      return await stopServer(cluster, programs);
    } catch (failure) {
      if (!isLostConnection(failure)) throw failure;
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** The server ended while we looked at it. */
function isLostConnection(failure: unknown): boolean {
  const { code, message } = failure as { code?: string; message?: string };
  return code === '57P01' || code === 'ECONNRESET' || /^Connection terminated/.test(message ?? '');
}

/**
 * The lock is held: its owner may be about to end (a command, or the copy that we replace), so wait a little. The lock is
 * free but its owner alive: it may be just starting, so look again before believing that it is gone.
 */
async function takeLockOf(client: Client, cluster: Cluster): Promise<void> {
  const begunAt = Date.now();
  while (true) {
    const { rows } = await client.query<{ free: boolean; owner: string | null }>(
      `SELECT pg_try_advisory_lock($1) AS free, current_setting('usher.owner', true) AS owner`,
      [ownerLock],
    );
    const waitedMs = Date.now() - begunAt;
    const owner = Number(rows[0]?.owner);
    if (rows[0]?.free) {
      const abandoned = !owner || owner === process.pid || !isAlive(owner) || waitedMs > startsWithinMs;
      if (abandoned) return;
      await client.query('SELECT pg_advisory_unlock($1)', [ownerLock]);
    } else if (waitedMs > endsWithinMs) throw alreadyRunning(cluster);
    await pause(200);
  }
}

/**
 * Connects to the server that runs on this data, waiting while it starts up or shuts down; undefined when none runs.
 * @throws {MendableError} when there is one that does not answer
 */
export async function findRunning(cluster: Cluster): Promise<Client | undefined> {
  const giveUpAt = Date.now() + answersWithinMs;
  while (true) {
    const postmaster = await readPostmaster(cluster.folder);
    if (!postmaster) return undefined;
    const client = await connect(await clusterUrl(cluster, postmaster.port));
    if (client) return client;
    if (Date.now() > giveUpAt) {
      throw new MendableError(
        `The PostgreSQL on ${cluster.folder} (process ${postmaster.pid}) does not answer: end that process and start again.`,
      );
    }
    await pause(100);
  }
}
