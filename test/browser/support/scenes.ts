import { Router } from 'express';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { inOneWeek, makeAudit, noon } from '../../store/support/acme.ts';
import { startWebWorld, type WebWorld } from '../../web/support/web-world.ts';

/** Every page that people can meet, each with the way there. */
export type Scene = (page: Page, world: WebWorld) => Promise<void>;

/** A world with seats for all scenes, and a page that breaks. */
export async function startSceneWorld(): Promise<WebWorld> {
  const broken = Router().get('/', () => {
    throw new Error('broken on purpose');
  });
  const world = await startWebWorld({ mount: [{ path: '/broken', router: broken }] });
  await setSeats(world, 100);
  return world;
}

async function setSeats(world: WebWorld, seats: number): Promise<void> {
  const { account } = await world.store.loadFacts(world.acme.account.id, []);
  await world.put({ account: [{ ...account, seats }] });
}

let guests = 0;
export function guest(values: { firstName?: string } = {}) {
  guests += 1;
  return { email: `guest${guests}@acme.test`, ...values };
}

export function portrait(): Promise<Buffer> {
  const face =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#d9a441"/><circle cx="5" cy="4" r="2" fill="#5b3a1e"/><ellipse cx="5" cy="10" rx="4" ry="3.5" fill="#0f5c41"/></svg>';
  return sharp(Buffer.from(face)).resize(600, 600).png().toBuffer();
}

/** Opens an invitation and taps its button. */
async function confirm(page: Page, world: WebWorld, values = guest()): Promise<void> {
  const { path } = await world.invite(values);
  await page.goto(world.url + path);
  await page.getByRole('button', { name: 'Confirm my account' }).click();
  await page.waitForLoadState();
}

/** Asks for a link as this person and answers it, as the mail has it. */
export async function signInLink(page: Page, world: WebWorld, email: string): Promise<string> {
  await page.goto(`${world.url}/sign-in`);
  await page.getByLabel('Email address').fill(email);
  const sent = new Promise<string>(resolve => {
    const { push } = world.delivered;
    world.delivered.push = (...rows) => {
      for (const { payload } of rows) {
        if (payload.kind === 'mail' && 'codeId' in payload.mail) resolve(payload.mail.codeId);
      }
      world.delivered.push = push;
      return push.apply(world.delivered, rows);
    };
  });
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  return `${world.url}/sign-in/${world.secrets.token('sign-in', await sent)}`;
}

async function grant(world: WebWorld, at = noon): Promise<string> {
  const { user } = await world.invite(
    { ...guest({ firstName: 'Eve' }), role: 'ADMIN', status: 'ACTIVE' },
    { state: 'CONFIRMED' },
  );
  const entry = makeAudit(user.accountId, { subjectId: user.id, action: 'role-granted', at });
  await world.put({ auditEntry: [entry] });
  return `${world.url}/take-back/${world.secrets.token('take-back', entry.id)}`;
}

async function openExpired(page: Page, world: WebWorld): Promise<void> {
  const { path } = await world.invite(guest(), { expiresAt: new Date(noon.getTime() - 1000) });
  await page.goto(world.url + path);
}

export const scenes: Record<string, Scene> = {
  async invitation(page, world) {
    await page.goto(world.url + (await world.invite(guest())).path);
  },
  confirmed: (page, world) => confirm(page, world),
  async 'already confirmed'(page, world) {
    await page.goto(
      world.url + (await world.invite({ ...guest(), status: 'ACTIVE' }, { state: 'CONFIRMED' })).path,
    );
  },
  expired: openExpired,
  async 'new link asked for'(page, world) {
    await openExpired(page, world);
    await page.getByRole('button').click();
  },
  async cancelled(page, world) {
    await page.goto(world.url + (await world.invite(guest(), { state: 'CANCELLED' })).path);
  },
  async 'seats full'(page, world) {
    const { path } = await world.invite(guest(), { expiresAt: inOneWeek });
    await setSeats(world, 3);
    await page.goto(world.url + path);
    await setSeats(world, 100);
  },
  async 'unknown link'(page, world) {
    await page.goto(`${world.url}/i/unknown`);
  },
  async 'profile with a picture'(page, world) {
    await confirm(page, world);
    await page
      .getByLabel('Picture')
      .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: await portrait() });
    await page.getByRole('button', { name: 'Save' }).click();
  },
  async 'profile with a problem'(page, world) {
    await confirm(page, world);
    await page.getByLabel('First name').fill('x'.repeat(150));
    await page.getByRole('button', { name: 'Save' }).click();
  },
  async 'profile of someone else'(page, world) {
    await confirm(page, world);
    const other = await page.context().newPage();
    await confirm(other, world, guest({ firstName: 'Cyd' }));
    // A tab in the background draws nothing, and a click waits until what it clicks has been drawn.
    await page.bringToFront();
    await page.getByRole('button', { name: 'Save' }).click();
  },
  async 'sign-in'(page, world) {
    await page.goto(`${world.url}/sign-in?signed-out`);
  },
  async 'sign-in link sent'(page, world) {
    await page.goto(`${world.url}/sign-in`);
    await page.getByLabel('Email address').fill('nobody@acme.test');
    await page.getByRole('button').click();
  },
  async 'sign-in link'(page, world) {
    await page.goto(await signInLink(page, world, 'ann@acme.test'));
  },
  async 'sign-in link used'(page, world) {
    const link = await signInLink(page, world, 'ann@acme.test');
    await page.goto(link);
    await page.getByRole('button').click();
    await page.goto(link);
  },
  async 'take back'(page, world) {
    await page.goto(await grant(world));
  },
  async 'taken back'(page, world) {
    await page.goto(await grant(world));
    await page.getByRole('button').click();
  },
  async 'taken back already'(page, world) {
    const link = await grant(world);
    await page.goto(link);
    await page.getByRole('button').click();
    await page.goto(link);
  },
  async 'take back too late'(page, world) {
    await page.goto(await grant(world, new Date(noon.getTime() - 8 * 86_400_000)));
  },
  async 'not found'(page, world) {
    await page.goto(`${world.url}/nowhere`);
  },
  async fault(page, world) {
    await page.goto(`${world.url}/broken`);
  },
};
