import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Delivery } from '../../src/app/channel.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { channelId, failure, mail, openWorld, reply } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Time passes, and everything that becomes due in it happens. */
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
const later = (seconds: number) => new Promise(resolve => setTimeout(resolve, seconds * 1000));

describe('what was just committed', () => {
  test('goes out at once, each chat in its order, chats side by side', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    whatsapp.answer = async reference => {
      await later(reference.startsWith('ann') ? 3 : 1);
      return { ok: true };
    };
    const rows = [reply('ann', 1), reply('ann', 2), reply('bo', 1), reply('bo', 2)];
    database.commit(rows);
    outbox.deliver(rows);
    await pass(0);
    expect(whatsapp.tried).toEqual(['ann-1', 'bo-1']);
    await pass(7);
    expect(whatsapp.accepted).toEqual(['bo-1', 'bo-2', 'ann-1', 'ann-2']);
  });

  test('is marked as sent without a claim, and nothing is in hand then', async () => {
    const database = new MemoryOutbox();
    const store = database.open();
    const { outbox } = openWorld(store);
    database.commit([reply('ann', 1)]);
    outbox.deliver([reply('ann', 1)]);
    await outbox.drain();
    store.flush();
    expect(database.rows.size).toBe(0);
  });

  test('is left to the poll when it is for later', async () => {
    const database = new MemoryOutbox();
    const { outbox, smtp } = openWorld(database.open());
    await outbox.start();
    const held = { ...mail('m1'), notBefore: new Date(Date.now() + 60_000) };
    database.commit([held]);
    outbox.deliver([held]);
    await pass(59);
    expect(smtp.tried).toEqual([]);
    await pass(3);
    expect(smtp.accepted).toEqual(['m1']);
  });

  test('never has more under way than a channel and the mail server may', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp, smtp } = openWorld(database.open(), { limits: { perChannel: 4, mails: 2 } });
    const slowly = async (): Promise<Delivery> => {
      await later(1);
      return { ok: true };
    };
    whatsapp.answer = slowly;
    smtp.answer = slowly;
    const rows = Array.from({ length: 20 }, (_, i) => [reply(`chat${i}`, 1), mail(`m${i}`)]).flat();
    database.commit(rows);
    outbox.deliver(rows);
    await pass(10);
    expect([whatsapp.mostUnderWay, smtp.mostUnderWay]).toEqual([4, 2]);
    expect([whatsapp.accepted.length, smtp.accepted.length]).toEqual([20, 20]);
  });
});

describe('a reply that fails', () => {
  test('holds the later ones of its chat, those that come meanwhile too, and no other chat', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = reference =>
      reference === 'ann-1' ? failure('retry', { code: '131056' }) : { ok: true };
    database.commit([reply('ann', 1), reply('ann', 2), reply('bo', 1)]);
    outbox.deliver([reply('ann', 1), reply('ann', 2), reply('bo', 1)]);
    await pass(2);
    database.commit([reply('ann', 3), reply('bo', 2)]);
    outbox.deliver([reply('ann', 3), reply('bo', 2)]);
    await pass(1);
    expect(whatsapp.accepted).toEqual(['bo-1', 'bo-2']);

    whatsapp.answer = () => ({ ok: true });
    await pass(5);
    expect(whatsapp.accepted.slice(2)).toEqual(['ann-1', 'ann-2', 'ann-3']);
    expect(whatsapp.tried.filter(reference => reference === 'ann-1')).toHaveLength(2);

    database.commit([reply('ann', 4)]);
    outbox.deliver([reply('ann', 4)]);
    await pass(0);
    expect(whatsapp.accepted.at(-1), 'once caught up, the chat is answered at once again').toBe('ann-4');
  });

  test('is buried after eight tries while others get through, with an alert, and no longer holds its chat', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp, alerts } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = reference => (reference === 'ann-1' ? failure('retry', { code: '1' }) : { ok: true });
    database.commit([reply('ann', 1), reply('ann', 2)]);
    outbox.deliver([reply('ann', 1), reply('ann', 2)]);
    for (let minute = 0; minute < 30; minute++) {
      const bo = reply('bo', minute + 1);
      database.commit([bo]);
      outbox.deliver([bo]);
      await pass(60);
    }
    expect(whatsapp.tried.filter(reference => reference === 'ann-1')).toHaveLength(8);
    expect(whatsapp.accepted).toContain('ann-2');
    expect(database.dead.map(({ row }) => row.id)).toEqual(['ann-1']);
    expect(alerts).toEqual([
      {
        kind: 'buried',
        where: channelId,
        reason: 'said retry',
        code: '1',
        rowId: 'ann-1',
        accountId: 'acme',
      },
    ]);
  });

  test('is given up at once when it may never be tried again, and the next one goes', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    whatsapp.answer = reference => (reference === 'ann-1' ? failure('never') : { ok: true });
    database.commit([reply('ann', 1), reply('ann', 2)]);
    outbox.deliver([reply('ann', 1), reply('ann', 2)]);
    await pass(0);
    expect(whatsapp.tried).toEqual(['ann-1', 'ann-2']);
    expect(database.dead[0]).toMatchObject({ row: { id: 'ann-1' }, dead: 'said never' });
  });

  test('by a fault of the channel counts as a failed try', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = () => {
      throw new Error('a bug');
    };
    database.commit([reply('ann', 1)]);
    outbox.deliver([reply('ann', 1)]);
    await pass(1);
    expect(database.unfinished[0]?.attempts).toBe(1);
    whatsapp.answer = () => ({ ok: true });
    await pass(10);
    expect(whatsapp.accepted).toEqual(['ann-1']);
  });

  test('for a channel that is not set up here fails like any other', async () => {
    const database = new MemoryOutbox();
    const { outbox } = openWorld(database.open(), { channels: new Map() });
    database.commit([reply('ann', 1)]);
    outbox.deliver([reply('ann', 1)]);
    await outbox.drain();
    expect(database.unfinished[0]?.attempts).toBe(1);
  });
});

describe('a channel that is closed', () => {
  test('by a token that is not valid keeps every row, its order and its attempts, and alerts once', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp, smtp, alerts } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = () => failure('pause', { code: '190' });
    const rows = [1, 2, 3].flatMap(seq => ['ann', 'bo', 'cy'].map(chat => reply(chat, seq)));
    database.commit(rows);
    outbox.deliver(rows);
    outbox.deliver([mail('m1')]);
    await pass(300);
    expect(smtp.accepted, 'mails go on').toEqual(['m1']);
    expect(alerts).toEqual([{ kind: 'paused', where: channelId, reason: 'said pause', code: '190' }]);
    expect(database.unfinished.map(stored => stored.attempts)).toEqual(rows.map(() => 0));
    expect(whatsapp.tried.length, 'tried once a minute, not once a poll').toBeLessThan(20);

    whatsapp.answer = () => ({ ok: true });
    await pass(70);
    for (const chat of ['ann', 'bo', 'cy']) {
      const order = whatsapp.accepted.filter(reference => reference.startsWith(chat));
      expect(order).toEqual([`${chat}-1`, `${chat}-2`, `${chat}-3`]);
    }
  });

  test('by its throughput waits as long as told, all chats of it', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp, alerts } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = () => failure('retry', { code: '130429', retryAfterMs: 20_000 });
    database.commit([reply('ann', 1), reply('bo', 1)]);
    outbox.deliver([reply('ann', 1)]);
    await pass(1);
    whatsapp.answer = () => ({ ok: true });
    outbox.deliver([reply('bo', 1)]);
    await pass(18);
    expect(whatsapp.accepted).toEqual([]);
    await pass(4);
    expect(whatsapp.accepted.toSorted()).toEqual(['ann-1', 'bo-1']);
    expect(alerts).toEqual([]);
  });

  test('for an hour because the other side is gone loses nothing, and is open again within a minute or so', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp, alerts } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = () => failure('retry', { unreachable: true });
    const chats = Array.from({ length: 200 }, (_, i) => `chat${i}`);
    for (let minute = 0; minute < 60; minute++) {
      const rows = chats
        .filter((_, i) => i % 6 === minute % 6)
        .map(chat => reply(chat, Math.floor(minute / 6) + 1));
      database.commit(rows);
      outbox.deliver(rows);
      await pass(60);
    }
    expect(alerts.map(alert => alert.kind)).toEqual(['unreachable']);
    expect(database.dead).toEqual([]);
    expect(database.unfinished).toHaveLength(2000);

    whatsapp.answer = () => ({ ok: true });
    await pass(90);
    expect(whatsapp.accepted).toHaveLength(2000);
    for (const chat of chats) {
      const order = whatsapp.accepted.filter(reference => reference.startsWith(`${chat}-`));
      expect(order).toEqual(Array.from({ length: 10 }, (_, i) => `${chat}-${i + 1}`));
    }
  });

  test('and works again starts anew with the next outage: a short rest first, an alert if it lasts', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp, alerts } = openWorld(database.open());
    await outbox.start();
    const gone = () => failure('retry', { unreachable: true });
    const say = (seq: number) => {
      database.commit([reply('ann', seq)]);
      outbox.deliver([reply('ann', seq)]);
    };
    whatsapp.answer = gone;
    say(1);
    await pass(10);
    expect(alerts, 'a short one wakes nobody').toEqual([]);
    await pass(300);
    expect(alerts).toHaveLength(1);
    whatsapp.answer = () => ({ ok: true });
    await pass(70);
    expect(whatsapp.accepted).toEqual(['ann-1']);

    whatsapp.answer = gone;
    await pass(10);
    say(2);
    await pass(0.5);
    whatsapp.answer = () => ({ ok: true });
    await pass(4);
    expect(whatsapp.accepted, 'the first rest is a second, not a minute').toEqual(['ann-1', 'ann-2']);
    whatsapp.answer = gone;
    await pass(10);
    say(3);
    await pass(300);
    expect(alerts).toHaveLength(2);
  });

  test('rests once, however many messages were under way when it closed', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = async () => {
      await later(0.1);
      return failure('retry', { unreachable: true });
    };
    const rows = Array.from({ length: 10 }, (_, i) => reply(`chat${i}`, 1));
    database.commit(rows);
    outbox.deliver(rows);
    await pass(0.5);
    whatsapp.answer = () => ({ ok: true });
    await pass(3);
    expect(whatsapp.accepted).toHaveLength(10);
  });

  test('is known to work by a refusal, too', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = reference => failure(reference === 'ann-1' ? 'retry' : 'never');
    database.commit([reply('ann', 1)]);
    outbox.deliver([reply('ann', 1)]);
    for (let minute = 1; minute <= 30; minute++) {
      database.commit([reply('bo', minute)]);
      outbox.deliver([reply('bo', minute)]);
      await pass(60);
    }
    expect(whatsapp.tried.filter(reference => reference === 'ann-1')).toHaveLength(8);
  });

  test('is not closed by the one message on which the other side chokes', async () => {
    const database = new MemoryOutbox();
    const { outbox, whatsapp } = openWorld(database.open());
    await outbox.start();
    whatsapp.answer = reference =>
      reference === 'ann-1' ? failure('retry', { unreachable: true }) : { ok: true };
    database.commit([reply('ann', 1)]);
    for (let seq = 1; seq <= 40 * 60; seq++) {
      const bo = reply('bo', seq);
      database.commit([bo]);
      outbox.deliver(seq === 1 ? [bo, reply('ann', 1)] : [bo]);
      await pass(1);
      expect(whatsapp.accepted.at(-1)).toBe(`bo-${seq}`);
    }
    expect(database.dead.map(({ row }) => row.id)).toEqual(['ann-1']);
  });
});
