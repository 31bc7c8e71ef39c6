import { readdirSync, readFileSync } from 'node:fs';

/** The processes of the Chromium that has this profile open, by what Linux tells of them; undefined if there is none. */
function browserProcesses(profileDir: string): { browser: number; renderers: number[] } | undefined {
  const processes = readdirSync('/proc')
    .filter(name => /^\d+$/u.test(name))
    .flatMap(readProcess);
  const browser = processes.find(
    ({ command }) => command.includes(`--user-data-dir=${profileDir}`) && !command.includes('--type='),
  );
  if (!browser) return undefined;
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === browser.pid || isOurs(parents.get(pid)));
  const renderers = processes.filter(
    ({ pid, command }) => command.includes('--type=renderer') && isOurs(pid),
  );
  return { browser: browser.pid, renderers: renderers.map(({ pid }) => pid) };
}

/** Ends the page's own process, as running out of memory would. */
export function crashPage(profileDir: string): void {
  for (const pid of browserProcesses(profileDir)?.renderers ?? []) process.kill(pid, 'SIGKILL');
}

/** Ends the browser without a chance to tidy up. */
export function killBrowser(profileDir: string): void {
  const found = browserProcesses(profileDir);
  if (found) process.kill(found.browser, 'SIGKILL');
}

function readProcess(name: string): { pid: number; parent: number; command: string }[] {
  try {
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const parent = Number(
      /^PPid:\t(?<parent>\d+)/mu.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.groups?.parent,
    );
    return [{ pid: Number(name), parent, command }];
  } catch {
    // It ended while we looked.
    return [];
  }
}
