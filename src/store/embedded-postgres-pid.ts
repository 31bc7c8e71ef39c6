import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server wrote into its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server that runs on this data folder, as its `postmaster.pid` says. Undefined when there is no such file, when
 * it is still being written, or when its process is gone or (where that can be told) is another program's by now.
 */
export async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
  const [pid, port] = await readPidFile(folder);
  if (!pid || !port || !isAlive(pid) || (await worksElsewhere(pid, folder))) return undefined;
  return { pid, port };
}

/**
 * After a crash the recorded process id may belong to another program, and PostgreSQL would then refuse to start
 * for ever. Where that is certain (Linux can tell), the file is removed.
 */
export async function removeStalePidFile(folder: string): Promise<void> {
  const [pid] = await readPidFile(folder);
  if (pid && isAlive(pid) && (await worksElsewhere(pid, folder))) await rm(join(folder, 'postmaster.pid'));
}

async function readPidFile(folder: string): Promise<[pid: number, port: number]> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  return [Number(lines[0]), Number(lines[3])];
}

/** A server's working folder is its data. */
async function worksElsewhere(pid: number, folder: string): Promise<boolean> {
  const working = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return working !== undefined && working !== (await realpath(folder));
}

/** Does a process with this id exist, whoever owns it? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
