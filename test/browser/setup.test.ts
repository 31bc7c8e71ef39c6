import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pairing } from '../../src/app/channel.ts';
import { createSecrets } from '../../src/lib/secrets.ts';
import { saveSettings } from '../../src/setup/settings-file.ts';
import { openStore, type PrismaStore } from '../../src/store/open-store.ts';
import { createSetupApp } from '../../src/web/create-setup-app.ts';
import type { Finished } from '../../src/web/routes/setup-end-routes.ts';
import { createSetupAccess } from '../../src/web/setup-access.ts';
import { createTestDatabase } from '../support/database.ts';
import { silentLog } from '../support/silent-log.ts';
import { browserPath, startBrowser, whyNoBrowser } from './support/browser.ts';
import { findings, sideways, tooSmallToTap } from './support/findings.ts';

/** Small phones in portrait. */
const narrow = { width: 320, height: 640 };

describe.skipIf(!browserPath)(
  browserPath ? 'the set-up page' : `the set-up page (skipped, ${whyNoBrowser})`,
  { timeout: 60_000 },
  () => {
    let folder: string;
    let database: Awaited<ReturnType<typeof createTestDatabase>>;
    let store: PrismaStore;
    let server: Server;
    let url: string;
    let browser: Browser;
    let page: Page;
    let running: { pairing?: Pairing } | undefined;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'usher-setup-browser-'));
      [database, browser] = await Promise.all([createTestDatabase(), startBrowser()]);
      const clock = () => new Date();
      store = await openStore({ databaseUrl: database.url, owner: 'setup', clock, newId });
      let finished: Finished | undefined;
      server = createServer(
        createSetupApp({
          accounts: { store, secrets: createSecrets('a secret of the tests'), clock, newId, deliver() {} },
          checks: {
            number: async () => ({ ok: false, reason: 'Invalid OAuth access token' }),
            mail: async () => 'ECONNREFUSED',
            publicUrl: async () => 'not-at-all',
          },
          environment: {},
          save: values => saveSettings(join(folder, '.env'), values),
          file: join(folder, '.env'),
          port: () => 3000,
          access: createSetupAccess({ key: 'the-key', session: 'the-session' }),
          nonce: 'the-nonce',
          finished: () => finished,
          running: () => running,
          isLinked: async () => false,
          finish: done => {
            finished = done;
          },
          log: silentLog,
          newReference: () => 'K7Q2',
        }),
      ).listen(0, '127.0.0.1');
      await once(server, 'listening');
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      page = await browser.newPage({ viewport: narrow });
    });

    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await store.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    });

    async function press(name: string): Promise<void> {
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForLoadState();
    }

    /** By light and in the dark: nothing for axe to say, no wider than the phone, large enough to tap. */
    async function isFine(): Promise<void> {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), colorScheme).toEqual([]);
      }
      expect(await sideways(page)).toBe(0);
      expect(await tooSmallToTap(page)).toEqual([]);
    }

    test('asks for the key', async () => {
      await page.goto(`${url}/setup`);
      await isFine();
      await page.goto(`${url}/setup?key=the-key`);
      expect(page.url()).toBe(`${url}/setup`);
    });

    test('takes the company by keyboard alone', async () => {
      await page.getByLabel('Name of your company').focus();
      await page.keyboard.type('Acme');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Ann Lee');
      await page.keyboard.press('Tab');
      await page.keyboard.type('ann@acme');
      await page.keyboard.press('Tab');
      await page.keyboard.type('United K');
      await page.getByLabel('Seats of your plan').fill('2');
      await isFine();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Your own name').inputValue()).toBe('Ann Lee');
      expect(await page.getByLabel('Country').inputValue()).toBe('GB');
      await isFine();
      await page.getByRole('link', { name: 'This is no email address' }).click();
      await page.getByLabel('Your email address').fill('ann@acme.test');
      await page.getByLabel('Seats of your plan').fill('5');
      await press('Make my company');
    });

    test('shows the ways to WhatsApp, and what Meta says', async () => {
      await isFine();
      for (const label of ['Phone number ID', 'Access token', 'App secret', 'Verify token']) {
        await page.getByLabel(label).fill('4711');
      }
      await press('Check them');
      await page.getByRole('alert').waitFor();
      await isFine();
      await press('Link my phone');
    });

    test('shows mail and address, each with what a check found', async () => {
      await page.getByLabel('Mail server').fill('smtp://mail.acme.test:25');
      await page.getByLabel('Sender that people see').fill('Acme Inbox <inbox@acme.test>');
      await press('Send me a test');
      await page.getByRole('alert').waitFor();
      await isFine();
      await press('No mail for now');
      await page.getByLabel('Address', { exact: true }).fill('https://usher.acme.test');
      await press('Check and save');
      await page.getByRole('button', { name: 'Save it all the same' }).waitFor();
      await isFine();
      await press('No address for now');
      await isFine();
    });

    test('shows how the phone is linked, and what to write', async () => {
      await press('Start Usher');
      await page.getByRole('heading', { name: 'Usher is starting' }).waitFor();
      await isFine();
      let state: 'NEEDS_PAIRING' | 'READY' = 'NEEDS_PAIRING';
      const pairing: Pairing = {
        state: () => state,
        since: () => new Date(),
        current: () => ({ kind: 'qr', text: `2@${'a'.repeat(180)},b,c,d`, since: new Date() }),
        askForCode: async () => ({ ok: false, why: 'refused' }),
        onChange: () => () => {},
      };
      running = { pairing };
      await page.goto(`${url}/setup`);
      await page.getByRole('img', { name: 'QR code that links your phone' }).waitFor();
      await isFine();
      await page.getByRole('link', { name: 'Link by eight letters instead' }).click();
      await isFine();
      await page.getByLabel('Phone number to link').fill('+44 7700 900123');
      await press('Show me the letters');
      await page.getByRole('alert').waitFor();
      await isFine();
      state = 'READY';
      await page.goto(`${url}/setup`);
      await page.getByText(/^link [2-9A-Z]{4}-[2-9A-Z]{4}$/).waitFor();
      await isFine();
    });
  },
);
