import { expect, test } from 'vitest';
import { LoopBreaker } from '../../../src/whatsapp/linked-device/loop-breaker.ts';

/** Each message so long after a reply, the replies one after the other. */
function talk(breaker: LoopBreaker, messages: number, pauseMs: number): boolean[] {
  return Array.from({ length: messages }, (_, n) => {
    breaker.sent(n * pauseMs);
    return breaker.isLoop(n * pauseMs + pauseMs - 1);
  });
}

test('the sixth message at once after a reply is a loop', () => {
  expect(talk(new LoopBreaker(), 7, 100)).toEqual([false, false, false, false, false, true, true]);
});

test('somebody who reads before writing never is one', () => {
  expect(talk(new LoopBreaker(), 500, 1500)).not.toContain(true);
});

test('one pause forgives what was hasty before', () => {
  const breaker = new LoopBreaker();
  talk(breaker, 5, 100);
  expect(breaker.isLoop(5000)).toBe(false);
  breaker.sent(5001);
  expect(breaker.isLoop(5002)).toBe(false);
});
