import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MendableError } from '../lib/mendable-error.ts';
import { isAlive } from './embedded-postgres-pid.ts';
import type { Programs } from './embedded-postgres-programs.ts';
import { run } from './embedded-postgres-run.ts';
import { giveTo } from './embedded-postgres-user.ts';

/** Where an embedded database keeps its files. */
export interface Cluster {
  dataDir: string;
  /** PostgreSQL's own data folder. */
  folder: string;
  /** Inside `folder`, so that data and password appear and move together. */
  passwordFile: string;
  logFile: string;
}

const superuser = 'usher';

/** The cluster of a DATA_DIR, whether it exists yet or not. */
export function clusterIn(dataDir: string): Cluster {
  const folder = join(dataDir, 'pg');
  return { dataDir, folder, passwordFile: join(folder, 'usher-password'), logFile: join(dataDir, 'pg.log') };
}

/**
 * Makes the cluster unless it is there. It is built aside and renamed, so that neither a `kill -9` in the middle nor
 * a second start at the same moment leaves half a database.
 * @throws {MendableError} when initdb refuses, with its reason
 */
export async function ensureCluster(cluster: Cluster, programs: Programs, fsync: boolean): Promise<void> {
  await removeLeftovers(cluster.dataDir);
  if (await exists(cluster.folder)) return;
  const aside = join(cluster.dataDir, `pg.new-${process.pid}`);
  const passwordFile = `${aside}.password`;
  await mkdir(aside, { mode: 0o700 });
  await chmod(aside, 0o700);
  await giveTo(programs.user, aside);
  await writePassword(passwordFile);
  await giveTo(programs.user, passwordFile);
  const made = await run(
    programs.initdb,
    [
      ...['--pgdata', aside, '--username', superuser, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...[
        '--encoding',
        'UTF8',
        '--locale',
        'C',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
      ],
      ...(fsync ? [] : ['--no-sync']),
    ],
    programs.user,
  );
  if (made.code !== 0) {
    throw new MendableError(
      `The database could not be created in ${cluster.dataDir}: ${lastLine(made.output) || made.error}. ` +
        'Mend that, or set DATA_DIR to another folder.',
    );
  }
  await rename(passwordFile, join(aside, 'usher-password'));
  await rename(aside, cluster.folder).catch(async failure => {
    if (!(await exists(cluster.folder))) throw failure;
    await rm(aside, { recursive: true });
  });
}

async function writePassword(path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(24).toString('base64url'));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What an earlier start left half done. One that another living process is still building is let be. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const pid = Number(/^pg\.new-(\d+)/.exec(name)?.[1]);
    if (!pid || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

/**
 * @throws {MendableError} when the data belongs to somebody else, or to another major version of PostgreSQL
 */
export async function checkCluster(cluster: Cluster, programs: Programs): Promise<void> {
  await checkOwner(cluster);
  const major = Number(await readFile(join(cluster.folder, 'PG_VERSION'), 'utf8').catch(() => '0'));
  if (major === programs.major) return;
  throw new MendableError(
    major === 0
      ? `${cluster.folder} holds no PostgreSQL data: move it away, or set DATA_DIR to another folder.`
      : `The data in ${cluster.folder} was made by PostgreSQL ${major} and this Usher brings ${programs.major}: ` +
          'start the release of Usher that made it, or set DATA_DIR to another folder.',
  );
}

/**
 * Root may use anybody's data; everyone else only their own.
 * @throws {MendableError} when the data is another user's
 */
export async function checkOwner(cluster: Cluster): Promise<void> {
  const uid = process.getuid?.();
  const owner = (await stat(cluster.folder)).uid;
  if (uid === undefined || uid === 0 || uid === owner) return;
  throw new MendableError(
    `The data in ${cluster.folder} belongs to another user (uid ${owner}): start Usher as that user or as root, or set DATA_DIR to a folder of your own.`,
  );
}

/** Where clients connect. Holds the password: never logged. */
export async function clusterUrl(cluster: Cluster, port: number): Promise<string> {
  const password = (await readFile(cluster.passwordFile, 'utf8')).trim();
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
