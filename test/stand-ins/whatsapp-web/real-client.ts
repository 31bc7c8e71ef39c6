import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import wweb, { type Client, type Message } from 'whatsapp-web.js';
import type { WhatsAppWebStandIn } from './stand-in.ts';

/** The real Client of whatsapp-web.js in a real Chromium, on the stand-in's page. */
export interface RealClient {
  client: Client;
  /** What `message_create` brought, in order; `messages` has what `message` brought. */
  created: Message[];
  messages: Message[];
  profileDir: string;
  /** Waits for the next event of this name, and gives what it brings. */
  next<T extends unknown[] = [Message]>(event: string): Promise<T>;
  /** Ends the browser; the profile stays. */
  close(): Promise<void>;
}

/** A folder for one browser's profile; `remove` it at the end. */
export function createProfileDir(): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'usher-browser-'));
  return {
    dir,
    remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Starts one; nothing is paired yet. `initialize` is the caller's. */
export function createRealClient(
  standIn: WhatsAppWebStandIn,
  dir: string,
  options: { pairWithPhoneNumber?: { phoneNumber: string }; authTimeoutMs?: number } = {},
): RealClient {
  const client = new wweb.Client({
    authStrategy: new wweb.LocalAuth({ dataPath: dir }),
    webVersionCache: { type: 'none' },
    puppeteer: {
      executablePath: '/usr/bin/chromium',
      args: ['--headless=new', '--no-sandbox', ...standIn.browserArgs],
    },
    ...options,
  } as wweb.ClientOptions);
  const created: Message[] = [];
  const messages: Message[] = [];
  client.on('message_create', message => created.push(message));
  client.on('message', message => messages.push(message));
  return {
    client,
    created,
    messages,
    profileDir: join(dir, 'session'),
    next: event => once(client, event, { signal: AbortSignal.timeout(10_000) }) as Promise<never>,
    close: () => client.destroy(),
  };
}

/** Starts one, pairs it where it has to be, and waits until it is ready. */
export async function startReadyClient(standIn: WhatsAppWebStandIn, dir: string): Promise<RealClient> {
  const real = createRealClient(standIn, dir);
  const ready = real.next<[]>('ready');
  const scanned = new Promise<void>((resolve, reject) => {
    real.client.once('qr', (shown: string) => standIn.phone.scansQr(shown).then(resolve, reject));
    ready.then(() => resolve(), reject);
  });
  await Promise.all([real.client.initialize(), scanned, ready]);
  return real;
}
