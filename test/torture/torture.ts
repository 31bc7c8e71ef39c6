import { setTimeout as sleep } from 'node:timers/promises';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { newId } from '../../src/lib/ids.ts';
import { openData } from '../../src/open-data.ts';
import { createAccount } from '../../src/setup/create-account.ts';
import { newAccount } from '../../src/setup/new-account.ts';
import { borrowEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { makeDataDir, query, removeDataDir } from '../support/embedded-postgres.ts';
import { freePort } from '../support/free-port.ts';
import { silentLog } from '../support/silent-log.ts';
import { type Expected, playAdmin } from './admin.ts';
import { AppUnderTorture } from './app-under-torture.ts';
import type { Incident } from './incidents.ts';
import { Random } from './random.ts';
import { Talker } from './talker.ts';
import { tormentUntil } from './torment.ts';
import { type Findings, verify } from './verify.ts';

export interface TortureOptions {
  seed: number;
  /** How long it is tormented; the end takes up to a minute more. */
  seconds: number;
  /** Companies, each with one admin who adds people without end. */
  companies: number;
  /** Hears of each incident. */
  say?: (line: string) => void;
}

export type Report = Findings & {
  incidents: Incident[] /** The last lines that the application logged. */;
  log: string[];
};

const keys = {
  phoneNumberId: '100000000000001',
  accessToken: 'a-token-that-only-the-stand-in-takes',
  appSecret: 'a-secret-that-only-the-stand-in-has',
  verifyToken: 'a-word-that-only-the-stand-in-knows',
};
const secretKey = 'the-secret-key-of-the-torture-which-is-long-enough';
/** The leases of a dead process, some retries of mails that were put off, and a busy machine. */
const quietWithinMs = 60_000;

/**
 * Runs the real application, tormented, under load, and checks in the end that nothing acknowledged was lost, nothing was
 * doubled, and each chat was answered in order. Answers what happened and everything that was wrong.
 */
export async function torture({ seed, seconds, companies, say = () => {} }: TortureOptions): Promise<Report> {
  const random = new Random(seed);
  const dataDir = await makeDataDir();
  const port = await freePort();
  const inbox = await createInbox();
  const graph = await startGraphStandIn({
    ...keys,
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    displayPhoneNumber: '+1 555-010-0000',
    // Meta goes on for days; here a try every second or so outlives any restart.
    redeliverAfterMs: [100, 300, ...Array<number>(600).fill(700)],
  });
  const app = new AppUnderTorture(dataDir, settings(port, inbox, graph));
  const incidents: Incident[] = [];
  try {
    await app.start();
    const play = beginPlay({ graph, inbox, random, companies: await makeCompanies(dataDir, companies) });
    await tormentUntil(Date.now() + seconds * 1000, {
      app,
      graph,
      inbox,
      random: random.fork(-1),
      incidents,
      say,
    });
    say('all is well again; waiting for everybody to finish');
    const failures = await play.end();
    const database = await borrowEmbeddedPostgres({ dataDir, log: silentLog });
    failures.push(...(await untilQuiet(database.url)));
    const findings = await verify({ databaseUrl: database.url, inbox, incidents, ...play });
    await database.stop();
    await app.stop();
    return { incidents, log: app.lines, ...findings, wrong: [...failures, ...findings.wrong] };
  } finally {
    await app.kill();
    await graph.stop();
    await inbox.stop();
    await removeDataDir(dataDir);
  }
}

function settings(port: number, inbox: Inbox, graph: GraphStandIn): Record<string, string> {
  return {
    PORT: String(port),
    SECRET_KEY: secretKey,
    SMTP_URL: inbox.url,
    MAIL_FROM: 'Usher <usher@acme.test>',
    CHANNEL: 'cloud-api',
    WHATSAPP_PHONE_NUMBER_ID: keys.phoneNumberId,
    WHATSAPP_ACCESS_TOKEN: keys.accessToken,
    WHATSAPP_APP_SECRET: keys.appSecret,
    WHATSAPP_VERIFY_TOKEN: keys.verifyToken,
    GRAPH_BASE_URL: graph.url,
  };
}

interface Company {
  domain: string;
  linkCode: string;
}

/** Companies as `npm run account -- create` makes them, beside the running application. */
async function makeCompanies(dataDir: string, count: number): Promise<Company[]> {
  const config = { dataDir, databaseUrl: null, secretKey, secretKeyPrevious: null };
  const deps = { owner: 'torture', clock: systemClock, newId, log: silentLog };
  const { store, secrets, close } = await openData(config, { ...deps, beside: true });
  try {
    const made: Company[] = [];
    for (let i = 0; i < count; i++) {
      const domain = `acme${i}.test`;
      const wanted = newAccount.parse({
        name: `Acme ${i}`,
        seats: '100000',
        country: 'GB',
        owner: `Ann Lee <ann@${domain}>`,
        team: ['Support', 'Sales'],
      });
      const { linkCode } = await createAccount({ ...deps, store, secrets, deliver: () => {} }, wanted);
      made.push({ domain, linkCode });
    }
    return made;
  } finally {
    await close();
  }
}

/** Lets an admin of each company work until `end`, which answers what went wrong for them. */
function beginPlay(options: { graph: GraphStandIn; inbox: Inbox; random: Random; companies: Company[] }) {
  const { graph, inbox, random } = options;
  const talkers: Talker[] = [];
  const expectations: Expected[] = [];
  let goesOn = true;
  const newTalker = () => {
    const talker = new Talker(graph.person(`4477009${String(talkers.length).padStart(5, '0')}`));
    talkers.push(talker);
    return talker;
  };
  const work = async ({ domain, linkCode }: Company, index: number) => {
    const expected: Expected = { invited: new Set(), confirmed: new Set() };
    expectations.push(expected);
    const talker = newTalker();
    await talker.ask(`link ${linkCode}`);
    const rest = { domain, inbox, expected, newTalker, goOn: () => goesOn };
    await playAdmin({ talker, random: random.fork(index), ...rest });
  };
  const works = Promise.allSettled(options.companies.map(work));
  return {
    talkers,
    expectations,
    async end(): Promise<string[]> {
      goesOn = false;
      return (await works).flatMap(work => (work.status === 'rejected' ? [String(work.reason)] : []));
    },
  };
}

/** Waits until everything that was to be sent is sent; answers what is left when it takes too long. */
async function untilQuiet(databaseUrl: string): Promise<string[]> {
  for (const until = Date.now() + quietWithinMs; ; await sleep(250)) {
    const rows = await query<{ payload: { kind: string }; lastError: string | null }>(
      databaseUrl,
      `SELECT payload, "lastError" FROM "Outbox" WHERE state = 'WAITING' LIMIT 20`,
    );
    if (rows.length === 0) return [];
    if (Date.now() > until)
      return rows.map(({ payload, lastError }) => `not sent: ${payload.kind} (${lastError})`);
  }
}
