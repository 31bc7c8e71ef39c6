import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { accountProgram } from '../cli/support/account-program.ts';
import { type Running, run } from '../start/running-app.ts';
import { makeDataDir, removeDataDir } from '../support/embedded-postgres.ts';
import { type Answer, ask, heading, Visitor } from '../web/support/visitor.ts';
import { reloadUntil } from './support/reload-until.ts';

const keys = { accessToken: 'token', appSecret: 'app-secret', verifyToken: 'verify-token' };

const acme = {
  name: 'Acme',
  person: 'Ann Lee',
  email: 'ann@acme.test',
  country: 'GB',
  language: 'en',
  team: 'Support, Sales',
  seats: '5',
};

const platform = {
  WHATSAPP_PHONE_NUMBER_ID: '4711',
  WHATSAPP_ACCESS_TOKEN: 'token',
  WHATSAPP_APP_SECRET: 'app-secret',
  WHATSAPP_VERIFY_TOKEN: 'verify-token',
};

let folder: string;
let dataDir: string;
let inbox: Inbox;
let meta: GraphStandIn;
let usher: Running;
let origin: string;
let ann: Visitor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usher-page-'));
  dataDir = await makeDataDir();
  inbox = await createInbox();
  meta = await startGraphStandIn({
    ...keys,
    phoneNumberId: '4711',
    displayPhoneNumber: '+1 555-010-0000',
    webhookUrl: 'http://127.0.0.1:9/webhooks/whatsapp',
  });
  await writeFile(join(folder, '.env'), `# mine\nDATA_DIR=${dataDir}\nGRAPH_BASE_URL=${meta.url}\nPORT=0\n`);
});

afterAll(async () => {
  await stop();
  await Promise.all([meta.stop(), inbox.stop()]);
  await removeDataDir(dataDir);
  await rm(folder, { recursive: true, force: true });
});

/** Starts Usher and answers the address that it prints. */
async function start(): Promise<URL> {
  usher = run('src/main.ts', [], {}, folder);
  await usher.printed('Set up: ');
  await usher.printed('\n');
  const url = new URL(/^Set up: (?<url>\S+)$/mu.exec(usher.output())!.groups!.url!);
  origin = url.origin;
  return url;
}

async function stop(): Promise<void> {
  usher.process.kill('SIGTERM');
  expect(await usher.ended, usher.output()).toBe(0);
}

/** Starts Usher, with the page open in Ann's browser. */
async function open(): Promise<URL> {
  const url = await start();
  ann = new Visitor({ url: url.origin });
  expect((await ann.visit(url.pathname + url.search)).headers.location).toBe('/setup');
  return url;
}

const settings = async () => parseEnv(await readFile(join(folder, '.env'), 'utf8'));

/** The steps and how they stand, as the page lists them. */
function steps({ body }: Answer): string[] {
  const list = /<ol class="steps">(?<items>.*?)<\/ol>/su.exec(body)?.groups?.items ?? '';
  return [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gsu)].map(([, item]) =>
    item!.replace(/<small>/gu, ': ').replace(/<[^>]*>/gu, ''),
  );
}

describe('the set-up page of npm start', { timeout: 60_000 }, () => {
  test('stands behind a key that opens it once, in one browser', async () => {
    const url = await start();
    expect(usher.output()).toMatch(/npm run demo.*\n.*npm run setup.*\n.*\.env\.example.*\nSet up: /);
    expect(url.hostname).toBe('127.0.0.1');
    expect(url.searchParams.get('key')).toMatch(/^[\w-]{43}$/);
    const stranger = new Visitor({ url: url.origin });
    expect((await stranger.visit('/setup')).status).toBe(403);
    expect((await stranger.submit('/setup/company', acme)).status).toBe(403);
    expect((await stranger.visit(`/setup?key=${'A'.repeat(43)}`)).status).toBe(403);

    ann = new Visitor({ url: url.origin });
    const entered = await ann.visit(url.pathname + url.search);
    expect(entered.status).toBe(303);
    expect(entered.headers['set-cookie']?.join()).toMatch(/HttpOnly; SameSite=Strict/i);
    expect((await ann.visit('/setup')).status).toBe(200);
    expect((await ann.visit(url.pathname + url.search)).headers.location).toBe('/setup');

    const late = await stranger.visit(url.pathname + url.search);
    expect(late.status).toBe(410);
    expect(late.body).toContain('run npm start again');
    expect(late.headers['set-cookie']).toBeUndefined();
  });

  test('has the guards of every page', async () => {
    const page = await ann.visit('/setup');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['cache-control']).toBe('no-store');
    expect((await ann.visit('/setup', { host: 'usher.evil.test' })).status).toBe(421);
    const foreign = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } };
    expect(heading(await ask(`${origin}/setup/company`, foreign))).toBe('We could not be sure that was you');
  });

  test('lets nobody try keys for long', async () => {
    const tries = Array.from({ length: 11 }, (_, index) => ask(`${origin}/setup?key=${index}`));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses).toContain(429);
    expect((await ann.visit('/setup')).status).toBe(200);
  });

  test('keeps what was typed where something is wrong, and says what', async () => {
    const refused = await ann.submit('/setup/company', {
      ...acme,
      email: 'ann@acme',
      seats: '2',
      team: 'Support, support',
    });
    expect(refused.status).toBe(422);
    for (const kept of ['value="Acme"', 'value="Ann Lee"', 'value="ann@acme"', 'value="Support, support"']) {
      expect(refused.body).toContain(kept);
    }
    for (const name of ['email', 'seats', 'team']) expect(refused.body).toContain(`href="#${name}"`);
    expect(refused.body).not.toContain('href="#person"');
  });

  test('makes one company, however often the form is sent', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => ann.submit('/setup/company', acme)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(steps(await ann.visit('/setup'))).toEqual([
      'Your company: Acme, done',
      'WhatsApp: now',
      'Mail: still missing',
      'Public address: still missing',
      'Start',
    ]);
  });

  test('asks Meta about the values of the Business Platform', async () => {
    const wrong = { ...platform, way: 'check', WHATSAPP_ACCESS_TOKEN: 'wrong' };
    const refused = await ann.submit('/setup/whatsapp', wrong);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Meta did not confirm these values');
    expect(refused.body).toContain('value="wrong"');
    const known = await ann.submit('/setup/whatsapp', { ...platform, way: 'check' });
    expect(known.body).toContain('Meta knows this number: +1 555-010-0000');
    expect((await settings()).CHANNEL).toBeUndefined();
    const none = { ...platform, way: 'cloud-api', WHATSAPP_APP_SECRET: '' };
    expect((await ann.submit('/setup/whatsapp', none)).body).toContain('href="#WHATSAPP_APP_SECRET"');
    expect((await ann.submit('/setup/whatsapp', { ...platform, way: 'cloud-api' })).status).toBe(303);
    expect(await settings()).toMatchObject({ CHANNEL: 'cloud-api', ...platform, SETUP: 'unfinished' });
  });

  test('goes on after a restart, with a new key, where it was left', async () => {
    await stop();
    const url = await open();
    expect(usher.output()).not.toContain('There are no settings yet');
    expect(steps(await ann.visit('/setup')).slice(0, 3)).toEqual([
      'Your company: Acme, done',
      'WhatsApp: done',
      'Mail: now',
    ]);
    expect(url.searchParams.get('key')).toHaveLength(43);
  });

  test('mails the owner a test, and keeps mail settings', async () => {
    const mail = { SMTP_URL: inbox.url, MAIL_FROM: 'Acme Inbox <inbox@acme.test>' };
    const empty = await ann.submit('/setup/mail', { SMTP_URL: '', MAIL_FROM: '', way: 'save' });
    expect(empty.body).toContain('href="#SMTP_URL"');
    expect(empty.body).toContain('href="#MAIL_FROM"');
    const down = { ...mail, SMTP_URL: 'smtp://127.0.0.1:9', way: 'test' };
    expect((await ann.submit('/setup/mail', down)).body).toContain('The test did not leave');
    const sent = await ann.submit('/setup/mail', { ...mail, way: 'test' });
    expect(sent.body).toContain('look into the mail of ann@acme.test');
    expect((await inbox.nextMailTo('ann@acme.test')).subject).toBe('Usher can send mail');
    expect((await ann.submit('/setup/mail', { ...mail, way: 'save' })).status).toBe(303);
    expect(await settings()).toMatchObject(mail);
  });

  test('refuses a loopback address, tries another from its own side, and can do without', async () => {
    const here = { PUBLIC_URL: 'http://localhost:3000', way: 'save' };
    expect((await ann.submit('/setup/address', here)).body).toContain('one of this machine alone');
    const nowhere = await ann.submit('/setup/address', {
      PUBLIC_URL: 'https://usher.acme.test',
      way: 'save',
    });
    expect(nowhere.status).toBe(422);
    expect(nowhere.body).toContain('Nothing answers there');
    expect(nowhere.body).toContain('value="https://usher.acme.test"');
    expect(nowhere.body).toContain('value="insist"');
    expect((await ann.submit('/setup/address', { way: 'none' })).status).toBe(303);
    const { PUBLIC_URL } = await settings();
    expect(PUBLIC_URL).toBeUndefined();
    expect(steps(await ann.visit('/setup')).slice(3)).toEqual([
      'Public address: left out for now',
      'Start: now',
    ]);
  });

  test('ends with the words that link the owner, the same when it is sent twice', async () => {
    const shown = /link [2-9A-Z]{4}-[2-9A-Z]{4}/u;
    // The second may come when the page's server has gone and Usher's own is not there yet.
    await Promise.allSettled([ann.submit('/setup/finish'), ann.submit('/setup/finish')]);
    const page = await reloadUntil(usher, ann, ({ body }) => shown.test(body));
    const [words] = shown.exec(page.body)!;
    expect(page.body).toContain(`https://wa.me/15550100000?text=${encodeURIComponent(words)}`);
    expect((await ann.visit('/setup')).body).toContain(words);
    const kept = await readFile(join(folder, '.env'), 'utf8');
    expect(kept.startsWith(`# mine\nDATA_DIR=${dataDir}\n`)).toBe(true);
    expect(await settings()).toMatchObject({ SETUP: 'done' });
  });

  test('says nothing secret in the log, and leaves one company with one owner', async () => {
    await stop();
    expect(usher.output().match(/key=/gu)).toHaveLength(1);
    expect(usher.output()).not.toMatch(/app-secret|ann@acme\.test|link [2-9A-Z]{4}/u);
    const { accounts } = await accountProgram(() => dataDir).json<{ accounts: { users: object[] }[] }>(
      'show',
    );
    expect(accounts).toHaveLength(1);
    expect(accounts[0]!.users).toEqual([
      expect.objectContaining({ firstName: 'Ann', lastName: 'Lee', email: 'ann@acme.test', role: 'ADMIN' }),
    ]);
  });
});
