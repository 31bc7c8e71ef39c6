import type { Store } from '../app/ports.ts';
import type { Log } from '../lib/logger.ts';

/** Rows on their way back to the database untried, gathered so that giving back costs one statement a second and not one a row. */
export class Releases {
  readonly #store: Pick<Store, 'releaseOutbox'>;
  readonly #log: Log;
  #byTime = new Map<number, string[]>();

  constructor(store: Pick<Store, 'releaseOutbox'>, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** The row is due again at `atMs`. */
  add(id: string, atMs: number): void {
    const ids = this.#byTime.get(atMs);
    if (ids) ids.push(id);
    else this.#byTime.set(atMs, [id]);
  }

  /** Writes them. Never rejects: a lease that could not be given back runs out by itself. */
  async flush(): Promise<void> {
    if (this.#byTime.size === 0) return;
    const byTime = this.#byTime;
    this.#byTime = new Map();
    for (const [atMs, ids] of byTime) {
      try {
        await this.#store.releaseOutbox(ids, new Date(atMs));
      } catch (err) {
        this.#log.warn({ err, rows: ids.length }, 'rows could not be given back; their leases will run out');
      }
    }
  }
}
