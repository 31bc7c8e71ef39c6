import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OutboxRow } from '../../src/app/ports.ts';
import type { GraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { type Acme, makeAcme, openTestStore, type TestClock } from '../store/support/acme.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { allSettled, Chat, openProcess, startWhatsApp } from './real-parts.ts';

let database: TestDatabase;
let graph: GraphStandIn;
let channel: ReturnType<Awaited<ReturnType<typeof startWhatsApp>>['openChannel']>;
let clock: TestClock;
let acme: Acme;

beforeAll(async () => {
  const whatsapp = await startWhatsApp();
  graph = whatsapp.graph;
  channel = whatsapp.openChannel();
});
afterAll(async () => {
  await channel.stop();
  await graph.stop();
});
beforeEach(async () => {
  database = await createTestDatabase();
  clock = { now: new Date() };
});
afterEach(() => database.drop());

let people = 0;
/** Chats with `turns` replies each, committed by a process that dies before it sends any. */
async function leftByTheDead(chats: number, turns: number): Promise<{ chats: Chat[]; rows: OutboxRow[] }> {
  const store = await openTestStore(database.url, 'dead', clock);
  acme = await makeAcme(store);
  const made: Chat[] = [];
  const rows: OutboxRow[] = [];
  for (let i = 0; i < chats; i++) {
    const number = `4477008${String(++people).padStart(5, '0')}`;
    graph.person(number).chat.lastWroteAt = new Date();
    const chat = await Chat.open(store, acme.account.id, number);
    for (let turn = 0; turn < turns; turn++) rows.push(await chat.turn(store));
    made.push(chat);
  }
  await store.close();
  return { chats: made, rows };
}

function seconds(count: number): void {
  clock.now = new Date(clock.now.getTime() + count * 1000);
}

test('several processes share what a dead one left: nothing twice, nothing out of order', async () => {
  const { chats } = await leftByTheDead(40, 4);
  const open = (owner: string) => openProcess({ url: database.url, owner, clock, channel });
  const processes = await Promise.all(['a', 'b', 'c', 'd'].map(open));
  await allSettled(processes);
  expect(
    chats.flatMap(chat => chat.received(graph)),
    'the dead one’s leases are respected',
  ).toEqual([]);

  let count = 0;
  graph.trouble.refuse = () => (++count % 5 === 0 ? { code: 131056 } : undefined);
  for (let round = 0; round < 12; round++) {
    seconds(31);
    await allSettled(processes);
  }
  delete graph.trouble.refuse;
  seconds(400);
  await allSettled(processes);

  for (const chat of chats) expect(chat.received(graph)).toEqual(chat.expected);
  await Promise.all(processes.map(process => process.end()));
}, 60_000);

test('a crash between sending and marking sends that window again, once, before anything newer', async () => {
  const { chats, rows } = await leftByTheDead(3, 2);
  for (const row of rows) {
    if (row.payload.kind === 'reply') await channel.send(row.payload.to, row.payload.message, row.id);
  }

  const process = await openProcess({ url: database.url, owner: 'next', clock, channel });
  process.outbox.deliver([await chats[0]!.turn(process.store)]);
  await process.settled();
  seconds(31);
  await process.settled();
  await process.settled();
  expect(chats.map(chat => chat.received(graph))).toEqual([
    ['1', '2', '1', '2', '3'],
    ['1', '2', '1', '2'],
    ['1', '2', '1', '2'],
  ]);
  seconds(3600);
  await process.settled();
  expect(chats.flatMap(chat => chat.received(graph))).toHaveLength(13);
  await process.end();
});

test('what a status shows to have arrived before the crash is not sent again', async () => {
  const { chats, rows } = await leftByTheDead(1, 2);
  const [first] = rows;
  if (first?.payload.kind === 'reply') await channel.send(first.payload.to, first.payload.message, first.id);

  const process = await openProcess({ url: database.url, owner: 'next', clock, channel });
  process.outbox.reached(first!.id);
  await process.settled();
  seconds(31);
  await process.settled();
  expect(chats[0]!.received(graph)).toEqual(['1', '2']);
  await process.end();
});

test('a buried reply stays, with its reason, and holds nobody', async () => {
  const { chats, rows } = await leftByTheDead(2, 2);
  const process = await openProcess({ url: database.url, owner: 'next', clock, channel });
  const poison = rows[0]!.id;
  graph.trouble.refuse = message =>
    message.biz_opaque_callback_data === poison ? { code: 131000 } : undefined;
  for (let minute = 0; minute < 30; minute++) {
    seconds(60);
    process.outbox.deliver([await chats[1]!.turn(process.store)]);
    await process.settled();
  }
  delete graph.trouble.refuse;
  seconds(3600);
  await process.settled();
  expect(chats.map(chat => chat.received(graph))).toEqual([['2'], chats[1]!.expected]);
  expect(await process.store.unfinishedReplies(10)).toEqual([]);
  await process.end();
}, 30_000);
