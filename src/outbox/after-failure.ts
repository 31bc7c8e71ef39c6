import type { Undelivered } from '../app/channel.ts';

/** Failed tries after which a row is given up while other rows get through. */
export const triesBeforeBurial = 8;

/** Failed tries after which it is given up in any case: about a day of them, which is also WhatsApp's window. */
export const triesAtMost = 32;

/**
 * Something got through so short a time ago that a failure is taken for the row's own, so that one message on which the
 * other side chokes can't stop all the others.
 */
const justNowMs = 5_000;

const pauseMs = 60_000;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** What a failed try is judged by, beside its own answer. */
export interface Circumstances {
  /** Tries of this row that failed before this one. */
  failedTries: number;
  /** How long ago the same channel or mail server dealt with any row at all; Infinity: not since we started. */
  workedMsAgo: number;
  /** How often in a row the way was closed without anything getting through in between. */
  closings: number;
  /** A notice that can still go by a template or by mail. */
  hasOtherWay: boolean;
  random: () => number;
}

/**
 * What to do with a row that was not sent. `retry`: it counts a failed try and holds its lane; `close`: everything that
 * goes this way waits, and no try is counted; `go-otherwise`: a notice, by its next way; `bury`: given up.
 */
export type Next =
  | { do: 'retry'; afterMs: number }
  | { do: 'close'; forMs: number; why: 'paused' | 'throttled' | 'unreachable' }
  | { do: 'go-otherwise' }
  | { do: 'bury' };

/** Decides, from what the channel or the mail server answered, what comes next. Pure. */
export function afterFailure(failure: Undelivered, now: Circumstances): Next {
  switch (failure.what) {
    case 'pause':
      return { do: 'close', forMs: pauseMs, why: 'paused' };
    case 'window-closed':
    case 'never':
      return now.hasOtherWay ? { do: 'go-otherwise' } : { do: 'bury' };
    case 'retry': {
      if (failure.unreachable && now.workedMsAgo > justNowMs)
        return close('unreachable', failure.retryAfterMs, now);
      if (channelIsThrottled(failure.code)) return close('throttled', failure.retryAfterMs, now);
      const failed = now.failedTries + 1;
      if (failed >= triesAtMost || (failed >= triesBeforeBurial && othersGotThrough(failed, now))) {
        return { do: 'bury' };
      }
      return { do: 'retry', afterMs: honour(failure.retryAfterMs, waitMs(failed), now.random) };
    }
  }
}

/** Meta's limits that concern a whole number or app; 131056, one person's, is not among them. */
function channelIsThrottled(code: string | undefined): boolean {
  return code === '130429' || code === '131048' || code === '80007' || code === '4';
}

/** The wait after the n-th failed try: 5 s, 10 s, 20 s … one hour. */
export function waitMs(failedTries: number): number {
  return Math.min(2 ** (failedTries - 1) * 5_000, hourMs);
}

/**
 * Since this row's try before this one something else was dealt with: so the fault lies with the row. Without this
 * question eight tries, twenty minutes, would bury everything that waits while a server fails for an hour.
 */
function othersGotThrough(failed: number, now: Circumstances): boolean {
  return now.workedMsAgo < waitMs(failed - 1);
}

function close(why: 'throttled' | 'unreachable', retryAfterMs: number | undefined, now: Circumstances): Next {
  const forMs = honour(retryAfterMs, Math.min(2 ** now.closings * 1_000, pauseMs), now.random);
  return { do: 'close', forMs, why };
}

/** Our own wait ±20 %, so that what failed together does not come back together; never less than we were told, up to a day. */
function honour(retryAfterMs: number | undefined, ownMs: number, random: () => number): number {
  const varied = Math.round(ownMs * (0.8 + 0.4 * random()));
  return Math.max(varied, Math.min(retryAfterMs || 0, dayMs));
}
