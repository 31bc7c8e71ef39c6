import { randomBytes } from 'node:crypto';
import { chown, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MendableError } from './mendable-error.ts';

/**
 * The secret kept in `<dataDir>/secret` (0600), made on the first call. Two starts at the same moment agree on one.
 * @throws {MendableError} when it cannot be read or is not a whole secret
 */
export async function loadOrMakeSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  await mkdir(dataDir, { recursive: true });
  const secret = (await readIfThere(path)) ?? (await makeSecret(path, dataDir));
  if (secret.length >= 32) return secret;
  throw new MendableError(
    `${path} does not hold a whole secret: restore it from a backup, or remove it (every link sent so far then stops working).`,
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new MendableError(
      `${path} cannot be read (${code}): start Usher as the user it belongs to, or set SECRET_KEY.`,
    );
  }
}

/** Written aside and linked into place: whole or not there, and the first of two wins. */
async function makeSecret(path: string, dataDir: string): Promise<string> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(32).toString('base64url'));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    // Root must not lock the folder's owner out.
    const { uid, gid } = await stat(dataDir);
    if (process.getuid?.() === 0) await chown(aside, uid, gid);
    await link(aside, path).catch(failure => {
      if (failure.code !== 'EEXIST') throw failure;
    });
  } finally {
    await rm(aside);
  }
  return (await readFile(path, 'utf8')).trim();
}
