import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Log } from '../lib/logger.ts';
import {
  type Cluster,
  checkCluster,
  checkOwner,
  clusterIn,
  clusterUrl,
  ensureCluster,
  exists,
} from './embedded-postgres-cluster.ts';
import { endLeftover, findRunning, holdLock } from './embedded-postgres-lock.ts';
import { findPrograms } from './embedded-postgres-programs.ts';
import { launchServer, type RunningServer, stopServer } from './embedded-postgres-server.ts';
import { checkReachable } from './embedded-postgres-user.ts';

export interface EmbeddedPostgres {
  /** `postgresql://…@127.0.0.1:port/postgres`, the same as long as this runs. Holds the password: never logged. */
  url: string;
  /** Ends the server, rolling back what is open; twice is once. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made if missing; the database lives in its `pg` folder. */
  dataDir: string;
  log: Log;
  /** Only for tests, whose data may be lost with the machine. Default true. */
  fsync?: boolean;
}

/**
 * Starts the PostgreSQL that npm installed on the data in `dataDir`, made on the first start. A server that a killed
 * process left behind is ended first; one that dies alone is started again, on the same port.
 * @throws {MendableError} one line for whoever can mend it: another copy runs, a closed folder, missing programs …
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const fsync = options.fsync ?? true;
  const cluster = clusterIn(resolve(options.dataDir));
  await mkdir(cluster.dataDir, { recursive: true });
  const programs = await findPrograms(cluster.dataDir);
  await checkReachable(cluster.dataDir, programs.user);
  await ensureCluster(cluster, programs, fsync);
  await checkCluster(cluster, programs);
  await endLeftover(cluster, programs);

  /** A server of ours, and the lock that says so on a connection of its own. */
  async function launch(port?: number): Promise<{ server: RunningServer; lock: Client }> {
    const launched = await launchServer(cluster, programs, { fsync, ...(port && { port }) });
    try {
      return { server: launched, lock: await holdLock(await clusterUrl(cluster, launched.port)) };
    } catch (failure) {
      await stopServer(cluster, programs);
      throw failure;
    }
  }

  let { server, lock } = await launch();
  const url = await clusterUrl(cluster, server.port);
  const stopping = new AbortController();

  // An exit that nobody prepared must not leave a server behind. (On Windows a signal would be a crash.)
  const onExit = () => process.platform !== 'win32' && server.process.kill('SIGINT');
  process.once('exit', onExit);

  const watching = (async () => {
    while (true) {
      await server.exited;
      if (stopping.signal.aborted) return;
      options.log.error('the embedded PostgreSQL ended by itself; starting it again');
      await lock.end().catch(() => {});
      const again = await startAgain();
      if (!again) return;
      ({ server, lock } = again);
      options.log.info('the embedded PostgreSQL is back');
    }
  })();

  /** Tries until it stands, ever more slowly; undefined when it was told to stop meanwhile. */
  async function startAgain(): Promise<{ server: RunningServer; lock: Client } | undefined> {
    for (let waitMs = 500; !stopping.signal.aborted; waitMs = Math.min(waitMs * 2, 30_000)) {
      try {
        const again = await launch(server.port);
        if (!stopping.signal.aborted) return again;
        await stopServer(cluster, programs);
        await again.lock.end().catch(() => {});
      } catch (failure) {
        options.log.error({ err: failure }, 'the embedded PostgreSQL did not start again');
        await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
    return undefined;
  }

  return {
    url,
    async stop() {
      if (!stopping.signal.aborted) {
        stopping.abort();
        // The lock ends with the server: nobody may take the data for abandoned meanwhile.
        await stopServer(cluster, programs);
        await lock.end().catch(() => {});
      }
      await watching;
      process.off('exit', onExit);
    },
  };
}

/**
 * For commands beside a running app: the database of the server that runs on this data, else one started for the
 * moment. `stop` ends only the latter.
 * @throws {MendableError} as `startEmbeddedPostgres`
 */
export async function borrowEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = clusterIn(resolve(options.dataDir));
  const running = await runningOn(cluster);
  if (running) return running;
  return startEmbeddedPostgres(options).catch(async failure => {
    // The app may have started in the same moment.
    const started = await runningOn(cluster);
    if (started) return started;
    throw failure;
  });
}

/** Somebody else's server on this data: to be used, not to be stopped. */
async function runningOn(cluster: Cluster): Promise<EmbeddedPostgres | undefined> {
  if (!(await exists(cluster.folder))) return undefined;
  await checkOwner(cluster);
  const client = await findRunning(cluster);
  if (!client) return undefined;
  await client.end();
  return { url: await clusterUrl(cluster, client.port), async stop() {} };
}
