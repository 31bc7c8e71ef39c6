import type { Router } from 'express';
import type { Registry } from 'prom-client';
import type { Clock, NewId, OutboxRow, Store } from '../app/ports.ts';
import type { Log } from '../lib/logger.ts';
import type { Secrets } from '../lib/secrets.ts';

/** What the web app is given. */
export interface WebDeps {
  store: Store;
  secrets: Secrets;
  clock: Clock;
  newId: NewId;
  /** Hands over rows that are committed and leased to this process, to be sent at once. */
  deliver(rows: OutboxRow[]): void;
  log: Log;
  /** A short word for one fault, in its log line and on its page: "K7Q2". */
  newReference(): string;
  /** Where people reach these pages, without a trailing slash; null: only from this machine. */
  publicUrl: string | null;
  /** The installation's secrets, newest first: the newest seals session cookies, the others still open what they sealed. */
  secretKeys: readonly string[];
  /** How many proxies in front of us are ours (Express's `trust proxy`). */
  proxyHops: number;
  /** Lets a monitor read `/metrics` and details of `/readyz` from elsewhere; null: from this machine only. */
  metricsToken: string | null;
  metrics: Registry;
  /** What must work before we take work, by name: `database`, `channel`. Each answers or throws. */
  probes: Readonly<Record<string, () => Promise<boolean> | boolean>>;
  /** Further pages, such as the demo's. */
  mount?: readonly { path: string; router: Router }[];
}
