import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSecrets } from '../../src/lib/secrets.ts';
import { noon } from '../store/support/acme.ts';
import { heading, Visitor } from './support/visitor.ts';
import { secretKey, startWebWorld, type WebWorld } from './support/web-world.ts';

let world: WebWorld;

// Anew for each test: one address may ask for ten links only.
beforeEach(async () => {
  world = await startWebWorld();
});
afterEach(() => world.close());

/** The rows come a moment after the answer, which does not wait for them. */
async function mailTo(email: string) {
  await expect.poll(() => world.delivered.length).toBeGreaterThan(0);
  const payload = world.delivered.shift()?.payload;
  if (payload?.kind !== 'mail' || payload.mail.template !== 'sign-in') throw new Error('No sign-in mail');
  expect(payload.mail.to).toBe(email);
  return payload.mail;
}

/** Asks for a link as Ann and answers its path. */
async function linkFor(email: string): Promise<string> {
  await new Visitor(world).submit('/sign-in', { email });
  const { codeId } = await mailTo(email);
  return `/sign-in/${world.secrets.token('sign-in', codeId)}`;
}

test('a mailed link, looked at and then tapped, opens the profile', async () => {
  const path = await linkFor('ann@acme.test');
  const visitor = new Visitor(world);
  for (let look = 0; look < 3; look += 1) {
    const page = await visitor.visit(path);
    expect(heading(page)).toBe('Welcome back, Ann');
    expect(page.headers['set-cookie']).toBeUndefined();
  }
  const tapped = await visitor.submit(path);
  expect(tapped.status).toBe(303);
  expect(tapped.headers.location).toBe('/profile');
  expect((await visitor.visit('/profile')).body).toContain('ann@acme.test');
});

test('the answer is the same for everyone, and only a stored address gets a mail', async () => {
  const { user } = await world.invite({ email: 'pending@acme.test' });
  const typed = [' Cy@Acme.test ', user.email!, 'nobody@x.test', 'not an address', 'a@x.test, b@y.test', ''];
  const visitor = new Visitor(world);
  const answers = [];
  for (const email of typed) answers.push(await visitor.submit('/sign-in', { email }));
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(answer.body).toBe(answers[0]?.body);
    expect(Object.keys(answer.headers)).toEqual(Object.keys(answers[0]!.headers));
  }
  await mailTo('cy@acme.test');
  expect(world.delivered).toEqual([]);
});

test('a link works once', async () => {
  const path = await linkFor('ann@acme.test');
  expect((await new Visitor(world).submit(path)).status).toBe(303);
  const again = new Visitor(world);
  for (const page of [await again.submit(path), await again.visit(path)]) {
    expect(page.status).toBe(410);
    expect(heading(page)).toBe('This link no longer works');
    expect(page.headers['set-cookie']).toBeUndefined();
  }
});

test('of ten taps at once one gets in', async () => {
  const path = await linkFor('bo@acme.test');
  const answers = await Promise.all(Array.from({ length: 10 }, () => new Visitor(world).submit(path)));
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 410)).toHaveLength(9);
});

test('a link works for fifteen minutes', async () => {
  const path = await linkFor('bo@acme.test');
  world.clock.now = new Date(noon.getTime() + 15 * 60_000);
  expect((await new Visitor(world).submit(path)).status).toBe(410);
  world.clock.now = new Date(noon.getTime() + 15 * 60_000 - 1);
  expect((await new Visitor(world).submit(path)).status).toBe(303);
});

test('a link made for another purpose, or by nobody, is unknown', async () => {
  const path = await linkFor('bo@acme.test');
  const id = path.slice('/sign-in/'.length).split('.')[0]!;
  const visitor = new Visitor(world);
  for (const link of [`/sign-in/${world.secrets.token('take-back', id)}`, '/sign-in/nonsense', `${path}x`]) {
    expect((await visitor.submit(link)).status).toBe(404);
    expect(heading(await visitor.visit(link))).toBe('We do not know this link');
  }
});

test('someone deactivated since gets no further', async () => {
  const { user } = await world.invite({ email: 'gone@acme.test', status: 'ACTIVE' }, { state: 'CONFIRMED' });
  const path = await linkFor('gone@acme.test');
  await world.put({ user: [{ ...user, status: 'DEACTIVATED', version: 2 }] });
  expect((await new Visitor(world).submit(path)).status).toBe(410);
});

test('deactivation and a raised epoch end a session at once', async () => {
  const { user, path } = await world.invite({ email: 'dee@acme.test' });
  const visitor = new Visitor(world);
  await visitor.submit(path);
  expect((await visitor.visit('/profile')).status).toBe(200);
  await world.put({ user: [{ ...user, status: 'ACTIVE', sessionEpoch: 2, version: 3 }] });
  expect((await visitor.visit('/profile')).headers.location).toBe('/sign-in');
  const refused = await visitor.upload('/profile', { person: user.id, firstName: 'Eve', language: 'en' });
  expect(refused.headers.location).toBe('/sign-in');
  expect((await world.user(user.id)).firstName).toBe('Ana');
});

test('a forged or altered cookie is nobody', async () => {
  const visitor = new Visitor(world);
  const answer = await visitor.visit('/profile', { cookie: 'usher=Fe26.2*1*forged*forged' });
  expect(answer.headers.location).toBe('/sign-in');
});

test('signing out ends the session in this browser', async () => {
  const visitor = new Visitor(world);
  await visitor.submit(await linkFor('ann@acme.test'));
  expect((await visitor.submit('/sign-out')).headers.location).toBe('/sign-in?signed-out');
  expect((await visitor.visit('/profile')).headers.location).toBe('/sign-in');
});

test('one mailbox gets five links an hour at most, and nobody can tell', async () => {
  const visitor = new Visitor(world);
  const answers = [];
  for (let asked = 0; asked < 7; asked += 1) {
    answers.push(await visitor.submit('/sign-in', { email: 'ann@acme.test' }));
  }
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await expect.poll(() => world.delivered.length).toBe(5);
});

test('when the secret is replaced, sessions and links of the previous one still hold; of an unknown one they do not', async () => {
  const path = await linkFor('ann@acme.test');
  const visitor = new Visitor(world);
  await visitor.submit(await linkFor('cy@acme.test'));
  const next = 'the next secret of the tests, and of nothing';

  visitor.moveTo(
    await world.serveAgain({ secretKeys: [next, secretKey], secrets: createSecrets(next, secretKey) }),
  );
  expect((await visitor.visit('/profile')).status).toBe(200);
  expect((await visitor.visit(path)).status).toBe(200);

  visitor.moveTo(await world.serveAgain({ secretKeys: [next], secrets: createSecrets(next) }));
  expect((await visitor.visit(path)).status).toBe(404);
  expect((await visitor.visit('/profile')).headers.location).toBe('/sign-in');
});

test('a link that cannot be made is our affair: the answer stands, the fault is logged', async () => {
  const deliver = () => {
    throw new Error('the outbox is gone');
  };
  const visitor = new Visitor(await world.serveAgain({ deliver }));
  expect((await visitor.submit('/sign-in', { email: 'ann@acme.test' })).status).toBe(200);
  await expect
    .poll(() => world.faults)
    .toEqual([expect.objectContaining({ ref: 'K7Q2', route: '/sign-in' })]);
});
