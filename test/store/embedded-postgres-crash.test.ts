import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import {
  makeDataDir,
  query,
  removeDataDir,
  serverPid,
  startPostgresProcess,
  untilGone,
} from '../support/embedded-postgres.ts';
import { silentLog } from '../support/silent-log.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await makeDataDir();
});

afterEach(() => removeDataDir(dataDir));

/** A copy of Usher with one row saved. */
async function startCopyWithRow() {
  const copy = startPostgresProcess(dataDir);
  const { url } = await copy.said;
  await query(url!, `CREATE TABLE people AS SELECT 'Ann'::text AS name`);
  return copy;
}

async function expectRowAfterNewStart(): Promise<void> {
  const { url, stop } = await startEmbeddedPostgres({ dataDir, log: silentLog });
  expect(await query(url, 'SELECT name FROM people')).toEqual([{ name: 'Ann' }]);
  await stop();
}

describe('a new start', () => {
  it('ends the server that a killed process left behind, and keeps its rows', async () => {
    const copy = await startCopyWithRow();
    const orphan = await serverPid(dataDir);
    copy.child.kill('SIGKILL');
    await copy.ended;
    await expectRowAfterNewStart();
    await untilGone(orphan);
  });

  it('recovers when process and server were both killed', async () => {
    const copy = await startCopyWithRow();
    const server = await serverPid(dataDir);
    copy.child.kill('SIGKILL');
    process.kill(server, 'SIGKILL');
    await copy.ended;
    await expectRowAfterNewStart();
  });

  it('is not misled by a process id that now belongs to another program', async () => {
    const copy = await startCopyWithRow();
    copy.child.kill('SIGTERM');
    await copy.ended;
    const lines = [process.pid, join(dataDir, 'pg'), 1, 54321, '', '127.0.0.1', '', 'ready   '];
    await writeFile(join(dataDir, 'pg', 'postmaster.pid'), `${lines.join('\n')}\n`, { mode: 0o600 });
    await expectRowAfterNewStart();
  });

  it('begins anew when the first start was killed while it made the database', async () => {
    const copy = startPostgresProcess(dataDir);
    while (!(await readdir(dataDir)).some(name => name === `pg.new-${copy.child.pid}`)) {
      await new Promise(resolve => setTimeout(resolve, 1));
    }
    copy.child.kill('SIGKILL');
    await copy.ended;
    const { url, stop } = await startEmbeddedPostgres({ dataDir, log: silentLog });
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop();
    expect((await readdir(dataDir)).sort()).toEqual(['pg', 'pg.log']);
  });

  it('refuses to share the data with a running copy, and says so in one line', async () => {
    const copy = await startCopyWithRow();
    await expect(startEmbeddedPostgres({ dataDir, log: silentLog })).rejects.toThrow(
      `Another copy of Usher is running on the data in ${dataDir}: stop that one first, or set DATA_DIR to another folder.`,
    );
    copy.child.kill('SIGTERM');
    await copy.ended;
    await expectRowAfterNewStart();
  });

  it('waits for a copy that is just ending', async () => {
    const copy = await startCopyWithRow();
    const next = expectRowAfterNewStart();
    copy.child.kill('SIGTERM');
    await next;
    await copy.ended;
  });

  it('lets exactly one of two first starts at the same moment through', async () => {
    const copies = [startPostgresProcess(dataDir), startPostgresProcess(dataDir)];
    const said = await Promise.all(copies.map(copy => copy.said));
    expect(said.filter(one => one.url)).toHaveLength(1);
    expect(said.find(one => one.refusal)?.refusal).toMatch(/Another copy of Usher is running/);
    expect(await query(said.find(one => one.url)!.url!, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    for (const copy of copies) copy.child.kill('SIGTERM');
    await Promise.all(copies.map(copy => copy.ended));
  });
});
