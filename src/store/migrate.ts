import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { newId } from '../lib/ids.ts';
import { MendableError } from '../lib/mendable-error.ts';
import { packageRoot } from '../lib/package-root.ts';

/** Prisma takes the same lock, so that `prisma migrate deploy` and a start of ours never work at once. */
const prismaLock = 72707369;
const lockWithinSeconds = 60;

/** As Prisma makes it, which finds its own history in it. */
const historyTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, hexadecimal. */
  checksum: string;
}

/** prisma/migrations of this package, from the sources and from the compiled files alike. */
export function migrationsFolder(): string {
  return join(packageRoot(), 'prisma', 'migrations');
}

/**
 * Brings a database up to date with a folder in Prisma's layout (`<folder>/<name>/migration.sql`, applied by name). Each file is
 * one query in one transaction, recorded with it. Answers the names it applied.
 * @throws {MendableError} when the database is newer than the files, or a file changed after it was applied
 * @throws {Error} when a migration fails; nothing of it remains
 */
export async function migrate(databaseUrl: string, folder = migrationsFolder()): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await takeLock(client);
    await client.query(historyTable);
    const applied = await readHistory(client);
    compare(migrations, applied);
    const missing = migrations.filter(migration => !applied.has(migration.name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(migration => migration.name);
  } finally {
    await client.end();
  }
}

async function takeLock(client: Client): Promise<void> {
  await client.query(`SET lock_timeout = '${lockWithinSeconds}s'`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
  } catch (failure) {
    if ((failure as { code?: string }).code !== '55P03') throw failure;
    throw new MendableError(
      `Another process has been migrating this database for ${lockWithinSeconds} seconds: let it finish, or end it, and start again.`,
    );
  }
  await client.query('SET lock_timeout = 0');
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name);
  return Promise.all(
    names.sort().map(async name => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Checksums of what was applied, by name. */
async function readHistory(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const failed = rows.find(row => !row.finished);
  if (failed) {
    throw new MendableError(
      `The migration ${failed.name} was left half done by Prisma: mend the database and mark it with "npx prisma migrate resolve".`,
    );
  }
  return new Map(rows.map(row => [row.name, row.checksum]));
}

function compare(migrations: Migration[], applied: Map<string, string>): void {
  const files = new Map(migrations.map(migration => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    const file = files.get(name);
    if (file === undefined) {
      throw new MendableError(
        `The database has the migration ${name}, which this release of Usher does not know: start a newer release on it.`,
      );
    }
    if (file !== checksum) {
      throw new MendableError(
        `The migration ${name} is not the one that the database was made with: restore prisma/migrations from the release.`,
      );
    }
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [newId(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (failure) {
    await client.query('ROLLBACK').catch(() => {});
    throw new Error(`the migration ${migration.name} failed`, { cause: failure });
  }
}
