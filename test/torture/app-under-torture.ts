import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/lib/package-root.ts';
import { isAlive } from '../../src/store/embedded-postgres-pid.ts';
import { serverPid } from '../support/embedded-postgres.ts';

/** tsx looks in the working directory otherwise. */
const tsconfig = join(packageRoot(), 'tsconfig.json');

/** A cold start on a busy machine, with a database to recover. */
const readyWithinMs = 60_000;
const stopsWithinMs = 45_000;

/** The real application in a process of its own, on the embedded PostgreSQL, to be killed and started again. */
export class AppUnderTorture {
  readonly #dataDir: string;
  readonly #settings: Record<string, string>;
  #child: ChildProcess | undefined;
  /** The last lines it logged, for when something is wrong. */
  readonly lines: string[] = [];
  /** Faults that it logged, as lines. */
  readonly faults: string[] = [];
  starts = 0;

  constructor(dataDir: string, settings: Record<string, string>) {
    this.#dataDir = dataDir;
    this.#settings = settings;
  }

  /** Resolves when it is ready. @throws when it ends before, or takes too long */
  async start(): Promise<void> {
    this.starts++;
    const { PATH, HOME } = process.env;
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(packageRoot(), 'src', 'main.ts')],
      {
        // Not the package's folder, whose .env is somebody's.
        cwd: this.#dataDir,
        env: { PATH, HOME, DATA_DIR: this.#dataDir, TSX_TSCONFIG_PATH: tsconfig, ...this.#settings },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#child = child;
    const hear = (line: string, ready: () => void) => {
      this.lines.push(line);
      if (this.lines.length > 200) this.lines.shift();
      if (line.includes('"msg":"a turn failed"')) this.faults.push(line);
      if (line.includes('"msg":"ready"')) ready();
    };
    await new Promise<void>((resolve, reject) => {
      const fail = (what: string) => reject(new Error(this.#why(what)));
      const timer = setTimeout(() => fail('was not ready in time'), readyWithinMs);
      const ready = () => {
        clearTimeout(timer);
        resolve();
      };
      createInterface(child.stdout!).on('line', line => hear(line, ready));
      createInterface(child.stderr!).on('line', line => hear(line, ready));
      child.once('exit', code => {
        clearTimeout(timer);
        fail(`ended with ${code} before it was ready`);
      });
    });
  }

  /** `kill -9`: no farewell. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** As Ctrl-C: it drains and stops its database. @throws when it does not end well */
  async stop(): Promise<void> {
    const child = this.#child!;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), stopsWithinMs);
    const [code, signal] = await ended;
    clearTimeout(timer);
    if (code !== 0) throw new Error(this.#why(`ended with ${code ?? signal} when it was asked to stop`));
  }

  /** `kill -9` for its PostgreSQL; false when none was running just then. */
  async killDatabase(): Promise<boolean> {
    const pid = await serverPid(this.#dataDir);
    if (!pid || !isAlive(pid)) return false;
    process.kill(pid, 'SIGKILL');
    return true;
  }

  #why(what: string): string {
    return `The application ${what}. Its last lines:\n${this.lines.slice(-20).join('\n')}`;
  }
}
