import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { packageRoot } from '../../src/lib/package-root.ts';
import { accountProgram, createAcme } from '../cli/support/account-program.ts';
import { makeDataDir, removeDataDir } from '../support/embedded-postgres.ts';

const keys = { accessToken: 'token', appSecret: 'app-secret', verifyToken: 'verify token' };

let folder: string;
let dataDir: string;
let otherDir: string;
let inbox: Inbox;
let meta: GraphStandIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usher-setup-'));
  dataDir = await makeDataDir();
  otherDir = await makeDataDir();
  inbox = await createInbox();
  meta = await startGraphStandIn({
    ...keys,
    phoneNumberId: '4711',
    displayPhoneNumber: '+1 555-010-0000',
    webhookUrl: 'http://127.0.0.1:9/webhooks/whatsapp',
  });
  await writeFile(join(folder, '.env'), `# mine\nDATA_DIR=${dataDir}\nGRAPH_BASE_URL=${meta.url}\n`);
});

afterAll(async () => {
  await Promise.all([meta.stop(), inbox.stop()]);
  await Promise.all([removeDataDir(dataDir), removeDataDir(otherDir)]);
  await rm(folder, { recursive: true, force: true });
});

/** Types these lines, then Ctrl-D. */
async function setup(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(packageRoot(), 'src/cli/setup.ts')],
    { cwd: folder, env: { PATH, HOME } },
  );
  child.stdin.end(typed.map(line => `${line}\n`).join(''));
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, out, err };
}

const settings = async () => parseEnv(await readFile(join(folder, '.env'), 'utf8'));

describe('the set-up in the terminal', () => {
  test('asks for the company, says what is wrong, and can be left', async () => {
    const { code, out, err } = await setup(
      ...['Acme', 'England', 'GB', '', '2', '', 'Support, support', 'Support, Sales'],
      ...['Ann Lee', 'ann@x', 'ann@x.test'],
    );
    expect(out).toContain('This must be a country by its two letters, as GB or BR.');
    expect(out).toContain('This must be a whole number, 3 or more');
    expect(out).toContain('This "support" is there twice: name each team once.');
    expect(out).toContain('This is no email address');
    expect(out).toContain('Acme is there, and you are its owner.');
    expect(err).toContain('"npm run setup" goes on');
    expect(code).toBe(2);
  });

  test('goes on with WhatsApp, and asks again for what Meta refuses', async () => {
    const { out } = await setup(
      ...['yes', '4711', 'wrong', 'app-secret', '"`\'', 'verify token', 'yes'],
      ...['4711', 'token', 'app-secret', 'verify token'],
    );
    expect(out).toContain('1. Your company: done, Acme.');
    expect(out).toContain('WHATSAPP_VERIFY_TOKEN has all three kinds of quotes');
    expect(out).toContain('Meta did not confirm these values: ');
    expect(out).toContain('Meta knows this number: +1 555-010-0000.');
    expect(await settings()).toMatchObject({
      CHANNEL: 'cloud-api',
      WHATSAPP_ACCESS_TOKEN: 'token',
      WHATSAPP_VERIFY_TOKEN: 'verify token',
    });
  });

  test('sends a test mail, refuses a loopback address, and ends with a code', async () => {
    const { code, out, err } = await setup(
      ...[inbox.url, 'Acme Inbox <inbox@acme.test>', ''],
      ...['http://localhost:3000', ''],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2. WhatsApp: done.');
    expect(out).toContain('which invitees cannot reach');
    expect(out).toMatch(/link [2-9A-Z]{4}-[2-9A-Z]{4}/);
    expect(out).toMatch(/https:\/\/wa\.me\/15550100000\?text=link%20[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const mail = await inbox.nextMailTo('ann@x.test');
    expect(mail.subject).toBe('Usher can send mail');
    const kept = await readFile(join(folder, '.env'), 'utf8');
    expect(kept.startsWith(`# mine\nDATA_DIR=${dataDir}\n`)).toBe(true);
    expect(await settings()).toMatchObject({
      SMTP_URL: inbox.url,
      MAIL_FROM: 'Acme Inbox <inbox@acme.test>',
    });
  });

  test('links a phone where there is no Business Platform, and ends with what to do in the own chat', async () => {
    const path = join(folder, '.env');
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace(/^(?:CHANNEL|WHATSAPP_\w+)=.*\n/gmu, ''));
    const { out } = await setup('no', '');
    expect(out).toContain('linked by a QR code when Usher starts');
    expect(out).toMatch(/chat with yourself .*link [2-9A-Z]{4}-[2-9A-Z]{4}/s);
    expect(await settings()).toMatchObject({ CHANNEL: 'linked-device' });
    await writeFile(path, before);
  });

  test('says in one line that a setting is wrong where it stands', async () => {
    const path = join(folder, '.env');
    const before = await readFile(path, 'utf8');
    await writeFile(path, `${before}PORT=many\n`);
    const { code, err } = await setup('https://usher.acme.test');
    expect({ code, err }).toEqual({ code: 2, err: 'PORT must be a whole number from 0 to 65535.\n' });
    await writeFile(path, before);
  });

  test('makes the same account as the account command', async () => {
    const bySetup = await shown(() => dataDir);
    await accountProgram(() => otherDir).json(...createAcme);
    expect(bySetup).toEqual(await shown(() => otherDir));
  });
});

/** All that `show` says of the only account, its id aside. */
async function shown(where: () => string): Promise<object> {
  const { accounts } = await accountProgram(where).json<{ accounts: { id: string }[] }>('show');
  expect(accounts).toHaveLength(1);
  return { ...accounts[0], id: 'any' };
}
