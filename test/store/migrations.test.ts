import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/lib/package-root.ts';
import { commitTurnsSql } from '../../src/store/commit-turns-sql.ts';
import { migrationsFolder } from '../../src/store/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { migrationsStillNeeded } from './support/schema-engine.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const schemaFile = join(packageRoot(), 'prisma', 'schema.prisma');

test('the migrations make the tables that the schema describes', async () => {
  const schema = await readFile(schemaFile, 'utf8');
  const withOneMore = schema.replace('model Team {', 'model Team {\n  colour String?');

  const [needed, neededForOneMore] = await migrationsStillNeeded(database.url, [schema, withOneMore]);
  expect(needed).toContain('This is an empty migration');
  expect(neededForOneMore).toContain('ADD COLUMN     "colour" TEXT');
});

test('the newest migration of the commit function is what the list of tables makes', async () => {
  const folders = (await readdir(migrationsFolder())).filter(name => name.endsWith('_commit_turns')).sort();
  const sql = await readFile(join(migrationsFolder(), folders.at(-1)!, 'migration.sql'), 'utf8');
  expect(sql).toBe(commitTurnsSql());
});
