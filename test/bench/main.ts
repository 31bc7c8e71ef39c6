import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/lib/package-root.ts';

/**
 * `npm run bench [-- --quick] [--json FILE]`. Compiles the product and the bench into `dist/bench` and runs them from
 * there: what is measured is what `npm start` runs, not what a loader made of it.
 */

const root = packageRoot();
const npmBin = join(root, 'node_modules', '.bin');
const compiled = join(root, 'dist', 'bench', 'test', 'bench', 'run.js');

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run(join(npmBin, 'tsc'), ['-p', join(root, 'test', 'bench')]);
run(process.execPath, ['--enable-source-maps', compiled, ...process.argv.slice(2)]);
