import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MendableError } from '../../src/lib/mendable-error.ts';
import { type Lease, takeLease } from '../../src/store/number-lease.ts';
import { type Running, run } from '../start/running-app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { loseNumber } from '../support/lose-number.ts';
import { silentLog } from '../support/silent-log.ts';

let database: TestDatabase;
const held: Lease[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const lease of held.splice(0)) await lease.release();
});
afterAll(() => database.drop());

async function take(channelId: string, waitMs: number): Promise<Lease> {
  const lease = await takeLease(database.url, channelId, { log: silentLog, waitMs });
  held.push(lease);
  return lease;
}

/** A process that holds the number until it is ended. */
async function holder(): Promise<Running> {
  const process = run('test/store/support/hold-number.ts', [database.url], {});
  await process.printed('held');
  return process;
}

test('one number has one holder, and whoever comes second is told whom to stop', async () => {
  const first = await take('linked-device', 100);
  const second = take('linked-device', 100);
  await expect(second).rejects.toThrow(MendableError);
  await expect(second).rejects.toThrow(`${process.pid}): stop that one first`);
  await take('another', 100);
  await first.release();
  await take('linked-device', 100);
});

test('whoever waits has it as soon as it is given back', async () => {
  const first = await take('linked-device', 100);
  const second = take('linked-device', 60_000);
  await first.release();
  await second;
});

test('a killed process holds it no longer', async () => {
  const first = await holder();
  await expect(take('linked-device', 100)).rejects.toThrow(`${first.process.pid})`);
  const second = take('linked-device', 60_000);
  first.process.kill('SIGKILL');
  await second;
  await first.ended;
});

test('a lost connection is told, and the number is free', async () => {
  const first = await take('linked-device', 100);
  await loseNumber(database.url);
  await first.lost;
  await take('linked-device', 60_000);
});

test('a second Usher on the number of a running one ends with one line', async () => {
  const first = await holder();
  const second = run('src/main.ts', [], {
    CHANNEL: 'linked-device',
    DATABASE_URL: database.url,
    SECRET_KEY: 'a secret of the tests, and of nothing else',
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  expect(await second.ended).toBe(1);
  expect(second.output().trim().split('\n')).toHaveLength(1);
  expect(second.output()).toContain('Another Usher runs this number');
  first.process.kill('SIGKILL');
  await first.ended;
}, 60_000);
