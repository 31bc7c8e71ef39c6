import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MendableError } from '../lib/mendable-error.ts';
import { run, type SystemUser } from './embedded-postgres-run.ts';
import { serverUser } from './embedded-postgres-user.ts';

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
  const user = await serverUser(dataDir, folder);
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

/**
 * Answers the major version of PostgreSQL.
 * @throws {MendableError} when the server cannot run here, with the reason and what to do
 */
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
      'This system cannot run the PostgreSQL that npm installed (it needs glibc): set DATABASE_URL to one of your own.',
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
