import { existsSync } from 'node:fs';
import { chmod, chown, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { borrowEmbeddedPostgres, startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { isAlive } from '../../src/store/embedded-postgres-pid.ts';
import {
  isRoot,
  makeDataDir,
  ordinaryUser,
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

const start = () => startEmbeddedPostgres({ dataDir, log: silentLog });
const saveName = (url: string) =>
  query(url, `CREATE TABLE people AS SELECT 'Ann'::text AS name`).then(() => url);
const names = (url: string) => query<{ name: string }>(url, 'SELECT name FROM people');

describe('the embedded PostgreSQL', () => {
  it('keeps rows from the first start to the second', async () => {
    const first = await start();
    await saveName(first.url);
    await first.stop();
    expect(await serverPid(dataDir)).toBe(0);

    const second = await start();
    expect(await names(second.url)).toEqual([{ name: 'Ann' }]);
    await second.stop();
  });

  it('is durable, speaks UTF-8 and UTC, and listens on loopback only', async () => {
    const { url, stop } = await start();
    const settings = await query<{ name: string; setting: string }>(
      url,
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit',
        'server_encoding', 'listen_addresses', 'unix_socket_directories', 'password_encryption', 'TimeZone')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      server_encoding: 'UTF8',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      password_encryption: 'scram-sha-256',
      TimeZone: 'UTC',
    });
    expect(await query(url, `SELECT lower('ÁÉ') AS folded`)).toEqual([{ folded: 'áé' }]);
    await stop();
  });

  it('asks for the password, which only its owner can read', async () => {
    const { url, stop } = await start();
    const withWrong = new URL(url);
    withWrong.password = 'guess';
    await expect(query(withWrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'pg', 'usher-password'))).mode & 0o777).toBe(0o600);
    await stop();
  });

  it('stops once, however often it is told to', async () => {
    const { stop } = await start();
    await Promise.all([stop(), stop()]);
    await stop();
    expect(await serverPid(dataDir)).toBe(0);
  });

  it.each([0, 20, 150, 400])('can be stopped %i ms after its server was killed', async afterMs => {
    const { stop } = await start();
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await pause(afterMs);
    await stop();
    const left = await serverPid(dataDir);
    expect(left === 0 || !isAlive(left)).toBe(true);
  });

  it('starts its server again, on the same port, when that dies alone', async () => {
    const said: string[] = [];
    let back = () => {};
    const isBack = new Promise<void>(resolve => {
      back = resolve;
    });
    const say = (...line: unknown[]) => {
      said.push(String(line.at(-1)));
      if (/is back/.test(String(line.at(-1)))) back();
    };
    const postgres = await startEmbeddedPostgres({ dataDir, log: { info: say, warn: say, error: say } });
    await saveName(postgres.url);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await isBack;
    expect(await names(postgres.url)).toEqual([{ name: 'Ann' }]);
    expect(said[0]).toMatch(/ended by itself/);

    const copy = startPostgresProcess(dataDir);
    expect((await copy.said).refusal).toMatch(/Another copy of Usher is running/);
    await postgres.stop();
  });

  it.runIf(isRoot && existsSync('/usr/bin/setpriv'))(
    "runs in root's own closed folder, with no other right than to pass it",
    async () => {
      await chmod(dataDir, 0o700);
      const first = await start();
      await saveName(first.url);
      const status = await readFile(`/proc/${await serverPid(dataDir)}/status`, 'utf8');
      expect(status).not.toMatch(/^Uid:\s+0/m);
      expect(status).toMatch(/^CapBnd:\s+000000000000000[24]$/m);
      process.kill(await serverPid(dataDir), 'SIGKILL');
      await first.stop();

      const second = await start();
      expect(await names(second.url)).toEqual([{ name: 'Ann' }]);
      await second.stop();
    },
  );

  it.runIf(isRoot)('is not root when we are', async () => {
    const { stop } = await start();
    expect((await stat(`/proc/${await serverPid(dataDir)}`)).uid).not.toBe(0);
    await stop();
  });

  it.runIf(isRoot)("runs as the data's owner when root starts it on an ordinary user's data", async () => {
    await chown(dataDir, ordinaryUser.uid, ordinaryUser.gid);
    const theirs = startPostgresProcess(dataDir, ordinaryUser);
    await saveName((await theirs.said).url!);
    theirs.child.kill('SIGTERM');
    await theirs.ended;

    const { url, stop } = await start();
    expect(await names(url)).toEqual([{ name: 'Ann' }]);
    expect((await stat(`/proc/${await serverPid(dataDir)}`)).uid).toBe(ordinaryUser.uid);
    await stop();

    const again = startPostgresProcess(dataDir, ordinaryUser);
    expect(await names((await again.said).url!)).toEqual([{ name: 'Ann' }]);
    again.child.kill('SIGTERM');
    await again.ended;
  });
});

describe('a command beside the app', () => {
  it('uses the running server and leaves it running', async () => {
    const app = await start();
    await saveName(app.url);
    const borrowed = await borrowEmbeddedPostgres({ dataDir, log: silentLog });
    expect(borrowed.url).toBe(app.url);
    await borrowed.stop();
    expect(await names(app.url)).toEqual([{ name: 'Ann' }]);
    await app.stop();
  });

  it('starts a server for the moment when none runs, and ends it', async () => {
    const borrowed = await borrowEmbeddedPostgres({ dataDir, log: silentLog });
    await saveName(borrowed.url);
    const pid = await serverPid(dataDir);
    await borrowed.stop();
    await untilGone(pid);
    expect(await serverPid(dataDir)).toBe(0);
  });
});
