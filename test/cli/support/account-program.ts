import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { packageRoot } from '../../../src/lib/package-root.ts';

/** The account command on one data folder, each time in a process of its own. */
export function accountProgram(dataDir: () => string) {
  function account(words: string[], environment: Record<string, string> = {}) {
    const program = join(packageRoot(), 'src', 'cli', 'account.ts');
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, DATA_DIR: dataDir(), ...environment };
    return new Promise<{ code: number; out: string; err: string }>(resolve => {
      execFile(
        process.execPath,
        ['--import', 'tsx', program, ...words],
        { cwd: packageRoot(), env },
        (failure, out, err) => resolve({ code: Number(failure?.code ?? 0), out, err }),
      );
    });
  }

  /** Its answer to `--json`, which must be one line and nothing else. */
  async function json<T>(...words: string[]): Promise<T> {
    const { code, out, err } = await account([...words, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^[^\n]+\n$/);
    return JSON.parse(out);
  }

  return { account, json };
}

/** Acme as the README makes it. */
export const createAcme = [
  ...['create', '--name', 'Acme', '--seats', '5', '--country', 'GB', '--language', 'en'],
  ...['--manager', 'Mia Koch <mia@x.test> +44 20 7946 0001', '--owner', 'Ann Lee <ann@x.test>'],
  ...['--team', 'Support', '--team', 'Sales'],
];
