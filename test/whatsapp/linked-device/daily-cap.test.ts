import { beforeEach, describe, expect, it } from 'vitest';
import { DailyCap } from '../../../src/whatsapp/linked-device/daily-cap.ts';
import { LoopBreaker } from '../../../src/whatsapp/linked-device/loop-breaker.ts';
import { Outgoing } from '../../../src/whatsapp/linked-device/outgoing.ts';
import { PollBook } from '../../../src/whatsapp/linked-device/poll-book.ts';
import type { Own } from '../../../src/whatsapp/linked-device/sift.ts';
import { silentLog } from '../../support/silent-log.ts';

const hourMs = 60 * 60_000;

let nowMs: number;
const clock = () => new Date(nowMs);
beforeEach(() => {
  nowMs = Date.UTC(2026, 0, 5, 9);
});

describe('the daily cap', () => {
  it('lets so many go within 24 hours of the first, and says how long the next must wait', () => {
    const cap = new DailyCap(2, clock);
    expect(cap.take()).toBeUndefined();
    nowMs += 5 * hourMs;
    expect([cap.take(), cap.take()]).toEqual([undefined, 19 * hourMs]);
    nowMs += 19 * hourMs - 1;
    expect(cap.take()).toBe(1);
    nowMs += 1;
    expect([cap.take(), cap.take(), cap.take()]).toEqual([undefined, undefined, 24 * hourMs]);
  });

  it('holds what goes to other people for later, and nothing in the chat with oneself', async () => {
    const own: Own = { wid: '14155550100@c.us', lid: '5550100@lid' };
    const sent: string[] = [];
    const browser = {
      send: (chat: string) => Promise.resolve(`true_${chat}_${sent.push(chat)}`),
      sendPoll: () => Promise.reject(new Error('No message has choices')),
      recent: () => Promise.resolve([]),
    };
    const outgoing = new Outgoing({
      clock,
      random: () => 0,
      paceMs: 0,
      loop: new LoopBreaker(),
      polls: new PollBook('/nonexistent'),
      log: silentLog,
    });
    const write = (value: string) =>
      outgoing.send(browser, own, { kind: 'PHONE', value }, { text: 'Hello' }, `row ${sent.length}`);
    for (let count = 1; count <= 500; count += 1)
      expect(await write('14155550101')).toMatchObject({ ok: true });
    nowMs += hourMs;
    expect(await write('14155550101')).toMatchObject({
      ok: false,
      what: 'retry',
      retryAfterMs: 23 * hourMs,
    });
    expect(await write('14155550100')).toMatchObject({ ok: true });
    expect(sent).toHaveLength(501);
  });
});
