import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebWorld } from '../web/support/web-world.ts';
import { browserPath, startBrowser, whyNoBrowser } from './support/browser.ts';
import { guest, portrait, signInLink, startSceneWorld } from './support/scenes.ts';

describe.skipIf(!browserPath)(browserPath ? 'an invitee' : `an invitee (skipped, ${whyNoBrowser})`, () => {
  let world: WebWorld;
  let browser: Browser;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startSceneWorld(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  test('goes the whole way without JavaScript, by keyboard alone, and comes back by mail', async () => {
    const { user, path } = await world.invite(guest());
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(world.url + path);
    await tabTo(page, 'Confirm my account');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Welcome, Ana!' }).waitFor();

    await tabTo(page, 'First name');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Anna');
    await page
      .getByLabel('Picture')
      .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: await portrait() });
    await tabTo(page, 'Language');
    await page.keyboard.press('e');
    await page.keyboard.press('s');
    await tabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await page.getByText('Guardado.').waitFor();
    expect(await world.user(user.id)).toMatchObject({ firstName: 'Anna', language: 'es', status: 'ACTIVE' });
    await page.waitForLoadState('load');
    const shown = page.getByRole('img', { name: 'Tu foto' });
    expect(await shown.evaluate(image => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(
      256,
    );

    await tabTo(page, 'Salir');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto(await signInLink(page, world, user.email!));
    await tabTo(page, 'Entrar');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tu perfil' }).waitFor();
    expect(await page.getByLabel('Nombre').inputValue()).toBe('Anna');
    await context.close();
  });

  test('with two invitations in two tabs confirms the one whose button was tapped', async () => {
    const [first, second] = [
      await world.invite(guest({ firstName: 'Fay' })),
      await world.invite(guest({ firstName: 'Gus' })),
    ];
    const context = await browser.newContext();
    const [one, two] = [await context.newPage(), await context.newPage()];
    await one.goto(world.url + first.path);
    await two.goto(world.url + second.path);

    // Each is brought to the front first: a tab in the background draws nothing that could be clicked.
    await one.bringToFront();
    await one.getByRole('button').click();
    await one.getByRole('heading', { name: 'Welcome, Fay!' }).waitFor();
    expect((await world.user(second.user.id)).status).toBe('INVITED');
    await two.bringToFront();
    await two.getByRole('button').click();
    await two.getByRole('heading', { name: 'Welcome, Gus!' }).waitFor();

    // The first tab's form is about Fay, but the browser is signed in as Gus by now.
    await one.bringToFront();
    await one.getByLabel('First name').fill('Faye');
    await one.getByRole('button', { name: 'Save' }).click();
    await one.getByRole('heading', { name: 'You are signed in as Gus now' }).waitFor();
    expect((await world.user(first.user.id)).firstName).toBe('Fay');
    expect((await world.user(second.user.id)).firstName).toBe('Gus');
    await context.close();
  });

  test('is led from the problem to the field', async () => {
    const { path } = await world.invite(guest());
    const page = await browser.newPage();
    await page.goto(world.url + path);
    await page.getByRole('button').click();
    await page.getByLabel('First name').fill('1234');
    await page.getByRole('button', { name: 'Save' }).click();
    const summary = page.getByRole('alert');
    expect(await summary.textContent()).toContain('This name has characters that a name cannot have.');
    await summary.getByRole('link').click();
    expect(await focused(page)).toBe('First name');
    expect(await page.getByLabel('First name').inputValue()).toBe('1234');
    await page.close();
  });
});

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`No way to “${name}” by keyboard`);
}

/** The name of the control that has the focus, as its label or text says it. */
function focused(page: Page): Promise<string> {
  return page.locator(':focus').evaluateAll(([control]) => {
    const { labels, textContent } = (control ?? {}) as { labels?: ArrayLike<Named>; textContent?: string };
    return labels?.[0]?.textContent ?? textContent ?? '';
  });
}

interface Named {
  textContent: string;
}
