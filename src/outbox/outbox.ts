import type { Channel } from '../app/channel.ts';
import type { Trouble } from '../app/condition.ts';
import type { Clock, Mailer, MailOutcome, OutboxRow, Store } from '../app/ports.ts';
import type { Address } from '../domain/identity.ts';
import type { Log } from '../lib/logger.ts';
import { addressNotice, type SayNotice } from './address-notice.ts';
import { Dispatcher } from './dispatcher.ts';
import { Fates } from './fates.ts';
import { type OutboxLimits, usualLimits } from './limits.ts';
import { MailOutcomes } from './mail-outcomes.ts';
import type { OutboxAlert } from './outbox-alert.ts';
import { Poll } from './poll.ts';
import { Releases } from './releases.ts';
import { Unsure } from './unsure.ts';

export interface OutboxDeps {
  store: Pick<
    Store,
    | 'markSent'
    | 'claimOutbox'
    | 'retryOutbox'
    | 'releaseOutbox'
    | 'buryOutbox'
    | 'unfinishedReplies'
    | 'conversationOfUser'
    | 'loadFacts'
  >;
  /** By `Channel.id`. */
  channels: ReadonlyMap<string, Channel>;
  /** Absent: mails are refused with that reason, and notices go by WhatsApp or not at all. */
  mailer?: Mailer | undefined;
  /** May be called again for the same mail after a crash, or when it failed. */
  onMailOutcome: MailOutcome;
  sayNotice: SayNotice;
  alert: (alert: OutboxAlert) => void;
  /** The channel says that nobody is at this address any more; `reference` is the row's id. Must not throw. */
  onNotThere?: (channelId: string, to: Address, reference: string) => void;
  clock: Clock;
  log: Log;
  random?: () => number;
  limits?: Partial<OutboxLimits>;
}

/** Delivers what was committed. */
export interface Outbox {
  /**
   * Rows that this process just committed, thus leased to it: sent at once, each lane in order of `seq`. Rows for later
   * are left to the poll. Never throws.
   */
  deliver(rows: readonly OutboxRow[]): void;
  /** The channel says that the row with this id reached it: it will not be sent again, whatever we thought. */
  reached(reference: string): void;
  /** What is wrong with a way out, by a channel's id or "mail"; undefined when nothing is known to be. */
  troubleOf(where: string): Trouble | undefined;
  /** Learns which chats have unsent replies of an earlier life, then polls. To be awaited before anything is committed. */
  start(): Promise<void>;
  /** Ends polling; `deliver` still works, for the last turns. */
  stop(): Promise<void>;
  /** Resolves once everything in hand is sent or given back to the database. */
  drain(): Promise<void>;
}

/** More unsent replies than this at start, and a chat among the rest may see a new reply before an old one. */
const unfinishedAtStart = 20_000;

/**
 * Delivery in order, at least once. A lane (a conversation's replies; each mail and each notice by itself) is sent in order
 * of `seq`, and a failed row holds those behind it until it is sent or buried. The database is the queue: what can't be sent
 * now is given back to it, so that this process holds only what is under way or about to be.
 */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { store, channels, mailer, clock, log, alert } = deps;
  const random = deps.random ?? Math.random;
  const limits = { ...usualLimits, ...deps.limits };
  const releases = new Releases(store, log);
  const outcomes = new MailOutcomes(deps.onMailOutcome, clock, log);
  const unsure = new Unsure();
  const fates = new Fates({ store, outcomes, unsure, log, alert });
  const noticeDeps = { store, channels, canMail: mailer !== undefined, say: deps.sayNotice, clock };
  const dispatcher = new Dispatcher({
    channels,
    mailer,
    addressNotice: notice => addressNotice(noticeDeps, notice),
    fates,
    releases,
    clock,
    random,
    log,
    alert,
    onNotThere: deps.onNotThere ?? (() => {}),
    limits,
  });
  const { hand } = dispatcher;

  async function look(): Promise<boolean> {
    await releases.flush();
    await outcomes.tellAgain();
    const room = Math.min(limits.perPoll - dispatcher.waiting, limits.inHand - hand.size);
    if (room <= 0) return true;
    const takenAt = clock().getTime();
    const claimed = await hand.claim(() => store.claimOutbox(room), takenAt);
    for (const { attempts, ...row } of claimed) {
      hand.caughtUp(row);
      dispatcher.take(row, attempts, takenAt);
    }
    return claimed.length > 0;
  }

  const poll = new Poll({ look, everyMs: limits.pollEveryMs, againMs: limits.pollAgainMs, random, log });

  return {
    deliver(rows) {
      const nowMs = clock().getTime();
      for (const row of rows) {
        if (row.notBefore && row.notBefore.getTime() > nowMs) hand.leave(row);
        else if (hand.size < limits.inHand && !hand.isBehind(row.lane)) dispatcher.take(row, 0, nowMs);
        else {
          hand.leave(row);
          releases.add(row.id, 0);
        }
      }
    },
    reached(reference) {
      if (unsure.settle(reference)) store.markSent([reference]);
    },
    troubleOf: where => dispatcher.troubleOf(where),
    async start() {
      for (const row of await store.unfinishedReplies(unfinishedAtStart)) {
        hand.leave(row);
        unsure.add(row.id);
      }
      poll.start();
    },
    stop: () => poll.stop(),
    async drain() {
      await dispatcher.emptied();
      await releases.flush();
      await outcomes.tellAgain(true);
    },
  };
}
