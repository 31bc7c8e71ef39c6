/** How much may be under way or in hand at once, and for how long. */
export interface OutboxLimits {
  /** Messages under way in one channel. */
  perChannel: number;
  /** Mails under way. */
  mails: number;
  /** Notices whose reader is being looked up. */
  notices: number;
  /** Rows in hand; what is committed beyond is left to the poll. */
  inHand: number;
  /** Rows that one poll claims. */
  perPoll: number;
  pollEveryMs: number;
  /** The next poll after one that found something. */
  pollAgainMs: number;
  /** A row whose sending could not begin in this time is given back: a lease is 30 s, and a send may take 10. */
  startWithinMs: number;
}

export const usualLimits: OutboxLimits = {
  perChannel: 64,
  mails: 5,
  notices: 8,
  inHand: 2_000,
  perPoll: 64,
  pollEveryMs: 1_000,
  pollAgainMs: 50,
  startWithinMs: 15_000,
};
