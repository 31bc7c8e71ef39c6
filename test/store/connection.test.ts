import { createServer } from 'node:net';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { silentLog } from '../support/silent-log.ts';
import { makeAcme, noon, openTestStore } from './support/acme.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a server that ends every connection is a logged line, and the next statements connect again', async () => {
  const warnings: unknown[][] = [];
  const log = { ...silentLog, warn: (...line: unknown[]) => void warnings.push(line) };
  const store = await openTestStore(database.url, 'one', { now: noon }, log);
  const { account, ann } = await makeAcme(store);
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'usher'`,
  );
  await expect.poll(() => warnings.length).toBeGreaterThan(0);
  await store.ping();
  expect((await store.loadFacts(account.id, [{ by: 'id', id: ann.id }])).people[0]).toHaveLength(1);
  expect(await store.findUsersByEmail('ann@acme.test')).toEqual([ann]);
  await admin.end();
  await store.close();
});

test('a database that cannot be reached is said at once', async () => {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise(resolve => server.close(resolve));
  await expect(openTestStore(`postgres://127.0.0.1:${port}/${newId()}`)).rejects.toThrow('ECONNREFUSED');
});
