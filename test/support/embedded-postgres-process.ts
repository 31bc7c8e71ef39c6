/**
 * A program of its own that starts the embedded PostgreSQL on the folder it is given, so that tests can kill it.
 * Says one line of JSON, `{ "url": … }` or `{ "refusal": … }`, and stops cleanly on SIGTERM.
 */
import { MendableError } from '../../src/lib/mendable-error.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';

const log = { info: console.error, warn: console.error, error: console.error };

try {
  const postgres = await startEmbeddedPostgres({ dataDir: process.argv[2]!, log });
  process.once('SIGTERM', () => postgres.stop());
  console.log(JSON.stringify({ url: postgres.url }));
} catch (failure) {
  if (!(failure instanceof MendableError)) throw failure;
  console.log(JSON.stringify({ refusal: failure.message }));
}
