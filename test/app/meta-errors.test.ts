import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Company } from '../support/company.ts';
import { query } from '../support/embedded-postgres.ts';
import { startWorld, type World } from '../support/world.ts';

/** What the whole application does about each of Meta's errors; Ann asks for the teams, and the answer is refused once. */
let world: World;
let company: Company;
beforeAll(async () => {
  world = await startWorld();
  company = await Company.found(world);
  await company.addPerson({ firstName: 'Bo', lastName: 'Berg', email: 'bo@acme.test', role: 'ADMIN' });
});
afterAll(() => world.stop());
afterEach(async () => {
  world.meta.trouble.refuse = () => undefined;
  // Whatever a test left waiting is due, and what it closed is open again.
  world.clock.now = new Date(world.clock.now.getTime() + 10 * 60_000);
  await untilWaiting(0);
});

const phoneOf = (name: string) => world.meta.person(company.numberOf(name), name);
const rows = () =>
  query<{ state: string; attempts: number; seconds: number | null }>(
    world.database.url,
    `SELECT state, attempts, extract(epoch FROM "availableAt" - '${world.clock.now.toISOString()}')::float AS seconds
       FROM "Outbox" WHERE state = 'WAITING' ORDER BY id`,
  );

async function untilWaiting(count: number): Promise<void> {
  const giveUpAt = performance.now() + 8_000;
  while ((await rows()).length !== count) {
    if (performance.now() > giveUpAt)
      throw new Error(`Not ${count} waiting: ${JSON.stringify(await rows())}`);
    await setTimeout(20);
  }
}

/** Refuses whatever is for this person, `times` times, then takes everything. */
function refuse(code: number, name = 'Ann', times = 1): void {
  const waId = company.numberOf(name).slice(1);
  let left = times;
  world.meta.trouble.refuse = ({ to }) => {
    if (to !== waId || left === 0) return undefined;
    left -= 1;
    return { code };
  };
}

/** Asks, and resolves when the refused answer has been put by or away. */
async function asks(name: string): Promise<void> {
  await phoneOf(name).says('teams');
}

const buried = async () =>
  (
    await query<{ count: number }>(
      world.database.url,
      `SELECT count(*)::int FROM "Outbox" WHERE state = 'DEAD'`,
    )
  )[0]!.count;

test('131056, too many to one person: that conversation waits, others do not', async () => {
  refuse(131056);
  await asks('Ann');
  await asks('Bo');
  expect((await phoneOf('Bo').nextMessage()).text).toContain('no teams');
  await untilWaiting(1);
  const [row] = await rows();
  expect(row).toMatchObject({ attempts: 1 });
  expect(row!.seconds).toBeGreaterThanOrEqual(6);
  world.clock.now = new Date(world.clock.now.getTime() + 10_000);
  expect((await phoneOf('Ann').nextMessage()).text).toContain('no teams');
});

test('130429, our throughput: the channel rests, and no try is counted', async () => {
  refuse(130429);
  await asks('Ann');
  await untilWaiting(1);
  await asks('Bo');
  await untilWaiting(2);
  expect((await rows()).map(({ attempts }) => attempts)).toEqual([0, 0]);
  world.clock.now = new Date(world.clock.now.getTime() + 5_000);
  expect((await phoneOf('Ann').nextMessage()).text).toContain('no teams');
  expect((await phoneOf('Bo').nextMessage()).text).toContain('no teams');
});

test.each([131047, 131049, 131050, 131031, 368, 130497])(
  '%i: never tried again, and the next answer goes',
  async code => {
    const dead = await buried();
    refuse(code);
    await asks('Ann');
    await untilWaiting(0);
    expect(await buried()).toBe(dead + 1);
    await asks('Ann');
    expect((await phoneOf('Ann').nextMessage()).text).toContain('no teams');
  },
);

test('131026, not on WhatsApp: given up, told once, and shown', async () => {
  refuse(131026, 'Bo', 2);
  await asks('Bo');
  expect((await phoneOf('Ann').nextMessage()).text).toContain('*Bo Berg* cannot be reached on WhatsApp');
  await phoneOf('Ann').says('who is Bo');
  expect((await phoneOf('Ann').nextMessage()).text).toMatch(/WhatsApp: not on WhatsApp$/);
  await asks('Bo');
  await world.settled();
  await asks('Ann');
  expect((await phoneOf('Ann').nextMessage()).text).toContain('no teams');
});

test('131026 by a status, after Meta had taken the message, is the same', async () => {
  const { trouble } = world.meta;
  trouble.statuses = true;
  await asks('Bo');
  await phoneOf('Bo').nextMessage();
  await untilCard(/WhatsApp: the last message was delivered$/);
  await phoneOf('Bo').reads();
  await untilCard(/WhatsApp: the last message was read$/);
  trouble.failLater = ({ to }) => (to === company.numberOf('Bo').slice(1) ? 131026 : undefined);
  await asks('Bo');
  expect((await phoneOf('Ann').nextMessage()).text).toContain('*Bo Berg* cannot be reached on WhatsApp');
  trouble.failLater = () => undefined;
  trouble.statuses = false;
});

/** Statuses come when they come. */
async function untilCard(pattern: RegExp): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await phoneOf('Ann').says('who is Bo');
    const { text } = await phoneOf('Ann').nextMessage();
    if (pattern.test(text)) return;
    if (tries === 20) throw new Error(`The card never said ${pattern}: ${text}`);
  }
}

test.each([190, 0, 133010])(
  '%i: everything waits, nothing is lost, and the owner hears by mail, once',
  async code => {
    const before = world.inbox.mails().length;
    world.meta.trouble.refuse = () => ({ code });
    await asks('Ann');
    await untilWaiting(1);
    const mail = await world.inbox.nextMailTo('ann@acme.test');
    expect(mail.text).toContain('WhatsApp no longer takes our messages');
    // A minute later it is tried again, in vain: no second mail.
    world.clock.now = new Date(world.clock.now.getTime() + 65_000);
    await asks('Bo');
    await untilWaiting(2);
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([0, 0]);
    expect(world.inbox.mails().length).toBe(before + 1);
    world.meta.trouble.refuse = () => undefined;
    world.clock.now = new Date(world.clock.now.getTime() + 130_000);
    expect((await phoneOf('Ann').nextMessage()).text).toContain('no teams');
    expect((await phoneOf('Bo').nextMessage()).text).toContain('no teams');
  },
);
