import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSettingsFile, readConfig, readDataConfig, wantsSetup } from '../src/config.ts';
import { packageRoot } from '../src/lib/package-root.ts';
import { secretSettings, settings } from '../src/settings.ts';

const cloudApi = {
  CHANNEL: 'cloud-api',
  WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  WHATSAPP_ACCESS_TOKEN: 'canary-token',
  WHATSAPP_APP_SECRET: 'canary-app-secret',
  WHATSAPP_VERIFY_TOKEN: 'canary-verify',
};

function problemsOf(environment: Record<string, string>, options?: { demo?: boolean }): string[] {
  const read = readConfig(environment, options);
  return read.ok ? [] : read.problems;
}

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

describe('the settings', () => {
  it('have a default wherever there can be one', () => {
    expect(configOf(cloudApi)).toEqual({
      dataDir: resolve('.data'),
      databaseUrl: null,
      secretKey: null,
      secretKeyPrevious: null,
      port: 3000,
      publicUrl: null,
      proxyHops: 0,
      metricsToken: null,
      logLevel: 'info',
      mail: null,
      mailHoldSeconds: 0,
      channel: {
        kind: 'cloud-api',
        phoneNumberId: '106540352242922',
        accessToken: 'canary-token',
        appSecret: 'canary-app-secret',
        verifyToken: 'canary-verify',
        businessAccountId: null,
        graphBaseUrl: 'https://graph.facebook.com',
        graphVersion: 'v24.0',
      },
    });
  });

  it('ask nothing of Meta where a device is linked', () => {
    const linked = { CHANNEL: 'linked-device', DATA_DIR: '/data' };
    expect(configOf(linked).channel).toEqual({
      kind: 'linked-device',
      browserPath: null,
      browserArgs: [],
      browserAsRoot: false,
      sessionDir: '/data/whatsapp',
    });
    expect(problemsOf({ ...linked, BROWSER_AS_ROOT: 'yes' })).toEqual([
      'BROWSER_AS_ROOT is "yes" but must be allow, or be left out.',
    ]);
    expect(problemsOf({ CHANNEL: 'telegram' })).toContain(
      'CHANNEL is "telegram" but must be linked-device or cloud-api.',
    );
  });

  it('take arguments for the browser whose values hold spaces', () => {
    const args =
      '--headless=old --host-resolver-rules=MAP a.test 127.0.0.1:4443, MAP * ~NOTFOUND "--user-agent=A B" --lang="en GB"';
    expect(configOf({ CHANNEL: 'linked-device', BROWSER_ARGS: args }).channel).toMatchObject({
      browserArgs: [
        '--headless=old',
        '--host-resolver-rules=MAP a.test 127.0.0.1:4443, MAP * ~NOTFOUND',
        '--user-agent=A B',
        '--lang=en GB',
      ],
    });
  });

  it('lead to the set-up page when there are none, or it was left half-way', () => {
    expect(wantsSetup({ PATH: '/bin', PORT: '8080' })).toBe(true);
    expect(wantsSetup({ ...cloudApi, SETUP: 'unfinished' })).toBe(true);
    expect(wantsSetup({ ...cloudApi, SETUP: 'done' })).toBe(false);
    expect(wantsSetup({ MAIL_FROM: 'inbox@acme.test' })).toBe(false);
    expect(wantsSetup({ SECRET_KEY_FILE: '/there/is/none' })).toBe(false);
  });

  it('are all judged at once', () => {
    const problems = problemsOf({
      CHANNEL: 'pigeon',
      PORT: '80a',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'true',
      MAIL_HOLD_SECONDS: '-1',
      DATABASE_URL: 'mysql://canary@db/x',
      SECRET_KEY: 'canary',
      MAIL_FROM: 'Acme',
      GRAPH_VERSION: '24',
    });
    expect(problems.map(line => line.split(' ')[0]).sort()).toEqual(
      [
        ...['CHANNEL', 'PORT', 'LOG_LEVEL', 'TRUST_PROXY', 'MAIL_HOLD_SECONDS', 'DATABASE_URL', 'SECRET_KEY'],
        ...['MAIL_FROM', 'SMTP_URL', 'GRAPH_VERSION', 'WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_ACCESS_TOKEN'],
        ...['WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
      ].sort(),
    );
    expect(problems).toContain('PORT is "80a" but must be a whole number from 0 to 65535.');
    expect(problems).toContain(
      'WHATSAPP_APP_SECRET is missing: copy it from App settings > Basic in your Meta app.',
    );
    for (const line of problems) expect(line).not.toMatch(/\n|canary/);
  });

  it.each(Object.keys(cloudApi))('say what to do when %s is missing', name => {
    const problems = problemsOf({ ...cloudApi, [name]: ' ' });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} is missing: .{20,}\\.$`))]);
  });

  it.each([
    ['http://localhost:3000', /which invitees cannot reach: set the address they can, or leave it out/],
    ['https://127.0.0.1', /cannot reach/],
    ['https://[::1]:8443', /cannot reach/],
    ['https://usher.acme.test/team', /without a path/],
    ['usher.acme.test', /without a path/],
  ])('refuse PUBLIC_URL=%s', (url, why) => {
    expect(problemsOf({ ...cloudApi, PUBLIC_URL: url })).toEqual([expect.stringMatching(why)]);
  });

  it('take an address of this machine in the demo only', () => {
    expect(problemsOf({ ...cloudApi, PUBLIC_URL: 'http://localhost:3000' }, { demo: true })).toEqual([]);
    expect(configOf({ ...cloudApi, PUBLIC_URL: 'https://usher.acme.test/' }).publicUrl).toBe(
      'https://usher.acme.test',
    );
  });

  it('send the access token encrypted, or to this machine', () => {
    expect(problemsOf({ ...cloudApi, GRAPH_BASE_URL: 'http://127.0.0.1:4000' })).toEqual([]);
    expect(problemsOf({ ...cloudApi, GRAPH_BASE_URL: 'http://graph.test' })).toEqual([
      expect.stringMatching(/https/),
    ]);
  });

  it('read the sender of mails', () => {
    const from = (text: string) =>
      configOf({ ...cloudApi, SMTP_URL: 'smtp://mail.test:25', MAIL_FROM: text }).mail?.from;
    expect(from('Acme Inbox <Inbox@acme.test>')).toEqual({ name: 'Acme Inbox', address: 'inbox@acme.test' });
    expect(from('"Acme, Inc." <inbox@acme.test>')).toEqual({
      name: 'Acme, Inc.',
      address: 'inbox@acme.test',
    });
    expect(from('inbox@acme.test')).toEqual({ name: '', address: 'inbox@acme.test' });
  });

  it('want mail server and sender together', () => {
    expect(problemsOf({ ...cloudApi, SMTP_URL: 'smtp://a:canary@mail.test' })).toEqual([
      expect.stringMatching(/^MAIL_FROM is missing/),
    ]);
    expect(problemsOf({ ...cloudApi, MAIL_FROM: 'a@acme.test' })).toEqual([
      expect.stringMatching(/^SMTP_URL is missing/),
    ]);
  });

  it('are judged for a command beside the app without those of the channel', () => {
    expect(readDataConfig({ DATA_DIR: '/srv/usher', CHANNEL: 'pigeon' })).toEqual({
      ok: true,
      config: { dataDir: '/srv/usher', databaseUrl: null, secretKey: null, secretKeyPrevious: null },
    });
    expect(readDataConfig({ SECRET_KEY: 'canary' })).toEqual({
      ok: false,
      problems: [expect.stringMatching(/^SECRET_KEY must have 32 characters or more/)],
    });
  });
});

describe('settings in files', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usher settings '));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('hold secrets, each in its own file', async () => {
    const path = join(folder, 'app secret');
    await writeFile(path, 'from-a-file\n');
    const { WHATSAPP_APP_SECRET, ...others } = cloudApi;
    expect(configOf({ ...others, WHATSAPP_APP_SECRET_FILE: path }).channel).toMatchObject({
      appSecret: 'from-a-file',
    });
    expect(problemsOf({ ...cloudApi, WHATSAPP_APP_SECRET_FILE: path })).toEqual([
      'WHATSAPP_APP_SECRET and WHATSAPP_APP_SECRET_FILE are both set: keep one.',
    ]);
    expect(problemsOf({ ...others, WHATSAPP_APP_SECRET_FILE: join(folder, 'none') })).toContainEqual(
      expect.stringMatching(/^WHATSAPP_APP_SECRET_FILE names .*none, which cannot be read or is empty\.$/),
    );
  });

  it('come from .env, where the environment does not say otherwise', async () => {
    await writeFile(join(folder, '.env'), 'USHER_TEST_A=from-file\nUSHER_TEST_B="from file"\n');
    process.env.USHER_TEST_A = 'from-environment';
    try {
      loadSettingsFile(folder);
      expect(process.env).toMatchObject({ USHER_TEST_A: 'from-environment', USHER_TEST_B: 'from file' });
    } finally {
      delete process.env.USHER_TEST_A;
      delete process.env.USHER_TEST_B;
    }
  });

  it('are not needed', () => {
    expect(() => loadSettingsFile(folder)).not.toThrow();
  });
});

describe('.env.example', () => {
  const example = () => readFile(join(packageRoot(), '.env.example'), 'utf8');
  const assignment = /^#([A-Z_]+)=(.*)$/gm;

  it('explains every setting, and no other', async () => {
    const names = [...(await example()).matchAll(assignment)].map(match => match[1]);
    expect(names.toSorted()).toEqual(Object.keys(settings.shape).toSorted());
  });

  it('has words above each setting', async () => {
    for (const paragraph of (await example()).split('\n\n')) {
      if (/^#[A-Z_]+=/m.test(paragraph)) expect(paragraph).toMatch(/^# \S/);
    }
  });

  it('names every secret that may rest in a file', async () => {
    const head = (await example()).split('# ──')[0]!;
    for (const name of secretSettings) expect(head).toContain(name);
  });

  it('shows values that could stand, and the defaults as they are', async () => {
    const shown = Object.fromEntries(
      [...(await example()).matchAll(assignment)].map(match => [match[1]!, match[2]!]),
    );
    const { mail, channel, ...others } = configOf(shown);
    const defaults = configOf(cloudApi);
    expect(mail?.from.name).toBe('Acme Inbox');
    for (const name of ['port', 'proxyHops', 'logLevel', 'mailHoldSeconds', 'dataDir'] as const) {
      expect(others[name]).toBe(defaults[name]);
    }
    expect(channel).toMatchObject({ graphBaseUrl: 'https://graph.facebook.com', graphVersion: 'v24.0' });
  });
});
