import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { borrowEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { serverPid } from '../support/embedded-postgres.ts';
import { silentLog } from '../support/silent-log.ts';

const readyWithinMs = 60_000;

/** One side of the comparison: a server in a process of its own, on a PostgreSQL of its own. */
export interface Contender {
  name: 'floor' | 'product';
  port: number;
  pid: number;
  postmaster: number;
  databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a compiled program that says `{"port":…}` on a line once it is ready, with its PostgreSQL in `dataDir`.
 * `BENCH_NODE_OPTIONS` goes to the product's node, as `--cpu-prof`.
 * @throws with what it said last, when it ends before
 */
export async function startContender(
  name: Contender['name'],
  program: string,
  dataDir: string,
  env: Record<string, string>,
): Promise<Contender> {
  const { PATH, HOME, BENCH_NODE_OPTIONS = '' } = process.env;
  const options = name === 'product' ? BENCH_NODE_OPTIONS.split(' ').filter(Boolean) : [];
  // As `npm start` runs it.
  const flags = ['--enable-source-maps', '--max-semi-space-size=8', '--max-old-space-size=256'];
  const child = spawn(process.execPath, [...flags, ...options, program], {
    // Not the package's folder, whose .env is somebody's.
    cwd: dataDir,
    env: { PATH, HOME, DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child, name);
  const database = await borrowEmbeddedPostgres({ dataDir, log: silentLog });
  return {
    name,
    port,
    pid: child.pid!,
    postmaster: await serverPid(dataDir),
    databaseUrl: database.url,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function portOf(child: ChildProcess, name: string): Promise<number> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The ${name} ${what}:\n${lines.slice(-20).join('\n')}`));
    const timer = setTimeout(() => fail('was not ready in time'), readyWithinMs);
    child.once('exit', code => {
      clearTimeout(timer);
      fail(`ended with ${code} before it was ready`);
    });
    createInterface(child.stdout!).on('line', line => {
      if (lines.length < 1_000) lines.push(line);
      const port = /"port":(\d+)/u.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}
