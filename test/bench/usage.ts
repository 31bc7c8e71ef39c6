import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in ticks of 10 ms. */
const tickUs = 10_000;

/** CPU that a process has used so far, in µs. */
export function cpuOf(pid: number): number {
  return ticks(pid, ['utime', 'stime']) * tickUs;
}

/** CPU that PostgreSQL has used so far, in µs: its postmaster, the processes that ended, and those that live. */
export function cpuOfPostgres(postmaster: number): number {
  let sum = ticks(postmaster, ['utime', 'stime', 'cutime', 'cstime']);
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name) && parentOf(Number(name)) === postmaster)
      sum += ticks(Number(name), ['utime', 'stime']);
  }
  return sum * tickUs;
}

/** The most memory that a process ever held, in MB. */
export function peakMemoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)![1]) / 1024;
}

/** Places in /proc/PID/stat after the program's name (man 5 proc). */
const places = { ppid: 1, utime: 11, stime: 12, cutime: 13, cstime: 14 };

/** A process that has just ended used nothing more. */
function fieldsOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function ticks(pid: number, names: (keyof typeof places)[]): number {
  const fields = fieldsOf(pid);
  return names.reduce((sum, name) => sum + Number(fields[places[name]] ?? 0), 0);
}

function parentOf(pid: number): number {
  return Number(fieldsOf(pid)[places.ppid]);
}
