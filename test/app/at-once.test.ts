import { afterEach, beforeEach, expect, test } from 'vitest';
import { Company } from '../support/company.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let company: Company;
beforeEach(async () => {
  world = await startWorld();
  company = await Company.found(world);
});
afterEach(() => world.stop());

const phoneOf = (name: string) => world.meta.person(company.numberOf(name), name);

async function next(name: string): Promise<string> {
  return (await phoneOf(name).nextMessage()).text;
}

async function peopleNamed(firstName: string): Promise<number> {
  return (await company.people()).filter(one => one.firstName === firstName).length;
}

test('a message delivered eight times at once has one effect', async () => {
  const ann = phoneOf('Ann');
  await ann.says('add Ana Souza ana@acme.test');
  expect(await next('Ann')).toContain('Shall I invite *Ana Souza*?');
  world.meta.trouble.copies = 8;
  expect(await ann.says('yes')).toMatchObject({ status: 200 });
  expect(await next('Ann')).toContain('Done: *Ana Souza* is invited.');
  expect(await next('Ann')).toContain('The mail server accepted the mail');
  await world.settled();
  expect(ann.received()).toHaveLength(3);
  expect(world.inbox.mails()).toHaveLength(1);
  expect(await peopleNamed('Ana')).toBe(1);
});

test('the same new message, eight times at once, is answered once', async () => {
  world.meta.trouble.copies = 8;
  await phoneOf('Ann').says('add Ana Souza');
  expect(await next('Ann')).toContain("What is *Ana*'s email?");
  await world.settled();
  expect(phoneOf('Ann').received()).toHaveLength(1);
});

test.each(['as-written', 'in-one-body'] as const)(
  'answers of one chat that arrive at once (%s) are taken one after the other',
  async how => {
    const ann = phoneOf('Ann');
    world.meta.hold();
    const sent = ['add', 'Ana Souza', 'ana@acme.test', 'done', 'yes'].map(text => ann.says(text));
    world.meta.release(how);
    await Promise.all(sent);
    expect(await next('Ann')).toContain('Who are we adding?');
    expect(await next('Ann')).toContain("What is *Ana*'s email?");
    expect(await next('Ann')).toContain("*Ana*'s phone");
    expect(await next('Ann')).toContain('Shall I invite *Ana Souza*?');
    expect(await next('Ann')).toContain('Done: *Ana Souza* is invited.');
    expect(await peopleNamed('Ana')).toBe(1);
  },
);

/** Twenty admins, each with a draft of somebody new before the yes. */
async function twentyDrafts(seats: number, line: (n: number) => string): Promise<string[]> {
  await company.setAccount({ seats });
  const admins = Array.from({ length: 20 }, (_, n) => `Admin${String.fromCharCode(65 + n)}`);
  for (const [n, firstName] of admins.entries()) {
    await company.addPerson({ firstName, lastName: 'Hill', email: `admin${n}@acme.test`, role: 'ADMIN' });
  }
  await Promise.all(
    admins.map(async (name, n) => {
      await phoneOf(name).says(line(n));
      expect(await next(name)).toContain('Shall I invite');
    }),
  );
  return admins;
}

/** All say yes at once; what each of them read. */
async function allSayYes(admins: readonly string[]): Promise<string[]> {
  await Promise.all(admins.map(name => phoneOf(name).says('yes')));
  return Promise.all(admins.map(next));
}

test('twenty adds at once on five seats fill exactly five', async () => {
  // Ann and the twenty admins have seats already.
  const admins = await twentyDrafts(26, n => `add New Person new${n}@acme.test`);
  const replies = await allSayYes(admins);
  expect(replies.filter(text => text.startsWith('Done:'))).toHaveLength(5);
  expect(replies.filter(text => text.startsWith('No seat is free just now.'))).toHaveLength(15);
  expect(await peopleNamed('New')).toBe(5);
  expect((await company.report()).seats).toEqual({ total: 26, used: 26, pending: 5 });
  await world.settled();
  expect(world.inbox.mails()).toHaveLength(5);
});

test('twenty adds of one email at once make one person', async () => {
  const admins = await twentyDrafts(50, () => 'add New Person new@acme.test');
  const replies = await allSayYes(admins);
  expect(replies.filter(text => text.startsWith('Done:'))).toHaveLength(1);
  expect(replies.filter(text => text.includes('is invited already'))).toHaveLength(19);
  expect(await peopleNamed('New')).toBe(1);
});

test('two admins who make an Admin at once hear of each other, and none waits for the other', async () => {
  await company.setAccount({ adminGrant: 'WORD' });
  await company.addPerson({ firstName: 'Bo', lastName: 'Berg', email: 'bo@acme.test', role: 'ADMIN' });
  for (const [name, line] of [
    ['Ann', 'add Eve Hill eve@acme.test as admin'],
    ['Bo', 'add Eli Ek eli@acme.test as admin'],
  ] as const) {
    await phoneOf(name).says(line);
    expect(await next(name)).toContain('type the word ADMIN');
    await phoneOf(name).says('ADMIN');
    expect(await next(name)).toContain('4 Role: Admin');
  }
  await Promise.all(['Ann', 'Bo'].map(name => phoneOf(name).says('yes')));
  await world.settled();
  const heard = (name: string) =>
    phoneOf(name)
      .received()
      .map(({ text }) => text);
  expect(heard('Ann')).toContain('*Eli Ek* was made an Admin by *Bo Berg*.');
  expect(heard('Bo')).toContain('*Eve Hill* was made an Admin by *Ann Lee*.');
});
