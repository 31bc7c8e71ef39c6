import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { MendableError } from '../lib/mendable-error.ts';
import { type Cluster, clusterUrl, lastLine } from './embedded-postgres-cluster.ts';
import { readPostmaster, removeStalePidFile } from './embedded-postgres-pid.ts';
import type { Programs } from './embedded-postgres-programs.ts';
import { commandAs, run } from './embedded-postgres-run.ts';
import { giveTo } from './embedded-postgres-user.ts';

/** A server process of ours that answers. */
export interface RunningServer {
  process: ChildProcess;
  port: number;
  /** Settles when the process has ended, for whatever reason. */
  exited: Promise<void>;
}

const readyWithinMs = 120_000;
const logKeptBytes = 5_000_000;

/**
 * Starts the server and waits until it answers (after a crash it recovers first). It listens on loopback only, has no
 * Unix socket, and is detached, so that Ctrl-C reaches us and not it.
 * @param port absent: any free one
 * @throws {MendableError} when it does not come up, with PostgreSQL's own reason
 */
export async function launchServer(
  cluster: Cluster,
  programs: Programs,
  options: { port?: number; fsync: boolean },
): Promise<RunningServer> {
  const giveUpAt = Date.now() + readyWithinMs;
  while (true) {
    const port = options.port ?? (await freePort());
    const logFrom = await sizeOf(cluster.logFile);
    const server = await spawnServer(cluster, programs, port, options.fsync);
    if (await isReady(server, await clusterUrl(cluster, port), giveUpAt)) return server;
    const log = (await readFile(cluster.logFile)).subarray(logFrom).toString();
    if (!isPassing(log) || Date.now() > giveUpAt) throw refusal(log, cluster);
    await pause(200);
  }
}

async function spawnServer(
  cluster: Cluster,
  programs: Programs,
  port: number,
  fsync: boolean,
): Promise<RunningServer> {
  await removeStalePidFile(cluster.folder);
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Tells another start whose server this is, in the moment before that one holds the lock.
    'usher.owner': process.pid,
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const log = await open(cluster.logFile, (await sizeOf(cluster.logFile)) > logKeptBytes ? 'w' : 'a', 0o600);
  try {
    await giveTo(programs.user, cluster.logFile);
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const command = commandAs(programs.user, programs.postgres, ['-D', cluster.folder, ...options]);
    const child = spawn(command.file, command.args, {
      ...command.options,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    const exited = new Promise<void>(resolve => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    });
    return { process: child, port, exited };
  } finally {
    await log.close();
  }
}

/** True once it answers, false once it has ended. */
async function isReady(server: RunningServer, url: string, giveUpAt: number): Promise<boolean> {
  let ended = false;
  server.exited.then(() => {
    ended = true;
  });
  while (!ended) {
    const client = await connect(url);
    if (client) {
      await client.end();
      return true;
    }
    if (Date.now() > giveUpAt) server.process.kill('SIGQUIT');
    await pause(25);
  }
  return false;
}

/** A connection, or undefined while nobody answers there or the server is starting up or shutting down. */
export async function connect(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, keepAlive: true });
  // A server that goes away is noticed by whoever awaits a query; unheard, this event would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (failure) {
    await client.end().catch(() => {});
    if (failure instanceof DatabaseError && failure.code !== '57P03') throw failure;
    return undefined;
  }
}

/**
 * Ends the server that runs on this data, rolling back what is open, and waits for its end.
 * @throws {Error} when it has not ended within a minute
 */
export async function stopServer(cluster: Cluster, programs: Programs): Promise<void> {
  const stopped = await run(
    programs.pgCtl,
    ['stop', '--pgdata', cluster.folder, '--mode', 'fast', '--wait', '--timeout', '60', '--silent'],
    programs.user,
  );
  // pg_ctl also complains about a server that was gone before, or that was killed meanwhile.
  if (stopped.code === 0 || !(await readPostmaster(cluster.folder))) return;
  throw new Error(`PostgreSQL did not stop: ${lastLine(stopped.output)}`);
}

/** Reasons that pass by themselves: somebody took the port first, or a killed server's children are still ending. */
function isPassing(log: string): boolean {
  return /could not create any TCP\/IP sockets|pre-existing shared memory block/.test(log);
}

function refusal(log: string, cluster: Cluster): Error {
  if (/lock file "postmaster.pid" already exists/.test(log)) return alreadyRunning(cluster);
  const reason = /(?:FATAL|PANIC|ERROR|could not).*/.exec(log)?.[0] ?? lastLine(log);
  return new MendableError(
    `PostgreSQL did not start (${reason || 'it said nothing'}): see ${cluster.logFile}, mend that and start again.`,
  );
}

export function alreadyRunning(cluster: Cluster): MendableError {
  return new MendableError(
    `Another copy of Usher is running on the data in ${cluster.dataDir}: stop that one first, or set DATA_DIR to another folder.`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    found => found.size,
    () => 0,
  );
}
