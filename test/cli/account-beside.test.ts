import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSecrets } from '../../src/lib/secrets.ts';
import { openStore, type PrismaStore } from '../../src/store/open-store.ts';
import {
  makeDataDir,
  type PostgresProcess,
  query,
  removeDataDir,
  serverPid,
  startPostgresProcess,
} from '../support/embedded-postgres.ts';
import { accountProgram, createAcme } from './support/account-program.ts';

let dataDir: string;
const { account, json } = accountProgram(() => dataDir);

describe('the account command beside a running app', () => {
  let acme: { accountId: string; linkCode: string };
  let app: PostgresProcess;
  let store: PrismaStore;
  let url: string;

  beforeAll(async () => {
    dataDir = await makeDataDir();
    acme = await json(...createAcme);
    app = startPostgresProcess(dataDir);
    url = (await app.said).url!;
    store = await openStore({ databaseUrl: url, owner: 'app', clock: () => new Date(), newId: randomUUID });
  });

  afterAll(async () => {
    await store.close();
    app.child.kill('SIGTERM');
    await app.ended;
    await removeDataDir(dataDir);
  });

  it('works, and leaves the app its database', async () => {
    const before = await serverPid(dataDir);
    expect(await json('list')).toEqual({
      accounts: [{ id: acme.accountId, name: 'Acme', seats: { total: 5, used: 1, pending: 0 } }],
    });
    expect(await serverPid(dataDir)).toBe(before);
    await store.ping();
  });

  it('keeps only a hash of the link code, by which the bot finds it', async () => {
    const secrets = createSecrets(await readFile(join(dataDir, 'secret'), 'utf8'));
    const code = await store.findCode(secrets.hashCode(acme.linkCode.toLowerCase()));
    expect(code).toMatchObject({ accountId: acme.accountId, purpose: 'LINK', usedAt: null, tries: 5 });
    const hours = (code!.expiresAt.getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
  });

  it('makes everything that was asked for, and writes it down', async () => {
    const { account: made, teams } = await store.accountFacts(acme.accountId);
    expect(made).toMatchObject({
      country: 'GB',
      timeZone: 'Europe/London',
      managerName: 'Mia Koch',
      managerContact: 'mia@x.test, +44 20 7946 0001',
      inviteDays: 7,
      adminGrant: 'CODE',
      version: 1,
    });
    expect(teams.map(team => team.nameKey).sort()).toEqual(['sales', 'support']);
    expect(await query(url, 'SELECT action, channel FROM "AuditEntry"')).toEqual([
      { action: 'account-created', channel: 'cli' },
    ]);
  });

  it('makes another link code; the account may be named in any case, or by its id', async () => {
    const more = await json<typeof acme>('link-code', '--account', 'ACME', '--user', 'Ann@X.test');
    expect(more.accountId).toBe(acme.accountId);
    expect(more.linkCode).not.toBe(acme.linkCode);
    const { out } = await account(['link-code', '--account', acme.accountId, '--user', 'ann@x.test']);
    expect(out).toMatch(
      /^Ann Lee sends this to the bot on WhatsApp, within 24 hours: {2}link [2-9A-Z]{4}-[2-9A-Z]{4}\n$/,
    );
  });

  it('makes none for somebody who is not there', async () => {
    expect(await account(['link-code', '--user', 'bo@x.test'])).toMatchObject({
      code: 2,
      err: 'Nobody in Acme has "bo@x.test": see "npm run account -- show".\n',
    });
    expect((await account(['link-code', '--user', 'Ann'])).err).toMatch(
      /neither an email nor a phone number/,
    );
    expect((await account(['link-code', '--account', 'Umbrella', '--user', 'ann@x.test'])).err).toBe(
      'There is no account "Umbrella": see "npm run account -- list".\n',
    );
  });

  it("changes the seats and raises the account's version, so that every decision sees it", async () => {
    const before = (await store.loadFacts(acme.accountId, [])).account.version;
    expect(await json('seats', '--seats', '12')).toEqual({
      accountId: acme.accountId,
      seats: { total: 12, used: 1, pending: 0 },
    });
    const after = (await store.loadFacts(acme.accountId, [])).account;
    expect(after).toMatchObject({ seats: 12, version: before + 1 });
    expect(await account(['seats', '--seats', '2'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^--seats must be/),
    });
    expect((await store.loadFacts(acme.accountId, [])).account.seats).toBe(12);
  });

  it('shows what somebody is in the middle of', async () => {
    const channelId = 'cloud-api:1';
    await store.putChannel({ id: channelId, kind: 'CLOUD_API', address: '+442079460000' });
    const { people, account: now } = await store.loadFacts(acme.accountId, [
      { by: 'address', email: 'ann@x.test' },
    ]);
    const ann = people[0]![0]!.user;
    const address = { kind: 'PHONE' as const, value: '442079460009' };
    const identity = {
      id: randomUUID(),
      accountId: ann.accountId,
      channelId,
      ...address,
      userId: ann.id,
      state: 'ACTIVE' as const,
      companion: null,
      keyHash: null,
    };
    const conversation = await store.conversationWith(channelId, address, ann.accountId);
    const result = await store.commit({
      accountId: ann.accountId,
      conversation: {
        ...conversation,
        session: {
          v: 1,
          draft: {
            ...{
              id: 'd',
              flow: 'add-user',
              flowVersion: 1,
              revision: 1,
              asking: 'phone',
              tries: 0,
              guided: true,
            },
            ...{ doubts: [], asked: [], others: [], touchedAt: new Date().toISOString() },
            answers: { name: { first: 'Ana', last: 'Souza' }, email: 'ana@x.test' },
          },
        },
      },
      change: { accountVersion: now.version, puts: { identity: [identity] } },
      outbox: [],
    });
    expect(result).toBe('applied');
    const { accounts } = await json<{ accounts: { drafts: object[] }[] }>('show', '--account', 'Acme');
    expect(accounts[0]!.drafts).toEqual([
      {
        by: 'ann@x.test',
        flow: 'add-user',
        answers: { firstName: 'Ana', lastName: 'Souza', email: 'ana@x.test' },
      },
    ]);
    const { out } = await account(['show']);
    expect(out).toContain('1 of 12 seats are taken.');
    expect(out).toMatch(/Ann Lee {2}ann@x\.test {2}– {2}owner {2}active {2}en/);
    expect(out).toContain('ann@x.test is in the middle of add-user');
  });

  it('asks which account is meant when two bear the same name', async () => {
    await json(
      'create',
      '--name',
      'acme',
      '--seats',
      '3',
      '--country',
      'BR',
      '--owner',
      'Bo Berg <bo@y.test>',
    );
    const { code, err } = await account(['seats', '--account', 'Acme', '--seats', '4']);
    expect(code).toBe(2);
    expect(err).toMatch(/^There is more than one: say --account with the id .*\n$/);
    expect(err).toContain(acme.accountId);
  });
});
