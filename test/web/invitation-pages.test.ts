import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inOneWeek, noon } from '../store/support/acme.ts';
import { heading, Visitor } from './support/visitor.ts';
import { startWebWorld, type WebWorld } from './support/web-world.ts';

let world: WebWorld;
const hour = 60 * 60 * 1000;

beforeAll(async () => {
  world = await startWebWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.now = noon;
  world.delivered.length = 0;
});

let guests = 0;
/** An address of their own for each, since one account knows it once. */
function guest() {
  guests += 1;
  return { email: `guest${guests}@acme.test` };
}

async function seats(total: number) {
  const { account } = await world.store.loadFacts(world.acme.account.id, []);
  await world.put({ account: [{ ...account, seats: total }] });
}

test('an open invitation names company, inviter, role, teams and expiry in the invitee’s language', async () => {
  await seats(50);
  const { path } = await world.invite({ ...guest(), language: 'pt-BR' });
  const page = await new Visitor(world).visit(path);
  expect(page.status).toBe(200);
  expect(page.body).toContain('<html lang="pt-BR">');
  expect(heading(page)).toBe('Seu lugar em Acme está pronto');
  for (const said of ['Bo Berg', 'Usuário: lê e responde mensagens', 'Support', '2 de dezembro de 2026']) {
    expect(page.body).toContain(said);
  }
  expect(page.body).toContain(`action="${path}"`);
});

test('looking at a link a hundred times, in any way, changes nothing; the button still confirms', async () => {
  const { path, user } = await world.invite(guest());
  const visitor = new Visitor(world);
  for (let look = 0; look < 100; look += 1) await visitor.visit(path);
  expect((await world.user(user.id)).status).toBe('INVITED');
  const confirmed = await visitor.submit(path);
  expect(confirmed.status).toBe(200);
  expect(heading(confirmed)).toBe('Welcome, Ana!');
  expect((await world.user(user.id)).status).toBe('ACTIVE');
});

test('confirming ends the codes, is audited, tells the inviter and signs in', async () => {
  const { path, user, invitation, code } = await world.invite(guest());
  const visitor = new Visitor(world);
  await visitor.submit(path);
  expect((await world.store.findCode(code.hash))?.usedAt).toEqual(noon);
  expect((await world.store.findInvitation(invitation.id))?.invitation.state).toBe('CONFIRMED');
  expect(world.notices()).toEqual([
    {
      accountId: user.accountId,
      toUserId: world.acme.bo.id,
      sentence: { key: 'notice.confirmed', args: { name: 'Ana Souza' } },
    },
  ]);
  expect(await world.audit(user.id)).toEqual([
    {
      actorId: user.id,
      action: 'invitation-confirmed',
      before: { status: 'INVITED' },
      after: { status: 'ACTIVE' },
      channel: 'web',
    },
  ]);
  const profile = await visitor.visit('/profile');
  expect(profile.status).toBe(200);
  expect(profile.body).toContain(user.email);
});

test('a second visit says that it is confirmed already, and does not sign in', async () => {
  const { path } = await world.invite(guest());
  await new Visitor(world).submit(path);
  const later = new Visitor(world);
  for (const page of [await later.visit(path), await later.submit(path)]) {
    expect(page.status).toBe(200);
    expect(heading(page)).toBe('Already confirmed');
    expect(page.headers['set-cookie']).toBeUndefined();
  }
  expect((await later.visit('/profile')).headers.location).toBe('/sign-in');
});

test('25 confirmations at once make one', async () => {
  const { path, user } = await world.invite(guest());
  const pages = await Promise.all(Array.from({ length: 25 }, () => new Visitor(world).submit(path)));
  const headings = pages.map(heading);
  expect(headings.filter(text => text === 'Welcome, Ana!')).toHaveLength(1);
  expect(headings.filter(text => text === 'Already confirmed')).toHaveLength(24);
  expect(world.notices()).toHaveLength(1);
  expect((await world.user(user.id)).version).toBe(user.version + 1);
});

test('an expired invitation does not confirm, and offers to ask for a new link', async () => {
  const { path, user } = await world.invite(guest());
  world.clock.now = inOneWeek;
  const visitor = new Visitor(world);
  for (const page of [await visitor.visit(path), await visitor.submit(path)]) {
    expect(page.status).toBe(410);
    expect(heading(page)).toBe('This invitation has expired');
    expect(page.body).toContain(`action="${path}/new-link"`);
  }
  expect((await world.user(user.id)).status).toBe('INVITED');
});

test('asking for a new link tells the inviter, at most once an hour', async () => {
  const { path, user } = await world.invite(guest());
  const visitor = new Visitor(world);
  world.clock.now = inOneWeek;
  expect(heading(await visitor.submit(`${path}/new-link`))).toBe('Bo Berg knows');
  world.clock.now = new Date(inOneWeek.getTime() + hour - 1);
  expect((await visitor.submit(`${path}/new-link`)).body).toContain('a little while ago');
  expect(world.notices()).toEqual([
    {
      accountId: user.accountId,
      toUserId: world.acme.bo.id,
      sentence: { key: 'notice.new-link-asked', args: { name: 'Ana Souza' } },
    },
  ]);
  world.clock.now = new Date(inOneWeek.getTime() + hour);
  await visitor.submit(`${path}/new-link`);
  expect(world.notices()).toHaveLength(2);
});

test('asking at once, many times, tells once', async () => {
  const { path } = await world.invite(guest());
  world.clock.now = inOneWeek;
  const visitor = new Visitor(world);
  await Promise.all(Array.from({ length: 8 }, () => visitor.submit(`${path}/new-link`)));
  expect(world.notices()).toHaveLength(1);
});

test('an invitation that is not expired needs no new link', async () => {
  const { path } = await world.invite(guest());
  const answer = await new Visitor(world).submit(`${path}/new-link`);
  expect(answer.status).toBe(303);
  expect(answer.headers.location).toBe(path);
  expect(world.notices()).toEqual([]);
});

test('a cancelled invitation says so', async () => {
  const { path } = await world.invite(guest(), { state: 'CANCELLED' });
  const visitor = new Visitor(world);
  for (const page of [await visitor.visit(path), await visitor.submit(path)]) {
    expect(page.status).toBe(410);
    expect(heading(page)).toBe('This invitation was withdrawn');
  }
});

test('someone who was deactivated meanwhile cannot confirm', async () => {
  const { path } = await world.invite({ ...guest(), status: 'DEACTIVATED' });
  expect(heading(await new Visitor(world).submit(path))).toBe('This invitation was withdrawn');
});

test('a plan that has shrunk below its active people takes nobody more', async () => {
  const { path, user } = await world.invite(guest());
  await seats(3);
  const page = await new Visitor(world).submit(path);
  expect(page.status).toBe(409);
  expect(heading(page)).toBe('No seat is free just now');
  expect((await world.user(user.id)).status).toBe('INVITED');
  await seats(50);
});

test('role and teams are read at confirmation', async () => {
  const { path, user } = await world.invite(guest());
  const admin = { ...user, role: 'ADMIN' as const, version: user.version + 1 };
  await world.put({ user: [admin] });
  expect((await new Visitor(world).visit(path)).body).toContain('Admin: can also add and remove people');
  await new Visitor(world).submit(path);
  expect(await world.user(user.id)).toMatchObject({ role: 'ADMIN', status: 'ACTIVE' });
});

test('unknown, forged, cut and out-of-date links are all met alike', async () => {
  const { path, invitation } = await world.invite(guest());
  const unissued = world.secrets.invitationToken(invitation, invitation.linksIssued + 1);
  const otherAddress = world.secrets.invitationToken({ ...invitation, addressVersion: 2 }, 1);
  const links = [
    '/i/nonsense',
    path.slice(0, -1),
    `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
    `/i/${unissued}`,
    `/i/${otherAddress}`,
    '/i/%00',
  ];
  const visitor = new Visitor(world);
  for (const link of links) {
    for (const page of [await visitor.visit(link), await visitor.submit(link)]) {
      expect(page.status, link).toBe(404);
      expect(heading(page), link).toBe('We do not know this link');
      expect(page.body, link).not.toContain('Acme');
    }
  }
});

test('an earlier link stays valid after a resend', async () => {
  const { invitation, user } = await world.invite(guest(), { linksIssued: 2 });
  const first = `/i/${world.secrets.invitationToken(invitation, 1)}`;
  expect(heading(await new Visitor(world).submit(first))).toBe('Welcome, Ana!');
  expect((await world.user(user.id)).status).toBe('ACTIVE');
});

test('names are shown as text, whatever they hold', async () => {
  const { path } = await world.invite({ ...guest(), firstName: '<img src=x onerror=alert(1)>' });
  const page = await new Visitor(world).visit(path);
  expect(page.body).toContain('&lt;img src=x');
  expect(page.body).not.toContain('<img src=x');
});
