import { chown, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MendableError } from '../lib/mendable-error.ts';
import { run, type SystemUser } from './embedded-postgres-run.ts';

/**
 * Root hands over to the owner of existing data, else to the system user `postgres`; everyone else runs the server
 * themselves (undefined).
 * @param programFolder where the server's programs are
 * @throws {MendableError} when there is no such user and none can be made
 */
export async function serverUser(dataDir: string, programFolder: string): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const user = (await ownerOf(join(dataDir, 'pg'))) ?? (await ownerOf(dataDir)) ?? (await postgresUser());
  return withPassage(user, [programFolder, dataDir]);
}

async function ownerOf(folder: string): Promise<SystemUser | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

async function postgresUser(): Promise<SystemUser> {
  const known = await systemUser('postgres');
  if (known) return known;
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = await systemUser('postgres');
  if (made) return made;
  throw new MendableError(
    'PostgreSQL refuses to run as root and there is no user "postgres" to run it as: create one, start Usher as an ' +
      'ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

async function systemUser(name: string): Promise<SystemUser | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

/**
 * A checkout in root's own closed folder is common, and that user cannot enter it. Linux lets root grant exactly that,
 * the right to pass (failing that, to override) the modes of files, and nothing else. The user as it was, where that
 * is not needed or not to be had.
 */
async function withPassage(user: SystemUser, folders: string[]): Promise<SystemUser> {
  if (await canEnter(user, folders)) return user;
  for (const right of ['dac_read_search', 'dac_override']) {
    const allowed: SystemUser = {
      ...user,
      through: [
        ...['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'],
        // Without it access(2), which PostgreSQL asks about its own program, disregards the right.
        '--securebits=+no_setuid_fixup',
        ...['--inh-caps', '--ambient-caps', '--bounding-set'].map(set => `${set}=-all,+${right}`),
        '--',
      ],
    };
    if (await canEnter(allowed, folders)) return allowed;
  }
  return user;
}

async function canEnter(user: SystemUser, folders: string[]): Promise<boolean> {
  const { code } = await run(
    '/bin/sh',
    ['-c', 'for folder; do cd "$folder" || exit 1; done', 'sh', ...folders],
    user,
  );
  return code === 0;
}

/**
 * PostgreSQL's user must be able to reach its data.
 * @throws {MendableError} when a folder on the way is closed to it
 */
export async function checkReachable(dataDir: string, user?: SystemUser): Promise<void> {
  if (!user || (await canEnter(user, [dataDir]))) return;
  throw new MendableError(
    `The system user that PostgreSQL must run as cannot enter ${dataDir}: set DATA_DIR to a folder that others may enter, ` +
      'start Usher as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** What root makes on behalf of the server's user is that user's. */
export async function giveTo(user: SystemUser | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}
