import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, startBrowser } from '../browser/support/browser.ts';
import { accessibilityProblems, type DemoHost, openPage, startDemoHost } from './demo-host.ts';

const html =
  '<html><head></head><body><h1>Welcome</h1><a href="https://wa.me/15550100000?text=JOIN%20K7Q29F3M">On WhatsApp</a><script>document.body.innerHTML = "taken over"</script><img src="https://tracker.test/x"></body></html>';

describe('the inbox page', () => {
  let demo: DemoHost;
  beforeEach(async () => {
    demo = await startDemoHost(() => undefined);
  });
  afterEach(() => demo.stop());
  const get = (path: string) => fetch(demo.url + path);

  it('lists mails, newest first, and shows the newest', async () => {
    expect(await (await get('/inbox')).text()).toContain('No mail yet');
    await demo.mail('ana@acme.test', 'First & foremost');
    await demo.mail('bo@acme.test', 'Second');
    const page = await (await get('/inbox')).text();
    expect(page.indexOf('bo@acme.test')).toBeLessThan(page.indexOf('ana@acme.test'));
    expect(page).toContain('First &amp; foremost');
    expect(page).toContain('<h2 dir="auto">Second</h2>');
  });

  it('frames the HTML where it can do nothing', async () => {
    await demo.mail('ana@acme.test', 'Hello', html);
    const { id } = demo.inbox.mails()[0]!;
    expect(await (await get(`/inbox/${id}`)).text()).toContain(
      `src="/inbox/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"`,
    );
    const mail = await get(`/inbox/${id}/html`);
    expect(mail.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
    expect(mail.headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
  });

  it('knows no mail that is not there', async () => {
    expect((await get('/inbox/7')).status).toBe(404);
    await demo.mail('ana@acme.test', 'Text only');
    expect((await get('/inbox/1/html')).status).toBe(404);
  });
});

describe.skipIf(!browserPath)('the inbox page in a browser', () => {
  let demo: DemoHost;
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    demo = await startDemoHost(() => undefined);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await demo.stop();
  });

  it('shows mails as they come, and does not take away the one being read', async () => {
    const { page, complaints } = await openPage(browser, `${demo.url}/inbox`);
    await page.getByText('No mail yet').waitFor();
    await demo.mail('ana@acme.test', 'First');
    await page.getByRole('heading', { name: 'First' }).waitFor();
    await demo.mail('bo@acme.test', 'Second');
    await page.getByRole('link', { name: 'bo@acme.test' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('First');
    expect(await page.locator('#mails [aria-current]').textContent()).toContain('First');
    expect(complaints).toEqual([]);
  });

  it("shows the mail's own design without running or fetching anything, and leads to the phone page", async () => {
    await demo.mail('ana@acme.test', 'Hello', html);
    const { page } = await openPage(browser, `${demo.url}/inbox`);
    const failures = new Map<string, string | undefined>();
    page.context().on('requestfailed', request => failures.set(request.url(), request.failure()?.errorText));
    await page.reload();
    const mail = page.frameLocator('iframe');
    await mail.getByRole('heading', { name: 'Welcome' }).waitFor();
    const [phones] = await Promise.all([
      page.context().waitForEvent('page'),
      mail.getByRole('link', { name: 'On WhatsApp' }).click(),
    ]);
    await phones
      .getByRole('dialog', { name: 'Whose phone are you on?' })
      .getByText('JOIN K7Q29F3M')
      .waitFor();
    expect(failures.get('https://tracker.test/x')).toBe('csp');
  });

  it('has the plain text too, with its links', async () => {
    await demo.mail('ana@acme.test', 'Hello', html);
    const { page, complaints } = await openPage(browser, `${demo.url}/inbox`);
    await page.getByRole('link', { name: 'As plain text' }).click();
    const link = page.getByRole('link', { name: 'https://wa.me' });
    expect(await link.getAttribute('href')).toBe('/phone?to=15550100000&text=JOIN+K7Q29F3M');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(complaints.filter(text => !text.includes('tracker.test'))).toEqual([
      expect.stringContaining('script'),
    ]);
  });

  it('is a list, then a mail, on a narrow screen', async () => {
    await demo.mail('ana@acme.test', 'Hello', html);
    const { page } = await openPage(browser, `${demo.url}/inbox`, { viewport: { width: 390, height: 800 } });
    expect(await page.getByRole('heading', { name: 'Hello' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'ana@acme.test' }).click();
    await page.getByRole('heading', { name: 'Hello' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('link', { name: 'All mails' }).click();
    await page.getByRole('link', { name: 'ana@acme.test' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to say, by %s', async colorScheme => {
    const { page } = await openPage(browser, `${demo.url}/inbox`, { colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    await demo.mail('ana@acme.test', 'Hello', html);
    await page.getByRole('heading', { name: 'Hello' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
