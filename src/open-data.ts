import type { Clock, NewId } from './app/ports.ts';
import type { DataConfig } from './config.ts';
import type { Log } from './lib/logger.ts';
import { MendableError } from './lib/mendable-error.ts';
import { loadOrMakeSecret } from './lib/secret-file.ts';
import { createSecrets, type Secrets } from './lib/secrets.ts';
import { borrowEmbeddedPostgres, startEmbeddedPostgres } from './store/embedded-postgres.ts';
import { migrate } from './store/migrate.ts';
import { type Lease, takeLease } from './store/number-lease.ts';
import { openStore, type PrismaStore } from './store/open-store.ts';

/** What outlives the process, opened. */
export interface OpenData {
  store: PrismaStore;
  secrets: Secrets;
  /** What the secrets are derived from; it also seals the pages' cookies. */
  secretKey: string;
  /** The right to run a number on this database: see `takeLease`. */
  takeLease(channelId: string): Promise<Lease>;
  /** Closes the store, and ends the embedded database if this process started it. */
  close(): Promise<void>;
}

/**
 * Opens the database of the settings (the embedded PostgreSQL where they name none), migrated, and the secrets.
 * @param options.beside for a command that may run beside the app: uses the app's running server
 * @throws {MendableError} one line for whoever can mend it
 */
export async function openData(
  config: DataConfig,
  options: { owner: string; clock: Clock; newId: NewId; log: Log; beside?: boolean },
): Promise<OpenData> {
  const { log, beside } = options;
  const secretKey = config.secretKey ?? (await loadOrMakeSecret(config.dataDir));
  const secrets = createSecrets(secretKey, config.secretKeyPrevious ?? undefined);
  const open = beside ? borrowEmbeddedPostgres : startEmbeddedPostgres;
  const embedded = config.databaseUrl ? undefined : await open({ dataDir: config.dataDir, log });
  const databaseUrl = config.databaseUrl ?? embedded!.url;
  try {
    const applied = await migrate(databaseUrl);
    if (applied.length > 0) log.info({ count: applied.length }, 'the database was migrated');
    const store = await openStore({ ...options, databaseUrl });
    return {
      store,
      secrets,
      secretKey,
      takeLease: channelId => takeLease(databaseUrl, channelId, { log }),
      async close() {
        await store.close();
        await embedded?.stop();
      },
    };
  } catch (failure) {
    await embedded?.stop();
    throw config.databaseUrl ? explained(failure) : failure;
  }
}

/** Why their own database cannot be used, by the code that the system or PostgreSQL gave. */
const databaseFailures: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there: start the database, or mend host and port',
  ENOTFOUND: 'there is no such host: mend its name',
  EAI_AGAIN: 'its host cannot be found at the moment: check the network',
  ETIMEDOUT: 'it does not answer: check the network and its firewall',
  '28P01': 'it refuses the password: mend user and password',
  '28000': 'it does not let this user in: mend user and password, or its pg_hba.conf',
  '3D000': 'it has no such database: create it, or mend its name',
  '42501': 'this user may not create tables there: make them its owner',
};

function explained(failure: unknown): unknown {
  const why = databaseFailures[String((failure as { code?: unknown }).code)];
  return why ? new MendableError(`The database of DATABASE_URL cannot be used; ${why}.`) : failure;
}
