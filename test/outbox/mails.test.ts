import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryOutbox } from './memory-outbox.ts';
import { failure, mail, openWorld } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('the application hears that a mail was accepted before its row is marked', async () => {
  const database = new MemoryOutbox();
  const store = database.open();
  const heard: string[] = [];
  const { outbox, smtp } = openWorld(store, {
    onMailOutcome: async ({ to }, state) => {
      store.flush();
      heard.push(`${to} ${state}, ${database.rows.size} row`);
    },
  });
  database.commit([mail('m1', 'ana@acme.test')]);
  outbox.deliver([mail('m1', 'ana@acme.test')]);
  await outbox.drain();
  store.flush();
  expect(smtp.accepted).toEqual(['m1']);
  expect(heard).toEqual(['ana@acme.test ACCEPTED, 1 row']);
  expect(database.rows.size).toBe(0);
});

test('a refused mail is told with the reason, and kept as dead', async () => {
  const database = new MemoryOutbox();
  const { outbox, smtp, outcomes, alerts } = openWorld(database.open());
  smtp.answer = () => failure('never', { reason: '550 no such mailbox' });
  database.commit([mail('m1', 'ana@acme.test')]);
  outbox.deliver([mail('m1', 'ana@acme.test')]);
  await outbox.drain();
  expect(outcomes).toEqual([{ to: 'ana@acme.test', state: 'REFUSED', reason: '550 no such mailbox' }]);
  expect(database.dead.map(stored => stored.dead)).toEqual(['550 no such mailbox']);
  expect(alerts, 'the inviter hears of it; nobody needs to act').toEqual([]);
});

test('without a mail server every mail is refused at once, with that reason', async () => {
  const database = new MemoryOutbox();
  const { outbox, outcomes } = openWorld(database.open(), { mailer: undefined });
  await outbox.start();
  database.commit([mail('m1', 'ana@acme.test')]);
  outbox.deliver([mail('m1', 'ana@acme.test')]);
  await pass(120);
  expect(outcomes).toEqual([
    { to: 'ana@acme.test', state: 'REFUSED', reason: 'No mail server is set up (SMTP_URL).' },
  ]);
  expect(database.unfinished).toEqual([]);
});

test('a server that puts a mail off for an hour gets it in the end', async () => {
  const database = new MemoryOutbox();
  const { outbox, smtp, outcomes } = openWorld(database.open());
  await outbox.start();
  smtp.answer = () => failure('retry', { reason: '451 try later', code: '451' });
  database.commit([mail('m1', 'ana@acme.test')]);
  outbox.deliver([mail('m1', 'ana@acme.test')]);
  await pass(3600);
  expect(outcomes).toEqual([]);
  smtp.answer = () => ({ ok: true });
  await pass(3600);
  expect(outcomes).toEqual([{ to: 'ana@acme.test', state: 'ACCEPTED', reason: null }]);
});

describe('an outcome that the application could not take', () => {
  test('is told again, and the mail is not sent again', async () => {
    const database = new MemoryOutbox();
    let failures = 3;
    const heard: string[] = [];
    const { outbox, smtp } = openWorld(database.open(), {
      onMailOutcome: async ({ to }, state) => {
        if (failures-- > 0) throw new Error('the account is busy');
        heard.push(`${to} ${state}`);
      },
    });
    await outbox.start();
    database.commit([mail('m1', 'ana@acme.test')]);
    outbox.deliver([mail('m1', 'ana@acme.test')]);
    await pass(120);
    expect(heard).toEqual(['ana@acme.test ACCEPTED']);
    expect(smtp.tried).toEqual(['m1']);
    expect(database.rows.size).toBe(0);
  });

  test('is given up after eight times, and the mail is still not sent again', async () => {
    const database = new MemoryOutbox();
    let told = 0;
    const { outbox, smtp } = openWorld(database.open(), {
      onMailOutcome: async () => {
        told++;
        throw new Error('a bug');
      },
    });
    await outbox.start();
    database.commit([mail('m1')]);
    outbox.deliver([mail('m1')]);
    await pass(3 * 3600);
    expect(told).toBe(8);
    expect(smtp.tried).toEqual(['m1']);
  });

  test('is told once more before the end', async () => {
    const database = new MemoryOutbox();
    let busy = true;
    const heard: string[] = [];
    const { outbox } = openWorld(database.open(), {
      onMailOutcome: async (_mail, state) => {
        if (busy) throw new Error('the account is busy');
        heard.push(state);
      },
    });
    database.commit([mail('m1')]);
    outbox.deliver([mail('m1')]);
    await pass(1);
    busy = false;
    await outbox.stop();
    await outbox.drain();
    expect(heard).toEqual(['ACCEPTED']);
  });
});

test('a crash between the mail and its outcome sends the same mail once more and tells then', async () => {
  const database = new MemoryOutbox();
  const first = database.open();
  const dying = openWorld(first, { onMailOutcome: () => new Promise(() => {}) });
  database.commit([mail('m1', 'ana@acme.test')]);
  dying.outbox.deliver([mail('m1', 'ana@acme.test')]);
  await pass(1);
  first.close();

  const { outbox, smtp, outcomes } = openWorld(database.open());
  await outbox.start();
  await pass(60);
  expect([...dying.smtp.accepted, ...smtp.accepted]).toEqual(['m1', 'm1']);
  expect(outcomes).toEqual([{ to: 'ana@acme.test', state: 'ACCEPTED', reason: null }]);
  expect(database.rows.size).toBe(0);
});
