import { chmod, chown, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MendableError } from '../../src/lib/mendable-error.ts';
import { loadOrMakeSecret } from '../../src/lib/secret-file.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'usher secret '));
});

afterEach(() => rm(dataDir, { recursive: true }));

it('makes a secret once, for its owner only, and leaves nothing beside it', async () => {
  const folder = join(dataDir, 'not', 'yet', 'there');
  const secret = await loadOrMakeSecret(folder);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(await loadOrMakeSecret(folder)).toBe(secret);
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['secret']);
});

it('is one secret when many begin at once', async () => {
  const secrets = await Promise.all(Array.from({ length: 20 }, () => loadOrMakeSecret(dataDir)));
  expect(new Set(secrets).size).toBe(1);
  expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe(secrets[0]);
  expect(await readdir(dataDir)).toEqual(['secret']);
});

it('refuses half a secret rather than make another', async () => {
  await writeFile(join(dataDir, 'secret'), 'short\n');
  await expect(loadOrMakeSecret(dataDir)).rejects.toThrow(MendableError);
  await expect(loadOrMakeSecret(dataDir)).rejects.toThrow(/does not hold a whole secret: restore it/);
});

it.runIf(process.getuid?.() === 0)("belongs to the folder's owner when root made it", async () => {
  await chown(dataDir, 65534, 65534);
  await chmod(dataDir, 0o700);
  await loadOrMakeSecret(dataDir);
  expect((await stat(join(dataDir, 'secret'))).uid).toBe(65534);
});
