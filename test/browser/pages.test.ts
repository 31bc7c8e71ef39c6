import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebWorld } from '../web/support/web-world.ts';
import { browserPath, startBrowser, whyNoBrowser } from './support/browser.ts';
import { findings, sideways, tooSmallToTap } from './support/findings.ts';
import { scenes, startSceneWorld } from './support/scenes.ts';

/** Small phones in portrait. */
const narrow = { width: 320, height: 640 };

describe.skipIf(!browserPath)(browserPath ? 'every page' : `every page (skipped, ${whyNoBrowser})`, () => {
  let world: WebWorld;
  let browser: Browser;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startSceneWorld(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  test.each(Object.entries(scenes))(
    '%s is readable for all, fits a small phone and fetches nothing from elsewhere',
    async (_name, enter) => {
      const context = await browser.newContext({ viewport: narrow, colorScheme: 'light' });
      const page = await context.newPage();
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on('request', request => {
        if (!request.url().startsWith(world.url)) foreign.push(request.url());
      });
      page.on('console', message => {
        if (/content security policy/iu.test(message.text())) complaints.push(message.text());
      });
      await enter(page, world);

      expect(await findings(page), 'by light').toEqual([]);
      expect(await sideways(page)).toBe(0);
      expect(await tooSmallToTap(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page), 'in the dark').toEqual([]);
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
