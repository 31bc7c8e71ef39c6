import { rm } from 'node:fs/promises';
import { v7 as newId } from 'uuid';
import type { DeviceState } from '../../../src/app/channel.ts';
import { type App, compose } from '../../../src/compose.ts';
import type { Config } from '../../../src/config.ts';
import { createInbox, type Inbox } from '../../../src/demo/inbox/inbox.ts';
import { createAccount } from '../../../src/setup/create-account.ts';
import { newAccount } from '../../../src/setup/new-account.ts';
import type { StoredMessage } from '../../stand-ins/whatsapp-web/account.ts';
import { createProfileDir } from '../../stand-ins/whatsapp-web/real-client.ts';
import { startWhatsAppWebStandIn, type WhatsAppWebStandIn } from '../../stand-ins/whatsapp-web/stand-in.ts';
import { createTestDatabase } from '../../support/database.ts';
import { silentLog } from '../../support/silent-log.ts';

/** The whole application on Ann's linked device: the real client in a real browser, on the stand-in of WhatsApp Web's page. */
export interface Office {
  readonly app: App;
  whatsApp: WhatsAppWebStandIn;
  inbox: Inbox;
  sessionDir: string;
  databaseUrl: string;
  /** What Ann, who founded Acme, writes to be known. */
  linkCode: string;
  /** Resolves once the device is in this state. */
  is(state: DeviceState): Promise<void>;
  /** Scans the QR code that is shown, and waits until messages flow. */
  pairs(): Promise<void>;
  /** Ann writes in the chat with herself, as people do: some seconds after what came before. Answers what she reads then, without the mark. */
  annWrites(text: string): Promise<string>;
  /** The next message in the chat with herself that is no poll, without the mark. */
  annReads(): Promise<string>;
  /** The next poll there. */
  annSeesPoll(): Promise<StoredMessage>;
  /** She chooses this option of it. Answers what she reads then. */
  annVotes(poll: StoredMessage, option: string): Promise<string>;
  /** Lets time pass. */
  passes(seconds: number): void;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const mark = '*Usher* › ';
/** A browser may have to start and a message to be tried again, on a machine that has much to do. */
export const patienceMs = 40_000;

/** What somebody sends who taps the WhatsApp link of this mail. */
export function joinWords(mailText = ''): string {
  const words = /wa\.me\/\d+\?text=(?<words>[^\s)\]>]+)/u.exec(mailText)?.groups?.words ?? '';
  return decodeURIComponent(words).replaceAll('+', ' ');
}

export async function startOffice(options: { selfChat?: 'phone' | 'lid' } = {}): Promise<Office> {
  let passed = 0;
  const clock = () => new Date(Date.now() + passed);
  const [database, inbox, whatsApp] = await Promise.all([
    createTestDatabase(),
    createInbox(),
    startWhatsAppWebStandIn({ ...options, clock }),
  ]);
  const { dir: sessionDir } = createProfileDir();
  const config: Config = {
    port: 0,
    publicUrl: null,
    proxyHops: 0,
    metricsToken: null,
    logLevel: 'silent',
    dataDir: '/nonexistent',
    databaseUrl: database.url,
    secretKey: 'a secret of the tests, and of nothing else',
    secretKeyPrevious: null,
    mail: { smtpUrl: inbox.url, from: { name: 'Acme Inbox', address: 'inbox@acme.test' } },
    mailHoldSeconds: 0,
    channel: {
      kind: 'linked-device',
      browserPath: '/usr/bin/chromium',
      browserArgs: whatsApp.browserArgs,
      browserAsRoot: true,
      sessionDir,
    },
  };
  const start = () => compose(config, { log: silentLog, clock, newId });
  let app = await start();
  const acme = newAccount.parse({
    name: 'Acme',
    seats: '5',
    country: 'GB',
    owner: 'Ann Lee <ann@acme.test>',
    team: ['Support'],
  });
  const { linkCode } = await createAccount(
    { store: app.store, secrets: app.secrets, clock, newId, deliver() {} },
    acme,
  );

  const is = (state: DeviceState) =>
    new Promise<void>((resolve, reject) => {
      const pairing = app.pairing!;
      const late = setTimeout(() => {
        end();
        reject(new Error(`The device should be ${state} and is ${pairing.state()}`));
      }, patienceMs);
      const look = () => {
        if (pairing.state() !== state) return;
        clearTimeout(late);
        end();
        resolve();
      };
      const end = pairing.onChange(look);
      look();
    });

  const office: Office = {
    get app() {
      return app;
    },
    whatsApp,
    inbox,
    sessionDir,
    databaseUrl: database.url,
    linkCode,
    is,
    async pairs() {
      await is('NEEDS_PAIRING');
      await whatsApp.phone.scansQr();
      await is('READY');
    },
    async annReads() {
      const { body = '' } = await whatsApp.phone.nextMessageTo(whatsApp.phone.selfChat, patienceMs, 'chat');
      if (!body.startsWith(mark)) throw new Error(`A reply without its mark: ${body}`);
      return body.slice(mark.length);
    },
    annSeesPoll: () => whatsApp.phone.nextMessageTo(whatsApp.phone.selfChat, patienceMs, 'poll_creation'),
    annVotes(poll, option) {
      passed += 2_000;
      whatsApp.phone.votes(poll, [option]);
      return office.annReads();
    },
    annWrites(text) {
      passed += 2_000;
      whatsApp.phone.writes(text);
      return office.annReads();
    },
    passes(seconds) {
      passed += seconds * 1000;
    },
    async restart() {
      await app.stop();
      app = await start();
    },
    async stop() {
      await app.stop();
      await Promise.all([whatsApp.stop(), inbox.stop()]);
      await database.drop();
      await rm(sessionDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  return office;
}
