import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../src/app/ports.ts';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import type { GraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { createSecrets } from '../../src/lib/secrets.ts';
import { createMailer } from '../../src/mail/create-mailer.ts';
import { type Acme, makeAcme, openTestStore, type TestClock } from '../store/support/acme.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { Chat, openProcess, type Process, startWhatsApp } from './real-parts.ts';

let database: TestDatabase;
let graph: GraphStandIn;
let openChannel: Awaited<ReturnType<typeof startWhatsApp>>['openChannel'];
let inbox: Inbox;

beforeAll(async () => {
  ({ graph, openChannel } = await startWhatsApp());
  inbox = await createInbox();
});
afterAll(async () => {
  await inbox.stop();
  await graph.stop();
});

let clock: TestClock;
let acme: Acme;
let channel: ReturnType<typeof openChannel>;
let process: Process;
let outcomes: string[];

beforeEach(async () => {
  database = await createTestDatabase();
  clock = { now: new Date() };
  Object.assign(graph.trouble, { down: false, delayMs: 0, refuse: undefined });
  Object.assign(inbox.trouble, { down: false, delayMs: 0, refuse: undefined });
  const store = await openTestStore(database.url, 'set-up', clock);
  acme = await makeAcme(store);
  await store.close();
  channel = openChannel();
  outcomes = [];
  const mailer = createMailer({
    smtpUrl: inbox.url,
    from: { name: 'Usher', address: 'usher@acme.test' },
    secrets: createSecrets('x'.repeat(32)),
    publicUrl: 'https://usher.test',
    whatsappNumber: () => null,
  });
  process = await openProcess({
    url: database.url,
    owner: newId(),
    clock,
    channel,
    more: {
      mailer,
      onMailOutcome: async ({ to }, state) => {
        outcomes.push(`${to} ${state}`);
      },
    },
  });
});
afterEach(async () => {
  await process.end();
  await channel.stop();
  await database.drop();
});

let people = 0;
/** Chats of people who wrote just now. */
async function openChats(count: number): Promise<Chat[]> {
  const chats: Chat[] = [];
  for (let i = 0; i < count; i++) {
    const number = `4477009${String(++people).padStart(5, '0')}`;
    graph.person(number).chat.lastWroteAt = new Date();
    chats.push(await Chat.open(process.store, acme.account.id, number));
  }
  return chats;
}

function mailTo(to: string): OutboxRow {
  const id = newId();
  return {
    id,
    accountId: acme.account.id,
    lane: id,
    seq: 1,
    payload: {
      kind: 'mail',
      mail: {
        template: 'sign-in',
        to,
        language: 'en',
        accountId: acme.account.id,
        firstName: 'Ana',
        companyName: 'Acme',
        codeId: newId(),
      },
    },
  };
}

/** Lets time pass in steps, doing something in each, until everything due was taken care of. */
async function pass(
  minutes: number,
  stepSeconds: number,
  each: (step: number) => Promise<void> = async () => {},
) {
  for (let step = 0; step < (minutes * 60) / stepSeconds; step++) {
    await each(step);
    clock.now = new Date(clock.now.getTime() + stepSeconds * 1000);
    await process.settled();
  }
}

/** Commits and delivers a reply in every third chat. */
const talking = (chats: Chat[]) => async (step: number) => {
  const turns = chats.filter((_, i) => i % 3 === step % 3).map(chat => chat.turn(process.store));
  process.outbox.deliver(await Promise.all(turns));
};

describe('for an hour', () => {
  test.each<[string, Partial<GraphStandIn['trouble']>]>([
    ['gone', { down: true }],
    ['failing', { refuse: () => ({ code: 131000 }) }],
    ['throttling', { refuse: () => ({ code: 130429, retryAfterSeconds: 3 }) }],
    ['not taking our token', { refuse: () => ({ code: 190 }) }],
  ])('Graph is %s: no reply is lost, and each chat keeps its order', async (_what, trouble) => {
    const chats = await openChats(12);
    Object.assign(graph.trouble, trouble);
    await pass(60, 120, talking(chats));
    expect(chats.flatMap(chat => chat.received(graph))).toEqual([]);

    Object.assign(graph.trouble, { down: false, refuse: undefined });
    await pass(60, 60);
    for (const chat of chats) {
      expect(chat.expected.length).toBe(10);
      expect(chat.received(graph)).toEqual(chat.expected);
    }
    expect(await process.store.unfinishedReplies(10)).toEqual([]);
  });

  test('Graph fails at random: no reply is lost, and each chat keeps its order', async () => {
    const chats = await openChats(12);
    const codes = [131000, 131056, 131016, 130429];
    const tries = new Map<string, number>();
    let refusals = 0;
    // Each message fails up to four times, which is well before it would be given up.
    graph.trouble.refuse = ({ biz_opaque_callback_data: reference = '' }) => {
      const tried = (tries.get(reference) ?? 0) + 1;
      tries.set(reference, tried);
      return tried > reference.charCodeAt(reference.length - 1) % 5
        ? undefined
        : { code: codes[++refusals % 4]! };
    };
    await pass(20, 30, talking(chats));
    delete graph.trouble.refuse;
    await pass(40, 20);
    expect(refusals).toBeGreaterThan(100);
    for (const chat of chats) expect(chat.received(graph)).toEqual(chat.expected);
  });

  test.each<[string, Partial<Inbox['trouble']>]>([
    ['gone', { down: true }],
    ['putting mails off', { refuse: () => ({ code: 451, text: '4.7.1 Try again later' }) }],
  ])('the mail server is %s: no mail is lost, and chats go on', async (what, trouble) => {
    const [chat] = await openChats(1);
    Object.assign(inbox.trouble, trouble);
    const addresses = Array.from({ length: 10 }, (_, i) => `${what.replaceAll(' ', '-')}-${i}@acme.test`);
    const rows = addresses.map(mailTo);
    expect(await process.store.commit({ accountId: acme.account.id, outbox: rows })).toBe('applied');
    process.outbox.deliver(rows);
    await pass(60, 120, async () => process.outbox.deliver([await chat!.turn(process.store)]));
    expect(outcomes).toEqual([]);
    expect(chat!.received(graph)).toEqual(chat!.expected);

    Object.assign(inbox.trouble, { down: false, refuse: undefined });
    await pass(60, 60);
    expect(outcomes.toSorted()).toEqual(addresses.map(to => `${to} ACCEPTED`).toSorted());
    const arrived = inbox
      .mails()
      .flatMap(mail => mail.to)
      .filter(to => addresses.includes(to));
    expect(arrived.toSorted()).toEqual(addresses.toSorted());
  });
});

test('a slow Graph delays each chat by its own messages only, in order', async () => {
  const chats = await openChats(10);
  graph.trouble.delayMs = 60;
  for (let turn = 0; turn < 5; turn++) {
    process.outbox.deliver(await Promise.all(chats.map(chat => chat.turn(process.store))));
  }
  await process.outbox.drain();
  for (const chat of chats) expect(chat.received(graph)).toEqual(chat.expected);
});

test('a refused mail is told with the server’s words, and not tried again', async () => {
  inbox.trouble.refuse = () => ({ code: 550, text: '5.1.1 No such user' });
  const row = mailTo('nobody@acme.test');
  await process.store.commit({ accountId: acme.account.id, outbox: [row] });
  process.outbox.deliver([row]);
  await process.outbox.drain();
  await pass(120, 600);
  expect(outcomes).toEqual(['nobody@acme.test REFUSED']);
});
