import { onServer } from './database.ts';

/** Ends the connections that hold a number on this database, as a restart of its server would. */
export function loseNumber(databaseUrl: string): Promise<void> {
  return onServer(
    databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name LIKE 'usher linked-device%'`,
  );
}
