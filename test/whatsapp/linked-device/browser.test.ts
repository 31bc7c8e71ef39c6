import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  endOrphan,
  findBrowser,
  prepareSessionDir,
  profileDir,
  recordBrowser,
} from '../../../src/whatsapp/linked-device/browser.ts';
import { createProfileDir } from '../../stand-ins/whatsapp-web/real-client.ts';

let folder: ReturnType<typeof createProfileDir>;
beforeEach(() => {
  folder = createProfileDir();
});
afterEach(() => folder.remove());

test('a browser that a killed Usher left behind is ended, and its locks are removed', async () => {
  const profile = profileDir(folder.dir);
  await mkdir(profile);
  const isLocked = new Promise<void>(resolve => {
    const watcher = watch(profile, (_, name) => {
      if (name !== 'SingletonLock') return;
      watcher.close();
      resolve();
    });
  });
  const orphan = spawn(
    '/usr/bin/chromium',
    ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const ended = once(orphan, 'exit');
  await isLocked;
  await recordBrowser(folder.dir, orphan.pid!);
  await endOrphan(folder.dir);
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect((await readdir(profile)).filter(name => name.startsWith('Singleton'))).toEqual([]);
});

test('a process that merely has the number of one that has ended is left alone', async () => {
  const other = spawn('sleep', ['60']);
  await recordBrowser(folder.dir, other.pid!);
  await endOrphan(folder.dir);
  expect(existsSync(join(folder.dir, 'browser.pid'))).toBe(false);
  expect(other.exitCode).toBeNull();
  expect(other.kill()).toBe(true);
});

test('the session is for its owner alone', async () => {
  const sessionDir = join(folder.dir, 'a', 'whatsapp');
  await prepareSessionDir(sessionDir);
  expect((await stat(sessionDir)).mode & 0o777).toBe(0o700);
});

test('a browser is the one named, and what is wrong with it is one line', () => {
  expect(findBrowser('/usr/bin/chromium')).toBe('/usr/bin/chromium');
  expect(() => findBrowser('/nowhere/chrome')).toThrow(
    'BROWSER_PATH names /nowhere/chrome, which is not there',
  );
  expect(findBrowser(null)).toMatch(/chrom/u);
});
