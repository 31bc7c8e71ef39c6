import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Undelivered } from '../../src/app/channel.ts';
import {
  afterFailure,
  type Circumstances,
  triesAtMost,
  triesBeforeBurial,
  waitMs,
} from '../../src/outbox/after-failure.ts';

const middle = () => 0.5;
const calm: Circumstances = {
  failedTries: 0,
  workedMsAgo: Number.POSITIVE_INFINITY,
  closings: 0,
  hasOtherWay: false,
  random: middle,
};

function failure(more: Partial<Undelivered> = {}): Undelivered {
  return { ok: false, what: 'retry', reason: 'try later', ...more };
}

describe('a failed try of one row', () => {
  test('waits 5 s, 10 s, 20 s … at most an hour', () => {
    const waits = Array.from({ length: 12 }, (_, failedTries) =>
      afterFailure(failure(), { ...calm, failedTries }),
    );
    expect(waits.map(next => next.do === 'retry' && next.afterMs / 1000)).toEqual([
      5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600,
    ]);
  });

  test('varies by a fifth, both ways', () => {
    expect(afterFailure(failure(), { ...calm, random: () => 0 })).toEqual({ do: 'retry', afterMs: 4_000 });
    expect(afterFailure(failure(), { ...calm, random: () => 1 })).toEqual({ do: 'retry', afterMs: 6_000 });
  });

  test('honours what the provider says, unless our own wait is longer', () => {
    expect(afterFailure(failure({ retryAfterMs: 90_000 }), calm)).toEqual({ do: 'retry', afterMs: 90_000 });
    expect(afterFailure(failure({ retryAfterMs: 1 }), calm)).toEqual({ do: 'retry', afterMs: 5_000 });
    expect(afterFailure(failure({ retryAfterMs: 1e15 }), calm)).toEqual({ do: 'retry', afterMs: 86_400_000 });
  });

  test('too many to one person holds that conversation only', () => {
    expect(afterFailure(failure({ code: '131056', retryAfterMs: 6_000 }), calm)).toMatchObject({
      do: 'retry',
    });
  });
});

describe('burial', () => {
  const seventh = { ...calm, failedTries: triesBeforeBurial - 2 };
  const eighth = { ...calm, failedTries: triesBeforeBurial - 1 };

  test('comes with the eighth try while others get through', () => {
    const workedMsAgo = 1_000;
    expect(afterFailure(failure(), { ...seventh, workedMsAgo })).toMatchObject({ do: 'retry' });
    expect(afterFailure(failure(), { ...eighth, workedMsAgo })).toEqual({ do: 'bury' });
  });

  test('waits while nothing has got through since the try before', () => {
    const previousTryMsAgo = waitMs(triesBeforeBurial - 1);
    expect(afterFailure(failure(), { ...eighth, workedMsAgo: previousTryMsAgo + 1 })).toMatchObject({
      do: 'retry',
    });
    expect(afterFailure(failure(), { ...eighth, workedMsAgo: previousTryMsAgo - 1 })).toEqual({ do: 'bury' });
  });

  test('comes after a day in any case', () => {
    const tries = Array.from({ length: triesAtMost }, (_, failedTries) =>
      afterFailure(failure(), { ...calm, failedTries }),
    );
    expect(tries.findIndex(next => next.do === 'bury')).toBe(triesAtMost - 1);
    const waited = tries.reduce((sum, next) => sum + (next.do === 'retry' ? next.afterMs : 0), 0);
    expect(waited / 3_600_000).toBeGreaterThan(20);
    expect(waited / 3_600_000).toBeLessThan(26);
  });

  test('comes at once for what must never be tried again', () => {
    expect(afterFailure(failure({ what: 'never', code: '131049' }), calm)).toEqual({ do: 'bury' });
    expect(afterFailure(failure({ what: 'window-closed' }), calm)).toEqual({ do: 'bury' });
  });

  test('is no end for a notice that has another way', () => {
    const hasOtherWay = { ...calm, hasOtherWay: true };
    expect(afterFailure(failure({ what: 'never' }), hasOtherWay)).toEqual({ do: 'go-otherwise' });
    expect(afterFailure(failure({ what: 'window-closed' }), hasOtherWay)).toEqual({ do: 'go-otherwise' });
  });
});

describe('a closed way', () => {
  test('rests a minute when nothing goes through until someone acts', () => {
    expect(afterFailure(failure({ what: 'pause', code: '190' }), calm)).toEqual({
      do: 'close',
      forMs: 60_000,
      why: 'paused',
    });
  });

  test('rests when the throughput of a number is reached, as long as told', () => {
    expect(afterFailure(failure({ code: '130429', retryAfterMs: 7_000 }), calm)).toEqual({
      do: 'close',
      forMs: 7_000,
      why: 'throttled',
    });
  });

  test('rests longer and longer while the other side is gone, at most a minute', () => {
    const gone = failure({ unreachable: true });
    const rests = Array.from({ length: 9 }, (_, closings) => afterFailure(gone, { ...calm, closings }));
    expect(rests.map(next => next.do === 'close' && next.forMs / 1000)).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  test('does not close for one row on which the other side chokes while others get through', () => {
    expect(afterFailure(failure({ unreachable: true }), { ...calm, workedMsAgo: 4_000 })).toMatchObject({
      do: 'retry',
    });
  });
});

test('every wait is a moment that a database can hold', () => {
  const failures = fc.record({
    ok: fc.constant(false as const),
    what: fc.constantFrom('retry' as const, 'pause' as const),
    reason: fc.string(),
    code: fc.constantFrom('1', '4', '130429', '131056'),
    retryAfterMs: fc.oneof(fc.double(), fc.integer()),
  });
  fc.assert(
    fc.property(failures, fc.nat(40), fc.nat(40), (failed, failedTries, closings) => {
      const next = afterFailure(failed, { ...calm, failedTries, closings });
      const ms = next.do === 'retry' ? next.afterMs : next.do === 'close' ? next.forMs : 1;
      expect(ms).toBeGreaterThan(0);
      expect(ms).toBeLessThanOrEqual(86_400_000);
    }),
  );
});
