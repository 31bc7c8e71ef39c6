import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MendableError } from '../../src/lib/mendable-error.ts';
import { migrate, migrationsFolder } from '../../src/store/migrate.ts';
import { createBareDatabase, type TestDatabase } from '../support/database.ts';
import { query } from '../support/embedded-postgres.ts';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createBareDatabase();
  folder = await mkdtemp(join(tmpdir(), 'usher migrations '));
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

const createPeople = 'CREATE TABLE people (name text);';
/** Has a semicolon inside a body: it must not be split. */
const addAnn = `DO $$ BEGIN INSERT INTO people VALUES ('Ann'); INSERT INTO people VALUES ('Bo'); END $$;`;

describe('migrate', () => {
  it('applies each folder once, in the order of their names', async () => {
    await write('2_ann', addAnn);
    await write('1_people', createPeople);
    await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
    expect(await migrate(database.url, folder)).toEqual(['1_people', '2_ann']);
    expect(await migrate(database.url, folder)).toEqual([]);
    expect(await query(database.url, 'SELECT name FROM people')).toEqual([{ name: 'Ann' }, { name: 'Bo' }]);
  });

  it('records what it did as Prisma does', async () => {
    await write('1_people', createPeople);
    await migrate(database.url, folder);
    const [row, ...more] = await query<Record<string, unknown>>(
      database.url,
      'SELECT *, finished_at >= started_at AS in_order FROM _prisma_migrations',
    );
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: createHash('sha256').update(createPeople).digest('hex'),
      migration_name: '1_people',
      in_order: true,
      logs: null,
      rolled_back_at: null,
      applied_steps_count: 1,
    });
  });

  it('leaves nothing of a migration that fails, and names it', async () => {
    await write('1_people', createPeople);
    await write('2_bad', `INSERT INTO people VALUES ('Ann'); SELECT nonsense;`);
    await expect(migrate(database.url, folder)).rejects.toThrow('the migration 2_bad failed');
    expect(await query(database.url, 'SELECT name FROM people')).toEqual([]);

    await write('2_bad', addAnn);
    expect(await migrate(database.url, folder)).toEqual(['2_bad']);
  });

  it('lets two starts at once apply everything once', async () => {
    await write('1_people', createPeople);
    await write('2_ann', addAnn);
    const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
    expect(applied.flat()).toEqual(['1_people', '2_ann']);
  });

  it('refuses a file that changed after it was applied', async () => {
    await write('1_people', createPeople);
    await migrate(database.url, folder);
    await write('1_people', `${createPeople} -- better`);
    await expectRefusal(/1_people is not the one that the database was made with/);
  });

  it('refuses a database that is newer than the files', async () => {
    await write('1_people', createPeople);
    await write('2_ann', addAnn);
    await migrate(database.url, folder);
    await rm(join(folder, '2_ann'), { recursive: true });
    await expectRefusal(/the migration 2_ann, which this release of Usher does not know/);
  });

  it('refuses what Prisma left half done, and applies what Prisma rolled back', async () => {
    await write('1_people', createPeople);
    await migrate(database.url, folder);
    await query(database.url, 'DROP TABLE people');
    await query(database.url, 'UPDATE _prisma_migrations SET finished_at = NULL');
    await expectRefusal(/1_people was left half done by Prisma/);
    await query(database.url, 'UPDATE _prisma_migrations SET rolled_back_at = now()');
    expect(await migrate(database.url, folder)).toEqual(['1_people']);
  });

  it("finds this package's own migrations", async () => {
    expect(await readdir(migrationsFolder())).toContain('migration_lock.toml');
  });
});

async function expectRefusal(message: RegExp): Promise<void> {
  const failure = await migrate(database.url, folder).catch(error => error);
  expect(failure).toBeInstanceOf(MendableError);
  expect(failure.message).toMatch(message);
}
