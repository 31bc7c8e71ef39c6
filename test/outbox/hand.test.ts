import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Delivery } from '../../src/app/channel.ts';
import { Hand } from '../../src/outbox/hand.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { failure, mail, openWorld, reply } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const later = (seconds: number) => new Promise(resolve => setTimeout(resolve, seconds * 1000));

async function slowly(): Promise<Delivery> {
  await later(10);
  return { ok: true };
}

describe('what is in hand', () => {
  test('is bounded: what comes beyond is left to the poll, which keeps the order', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open(), { limits: { perChannel: 2, inHand: 3 } });
    await outbox.start();
    whatsapp.answer = slowly;
    const rows = Array.from({ length: 8 }, (_, i) => [reply(`chat${i}`, 1), reply(`chat${i}`, 2)]).flat();
    database.commit(rows);
    outbox.deliver(rows);
    await pass(2);
    const leased = database.unfinished.filter(({ leaseUntil }) => leaseUntil > Date.now());
    expect(leased, 'the rest is free for any process').toHaveLength(3);
    await pass(120);
    expect(whatsapp.mostUnderWay).toBe(2);
    expect(whatsapp.accepted).toHaveLength(16);
    for (let i = 0; i < 8; i++) {
      const order = whatsapp.accepted.filter(reference => reference.startsWith(`chat${i}-`));
      expect(order).toEqual([`chat${i}-1`, `chat${i}-2`]);
    }
  });

  test('is given back when it could not begin in time, before another process may claim it', async () => {
    const database = new MemoryOutbox();
    const slow = openWorld(database.open(), { limits: { perChannel: 1, startWithinMs: 15_000 } });
    const other = openWorld(database.open());
    slow.whatsapp.answer = slowly;
    const rows = Array.from({ length: 5 }, (_, i) => reply(`chat${i}`, 1));
    database.commit(rows);
    slow.outbox.deliver(rows);
    await other.outbox.start();
    await pass(60);
    await slow.outbox.drain();
    expect(slow.whatsapp.tried).toEqual(['chat0-1', 'chat1-1']);
    expect(other.whatsapp.accepted).toEqual(['chat2-1', 'chat3-1', 'chat4-1']);
  });

  test('is not sent a second time when its sending outlasts its lease', async () => {
    const database = new MemoryOutbox();
    const { outbox, smtp } = openWorld(database.open());
    await outbox.start();
    smtp.answer = async () => {
      await later(40);
      return { ok: true };
    };
    database.commit([mail('m1')]);
    outbox.deliver([mail('m1')]);
    await pass(100);
    expect(smtp.tried).toEqual(['m1']);
  });

  test('is not sent a second time when a claim caught it just as its sending ended', async () => {
    const database = new MemoryOutbox();
    const store = database.open();
    const { outbox, smtp } = openWorld({
      ...store,
      async claimOutbox(limit) {
        const claimed = await store.claimOutbox(limit);
        await later(3);
        return claimed;
      },
    });
    await outbox.start();
    smtp.answer = async () => {
      await later(34);
      return { ok: true };
    };
    database.commit([mail('m1')]);
    outbox.deliver([mail('m1')]);
    await pass(100);
    expect(smtp.tried).toEqual(['m1']);
  });

  test('is written down before drain ends', async () => {
    const database = new MemoryOutbox();
    const store = database.open();
    const { outbox, whatsapp } = openWorld({
      ...store,
      async retryOutbox(...failure) {
        await later(1);
        await store.retryOutbox(...failure);
      },
    });
    whatsapp.answer = () => failure('retry', { code: '1' });
    database.commit([reply('ann', 1)]);
    outbox.deliver([reply('ann', 1)]);
    await pass(0.1);
    let attempts: number[] | undefined;
    void outbox.drain().then(() => {
      attempts = database.unfinished.map(stored => stored.attempts);
    });
    await pass(2);
    expect(attempts).toEqual([1]);
  });

  test('does not stand in the way of mails, which are alone in their lanes', () => {
    const hand = new Hand();
    hand.leave(mail('m1'));
    hand.leave(reply('ann', 1));
    expect([hand.isBehind('m1'), hand.isBehind('ann')]).toEqual([false, true]);
  });

  test('is sent or given back before drain ends', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open(), { limits: { perChannel: 1 } });
    await outbox.start();
    whatsapp.answer = async reference => {
      await later(1);
      return reference === 'bo-1' ? failure('retry', { unreachable: true }) : { ok: true };
    };
    const rows = [reply('ann', 1), reply('ann', 2), reply('bo', 1), reply('bo', 2)];
    database.commit(rows);
    outbox.deliver(rows);
    await outbox.stop();
    let drained = false;
    const drain = outbox.drain().then(() => {
      drained = true;
    });
    await pass(0.5);
    expect(drained).toBe(false);
    await pass(10);
    await drain;
    const waiting = database.unfinished.filter(({ row }) => !whatsapp.accepted.includes(row.id));
    expect(waiting.map(({ row, leaseUntil }) => [row.id, leaseUntil])).toEqual([
      ['bo-1', 0],
      ['bo-2', 0],
    ]);
  });
});

describe('a new process', () => {
  test('sends what an earlier one left before what comes now', async () => {
    const database = new MemoryOutbox();
    database.commit([reply('ann', 1), reply('ann', 2)]);
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    database.commit([reply('ann', 3), reply('bo', 1)]);
    outbox.deliver([reply('ann', 3), reply('bo', 1)]);
    await pass(1);
    expect(whatsapp.accepted).toEqual(['bo-1']);
    await pass(40);
    expect(whatsapp.accepted).toEqual(['bo-1', 'ann-1', 'ann-2', 'ann-3']);
  });

  test('does not send again what the channel says has reached it', async () => {
    const database = new MemoryOutbox();
    database.commit([reply('ann', 1), reply('ann', 2)]);
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    outbox.reached('ann-1');
    outbox.reached('not one of ours');
    await pass(40);
    expect(whatsapp.tried).toEqual(['ann-2']);
  });
});

describe('a send that was never answered', () => {
  test('is not repeated once a status shows that it went out', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = () => failure('retry', { reason: 'timed out', unreachable: true });
    database.commit([reply('ann', 1), reply('ann', 2)]);
    outbox.deliver([reply('ann', 1), reply('ann', 2)]);
    await pass(0.1);
    whatsapp.answer = () => ({ ok: true });
    outbox.reached('ann-1');
    await pass(10);
    expect(whatsapp.tried).toEqual(['ann-1', 'ann-2']);
  });
});

test('the status of a reply that went out as usual asks nothing of the database', async () => {
  const database = new MemoryOutbox();
  const store = database.open();
  const marked: string[] = [];
  const markSent = (ids: readonly string[]) => void marked.push(...ids);
  const { outbox } = openWorld({ ...store, markSent });
  await outbox.start();
  database.commit([reply('ann', 1)]);
  outbox.deliver([reply('ann', 1)]);
  await pass(0);
  outbox.reached('ann-1');
  expect(marked).toEqual(['ann-1']);
});

describe('a database that is down', () => {
  test('loses nothing of what was committed before', async () => {
    const database = new MemoryOutbox();
    const store = database.open();
    const { outbox, whatsapp } = openWorld(store);
    await outbox.start();
    whatsapp.answer = () => failure('retry', { code: '1' });
    database.commit([reply('ann', 1), reply('ann', 2)]);
    store.down = true;
    outbox.deliver([reply('ann', 1), reply('ann', 2)]);
    await pass(120);
    store.down = false;
    whatsapp.answer = () => ({ ok: true });
    await pass(40);
    expect(whatsapp.accepted).toEqual(['ann-1', 'ann-2']);
  });
});
