import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GraphAnswer } from '../../src/whatsapp/cloud-api/graph.ts';
import { createReceipts } from '../../src/whatsapp/cloud-api/receipts.ts';
import { silentLog } from '../support/silent-log.ts';

const ok: GraphAnswer = { status: 200, body: '{"success":true}', retryAfter: undefined };

describe('receipts', () => {
  const posted: { message_id: string; typing_indicator?: object }[] = [];
  let answer: () => Promise<GraphAnswer>;
  const warnings: unknown[] = [];
  const open = () =>
    createReceipts({
      post(body) {
        posted.push(body as (typeof posted)[number]);
        return answer();
      },
      log: { ...silentLog, warn: (...line: unknown[]) => warnings.push(line) },
    });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    posted.length = 0;
    warnings.length = 0;
    answer = async () => ok;
  });
  afterEach(() => vi.useRealTimers());

  test('show dots to whoever waits, and none to whoever has their answer', async () => {
    const receipts = open();
    receipts.seen('ann', 'm1');
    receipts.seen('bo', 'm2');
    receipts.answered('bo');
    await pass(399);
    expect(posted).toEqual([]);
    await pass(1);
    expect(posted).toEqual([
      { messaging_product: 'whatsapp', status: 'read', message_id: 'm1', typing_indicator: { type: 'text' } },
      { messaging_product: 'whatsapp', status: 'read', message_id: 'm2' },
    ]);
  });

  test('are one for whatever a chat wrote meanwhile: the newest, which covers all before it', async () => {
    const receipts = open();
    for (let n = 1; n <= 50; n += 1) {
      receipts.seen('ann', `m${n}`);
      await pass(10);
      receipts.answered('ann');
    }
    await pass(1_000);
    expect(posted.map(({ message_id }) => message_id)).toEqual(['m40', 'm50']);
  });

  test('never take more than four connections, however many write', async () => {
    const receipts = open();
    const answers: (() => void)[] = [];
    answer = () => new Promise(resolve => answers.push(() => resolve(ok)));
    for (let n = 0; n < 2_000; n += 1) receipts.seen(`chat ${n}`, `m${n}`);
    await pass(5_000);
    expect(posted).toHaveLength(4);
    for (const done of answers.splice(0)) done();
    await pass(200);
    expect(posted).toHaveLength(8);
    receipts.stop();
  });

  test.each([
    ['refused', async () => ({ ...ok, status: 400 })],
    ['lost', async () => Promise.reject(new Error('the net is gone'))],
  ])('rest for a minute when one is %s, with one line in the log', async (_, failing) => {
    const receipts = open();
    answer = failing;
    receipts.seen('ann', 'm1');
    receipts.seen('bo', 'm2');
    await pass(1_000);
    receipts.seen('ann', 'm3');
    await pass(1_000);
    expect(posted).toHaveLength(2);
    expect(warnings).toHaveLength(1);
    answer = async () => ok;
    await pass(60_000);
    receipts.seen('ann', 'm4');
    await pass(400);
    expect(posted).toHaveLength(3);
  });

  test('end when the channel stops', async () => {
    const receipts = open();
    receipts.seen('ann', 'm1');
    receipts.stop();
    await pass(1_000);
    expect(posted).toEqual([]);
  });
});
