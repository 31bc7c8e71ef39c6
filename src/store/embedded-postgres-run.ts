import { execFile } from 'node:child_process';

/** Whom PostgreSQL's programs run as when we are root, which they refuse to be. */
export interface SystemUser {
  uid: number;
  gid: number;
  /** A command that becomes this user with one right more, and then the command that follows; absent: a plain change of user. */
  through?: readonly string[];
}

/** What to give `spawn` or `execFile` for a program that runs as this user; absent: as ourselves. */
export function commandAs(user: SystemUser | undefined, file: string, args: readonly string[]) {
  const [launcher, ...words] = user?.through ?? [];
  const env = plainEnvironment();
  if (launcher)
    return { file: launcher, args: [...words, file, ...args], options: { env, windowsHide: true } };
  const change = user && { uid: user.uid, gid: user.gid };
  return { file, args: [...args], options: { ...change, env, windowsHide: true } };
}

/** How the programs see the world: no PG* variable may redirect them, and their messages are English. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Runs a program to its end. A failure is an answer, not an exception; `error` is the system's code when it could not start. */
export function run(
  file: string,
  args: readonly string[],
  user?: SystemUser,
): Promise<{ code: number | null; output: string; error?: string }> {
  const command = commandAs(user, file, args);
  return new Promise(resolve => {
    execFile(command.file, command.args, command.options, (failure, stdout, stderr) => {
      const output = `${stdout}${stderr}`;
      if (!failure) return resolve({ code: 0, output });
      if (typeof failure.code === 'number') return resolve({ code: failure.code, output });
      resolve({ code: null, output, error: String(failure.code ?? failure.signal) });
    });
  });
}
