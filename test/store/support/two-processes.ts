import { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Log } from '../../../src/lib/logger.ts';
import type { PrismaStore } from '../../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { silentLog } from '../../support/silent-log.ts';
import { type Acme, makeAcme, noon, openTestStore } from './acme.ts';

export interface TwoProcesses {
  database: TestDatabase;
  /** For looking at the tables, and for what somebody else does to them. */
  pool: Pool;
  /** Two processes of Usher on one database, fresh for each test, which remember nothing. */
  store: PrismaStore;
  other: PrismaStore;
  /** An account of its own for each test. */
  acme: Acme;
  /** Both processes' clock; noon when a test begins. */
  clock: { now: Date };
}

/** Two processes for the tests of one file. What it answers is filled before each of them. */
export function twoProcesses(log: Log = silentLog): TwoProcesses {
  const world = { clock: { now: noon } } as TwoProcesses;
  beforeAll(async () => {
    world.database = await createTestDatabase();
    world.pool = new Pool({ connectionString: world.database.url, max: 5 });
  });
  afterAll(async () => {
    await world.pool.end();
    await world.database.drop();
  });
  beforeEach(async () => {
    world.clock.now = noon;
    world.store = await openTestStore(world.database.url, 'one', world.clock, log);
    world.other = await openTestStore(world.database.url, 'two', world.clock, log);
    world.acme = await makeAcme(world.store);
  });
  afterEach(() => Promise.all([world.store.close(), world.other.close()]));
  return world;
}
