import { afterAll, beforeEach, expect, test } from 'vitest';
import type { User } from '../../src/domain/user.ts';
import { makeAudit, noon } from '../store/support/acme.ts';
import { heading, Visitor } from './support/visitor.ts';
import { startWebWorld, type WebWorld } from './support/web-world.ts';

let world: WebWorld;
let eve: User;
let path: string;

beforeEach(async () => {
  await world?.close();
  world = await startWebWorld();
  const invited = await world.invite(
    { firstName: 'Eve', lastName: 'Ray', email: 'eve@acme.test', role: 'ADMIN', status: 'ACTIVE' },
    { state: 'CONFIRMED' },
  );
  eve = invited.user;
  path = await grantOf(eve);
});
afterAll(() => world.close());

async function grantOf({ id, accountId }: User): Promise<string> {
  const grant = makeAudit(accountId, {
    actorId: world.acme.bo.id,
    subjectId: id,
    action: 'role-granted',
    after: { role: 'ADMIN' },
  });
  await world.put({ auditEntry: [grant] });
  return `/take-back/${world.secrets.token('take-back', grant.id)}`;
}

test('the owner sees whom it is about, and one button makes them a user again', async () => {
  const owner = new Visitor(world);
  const shown = await owner.visit(path);
  expect(heading(shown)).toBe('Make Eve Ray a user again?');
  expect((await world.user(eve.id)).role).toBe('ADMIN');

  const done = await owner.submit(path);
  expect(heading(done)).toBe('Eve Ray is a user again');
  expect(await world.user(eve.id)).toMatchObject({ role: 'USER', version: eve.version + 1 });
  expect((await world.audit(eve.id)).at(-1)).toEqual({
    actorId: world.acme.ann.id,
    action: 'role-taken-back',
    before: { role: 'ADMIN' },
    after: { role: 'USER' },
    channel: 'web',
  });
  expect(world.notices()).toEqual([
    {
      accountId: eve.accountId,
      toUserId: world.acme.bo.id,
      sentence: { key: 'notice.admin-taken-back', args: { name: 'Eve Ray' } },
    },
  ]);
});

test('tapped ten times at once it happens once', async () => {
  const pages = await Promise.all(Array.from({ length: 10 }, () => new Visitor(world).submit(path)));
  expect(pages.map(heading).filter(text => text === 'Eve Ray is a user again')).toHaveLength(1);
  expect(pages.map(heading).filter(text => text === 'Eve Ray is not an admin')).toHaveLength(9);
  expect(world.notices()).toHaveLength(1);
});

test('someone who is still only invited loses the role too', async () => {
  const { user } = await world.invite({ email: 'fay@acme.test', role: 'ADMIN' });
  await new Visitor(world).submit(await grantOf(user));
  expect(await world.user(user.id)).toMatchObject({ role: 'USER', status: 'INVITED' });
});

test('it works for seven days', async () => {
  const days = 86_400_000;
  world.clock.now = new Date(noon.getTime() + 7 * days + 1);
  const late = await new Visitor(world).submit(path);
  expect(late.status).toBe(410);
  expect(heading(late)).toBe('This link is too old');
  expect((await world.user(eve.id)).role).toBe('ADMIN');
  world.clock.now = new Date(noon.getTime() + 7 * days);
  expect((await new Visitor(world).submit(path)).status).toBe(200);
});

test('the owner’s own role is out of its reach', async () => {
  const own = await grantOf(world.acme.ann);
  const answer = await new Visitor(world).submit(own);
  expect(answer.status).toBe(404);
  expect((await world.user(world.acme.ann.id)).role).toBe('ADMIN');
});

test('a link for another purpose, or of no grant, is unknown', async () => {
  const visitor = new Visitor(world);
  const id = path.slice('/take-back/'.length).split('.')[0]!;
  for (const link of [
    '/take-back/nonsense',
    `/take-back/${world.secrets.token('sign-in', id)}`,
    `${path}x`,
  ]) {
    expect((await visitor.visit(link)).status).toBe(404);
    expect((await visitor.submit(link)).status).toBe(404);
  }
  expect((await world.user(eve.id)).role).toBe('ADMIN');
});

test('the page is in the owner’s language', async () => {
  const { ann } = world.acme;
  await world.put({ user: [{ ...ann, language: 'es', version: ann.version + 1 }] });
  expect(heading(await new Visitor(world).visit(path))).toBe('¿Que Eve Ray vuelva a ser usuario?');
});
