import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { migrate } from '../../src/store/migrate.ts';
import { databaseUrl, onServer, templateDatabase } from './database.ts';

/** One PostgreSQL per run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'usher-test-'));
  // PostgreSQL may run as another user, who must get through to its own folder.
  await chmod(dataDir, 0o755);
  const endReaper = startReaper(dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir, log: console, fsync: false });
  const teardown = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
    endReaper();
  };
  try {
    await onServer(postgres.url, `CREATE DATABASE ${templateDatabase}`);
    await migrate(databaseUrl(postgres.url, templateDatabase));
    project.provide('postgresUrl', postgres.url);
  } catch (failure) {
    await teardown();
    throw failure;
  }
  return teardown;
}

/**
 * A small process of its own that waits for the end of this one, however it comes, then ends the server and removes
 * its data: an interrupted or killed run leaves nothing behind.
 */
function startReaper(dataDir: string): () => void {
  const program = `
    const { readFileSync, rmSync } = require('node:fs');
    const dataDir = process.argv[1];
    const kill = signal => {
      try { return process.kill(Number(readFileSync(dataDir + '/pg/postmaster.pid', 'utf8').split('\\n')[0]), signal); } catch { return false; }
    };
    process.stdin.resume().once('end', () => {
      kill('SIGINT');
      const wait = setInterval(() => {
        if (kill(0)) return;
        clearInterval(wait);
        rmSync(dataDir, { recursive: true, force: true });
      }, 50);
    });
    process.on('SIGTERM', () => process.exit());`;
  const reaper = spawn(process.execPath, ['-e', program, dataDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  reaper.unref();
  (reaper.stdin as unknown as { unref(): void }).unref();
  return () => reaper.kill();
}
