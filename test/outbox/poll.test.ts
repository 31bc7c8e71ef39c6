import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Poll } from '../../src/outbox/poll.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openPoll(look: () => Promise<boolean>) {
  const errors: object[] = [];
  const log = { info() {}, warn() {}, error: (facts: object | string) => errors.push([facts]) };
  return { errors, poll: new Poll({ look, everyMs: 1_000, againMs: 50, random: () => 0.5, log }) };
}

test('looks every second, and soon again after it found something', async () => {
  const found = [false, true, true, false];
  const times: number[] = [];
  const began = Date.now();
  const { poll } = openPoll(async () => {
    times.push(Date.now() - began);
    return found.shift() ?? false;
  });
  poll.start();
  poll.start();
  await vi.advanceTimersByTimeAsync(3_500);
  expect(times).toEqual([1_000, 2_000, 2_050, 2_100, 3_100]);
});

test('goes on after a failure, which is logged once until it is over', async () => {
  let looks = 0;
  const { poll, errors } = openPoll(async () => {
    looks++;
    if (looks < 5 || looks === 6) throw new Error('the database is down');
    return false;
  });
  poll.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toBe(10);
  expect(errors).toHaveLength(2);
});

test('stops: a look under way is waited for, and no other begins', async () => {
  let begun = 0;
  let ended = 0;
  const { poll } = openPoll(async () => {
    begun++;
    await new Promise(resolve => setTimeout(resolve, 400));
    ended++;
    return true;
  });
  poll.start();
  await vi.advanceTimersByTimeAsync(1_100);
  let endedAtStop: number | undefined;
  void poll.stop().then(() => {
    endedAtStop = ended;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect([begun, endedAtStop]).toEqual([1, 1]);

  const waiting = openPoll(async () => {
    begun++;
    return false;
  });
  waiting.poll.start();
  await waiting.poll.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toBe(1);
});
