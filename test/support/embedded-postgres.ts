import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { packageRoot } from '../../src/lib/package-root.ts';
import { isAlive } from '../../src/store/embedded-postgres-pid.ts';

export const isRoot = process.getuid?.() === 0;

/** Somebody who is not root and owns nothing of ours. */
export const ordinaryUser = { uid: 65534, gid: 65534 };

/** A fresh folder with a space in its name, which PostgreSQL's user may enter. */
export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'usher data '));
  await chmod(folder, 0o755);
  return folder;
}

/** Ends whatever still runs on it, and removes it. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const pid = await serverPid(dataDir);
  if (pid && isAlive(pid)) {
    process.kill(pid, 'SIGQUIT');
    await untilGone(pid);
  }
  await rm(dataDir, { recursive: true, force: true });
}

/** The process id of the server on this data, 0 when none is recorded. */
export async function serverPid(dataDir: string): Promise<number> {
  const text = await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').catch(() => '');
  return Number(text.split('\n')[0]);
}

export async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise(resolve => setTimeout(resolve, 10));
}

export interface PostgresProcess {
  child: ChildProcess;
  /** What it said: where its server is, or why it has none. */
  said: Promise<{ url?: string; refusal?: string }>;
  /** Settles when the process has ended. */
  ended: Promise<unknown>;
}

/** Starts the embedded PostgreSQL in a process of its own. */
export function startPostgresProcess(dataDir: string, user = {}): PostgresProcess {
  const program = fileURLToPath(new URL('./embedded-postgres-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
    cwd: packageRoot(),
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  });
  const ended = once(child, 'exit');
  const said = Promise.race([
    once(createInterface(child.stdout!), 'line').then(([line]) => JSON.parse(line)),
    ended.then(() => ({})),
  ]);
  return { child, said, ended };
}

/** One statement on a connection of its own; answers its rows. */
export async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
