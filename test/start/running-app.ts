import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A command of the product in a process of its own, from the sources. */
export interface Running {
  process: ChildProcess;
  /** Everything it has printed so far, both streams. */
  output(): string;
  /** Resolves once `text` was printed; rejects with the output when it ends before. */
  printed(text: string): Promise<void>;
  /** The exit code, once it has ended; null after a signal. */
  ended: Promise<number | null>;
}

/** @param folder where it is started, with the settings file that it reads */
export function run(
  entry: string,
  args: readonly string[],
  env: Record<string, string>,
  folder = root,
): Running {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, entry), ...args],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        LOG_LEVEL: 'info',
        // tsx looks for it in the folder where the program is started.
        TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output += chunk;
      heard();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    ended,
    printed: text =>
      Promise.race([
        new Promise<void>(resolve => {
          heard = () => output.includes(text) && resolve();
          heard();
        }),
        ended.then(code => {
          if (!output.includes(text)) throw new Error(`ended (${code}) before "${text}":\n${output}`);
        }),
      ]),
  };
}
