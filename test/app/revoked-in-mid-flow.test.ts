import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Commit } from '../../src/app/ports.ts';
import { suspendIdentity } from '../../src/app/suspend-identity.ts';
import { type Office, openOffice } from './support/office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.company.addPerson({ firstName: 'Bo', lastName: 'Berg', email: 'bo@acme.test', role: 'ADMIN' });
  await office.says('Bo', 'add Ana Souza ana@acme.test');
  expect(office.lastReply()).toContain('Shall I invite *Ana Souza*?');
});
afterEach(() => office.stop());

/** The yes, with something happening elsewhere when it is decided and about to be committed. */
async function yesWhile(happening: () => Promise<void>): Promise<void> {
  const { store } = office.world.app;
  let happened = false;
  office.delivered.length = 0;
  await office.says('Bo', 'yes', {
    async commit(commit: Commit) {
      if (!happened) {
        happened = true;
        await happening();
      }
      return store.commit(commit);
    },
  });
  expect(happened).toBe(true);
}

/** What another process does to the company: nothing that this one remembers is told. */
function elsewhere() {
  return office.company.from(office.elsewhere);
}

async function names(): Promise<string[]> {
  return (await office.company.people()).map(({ firstName }) => firstName);
}

test('a role taken away at the very yes is noticed, and said', async () => {
  await yesWhile(() => elsewhere().changeUser('Bo', { role: 'USER' }));
  expect(await names()).toEqual(['Ann', 'Bo']);
  expect(office.lastReply()).toContain('is for admins');
  expect(office.delivered).toHaveLength(1);
});

test('whoever is deactivated at the very yes is a stranger, and hears nothing', async () => {
  await yesWhile(() => elsewhere().changeUser('Bo', { status: 'DEACTIVATED' }));
  expect(await names()).toEqual(['Ann', 'Bo']);
  expect(office.delivered).toEqual([]);
});

test('a WhatsApp number that goes to somebody else at the very yes adds nobody', async () => {
  const { app, clock } = office.world;
  const deps = { store: office.elsewhere, newId, deliver: () => {}, clock: () => clock.now };
  const value = office.company.numberOf('Bo').slice(1);
  await yesWhile(() => suspendIdentity(deps, app.channel.id, { kind: 'PHONE', value }));
  expect(await names()).toEqual(['Ann', 'Bo']);
  expect(office.delivered).toEqual([]);
});

test('the last seat taken at the very yes is noticed, and the draft kept', async () => {
  await office.company.setAccount({ seats: 3 });
  await yesWhile(() => elsewhere().addPerson({ firstName: 'Cy', lastName: 'Young', email: 'cy@acme.test' }));
  expect(await names()).toEqual(['Ann', 'Bo', 'Cy']);
  expect(office.lastReply()).toContain('3 of 3 seats are taken');
  const { drafts } = await office.company.report();
  expect(drafts).toMatchObject([{ by: 'bo@acme.test', answers: { firstName: 'Ana' } }]);
});

test('an email taken at the very yes is noticed, and its person shown', async () => {
  await yesWhile(() => elsewhere().addPerson({ firstName: 'Eve', lastName: 'Hill', email: 'ana@acme.test' }));
  expect(await names()).toEqual(['Ann', 'Bo', 'Eve']);
  expect(office.lastReply()).toContain('*Eve Hill* is already on the team');
});

test('facts that never stand still end as a fault that nobody is told a falsehood about', async () => {
  const { store } = office.world.app;
  office.delivered.length = 0;
  const yes = office.says('Bo', 'yes', {
    async commit(commit: Commit) {
      await elsewhere().setAccount({});
      return store.commit(commit);
    },
  });
  await expect(yes).rejects.toThrow('the facts moved on each time');
  expect(await names()).toEqual(['Ann', 'Bo']);
  expect(office.delivered).toEqual([]);
});
