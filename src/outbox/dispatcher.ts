import type { Channel, Delivery, Undelivered } from '../app/channel.ts';
import type { Trouble } from '../app/condition.ts';
import type { Notice } from '../app/notice.ts';
import type { Clock, Mailer, OutboxRow } from '../app/ports.ts';
import type { Log } from '../lib/logger.ts';
import type { Addressed } from './address-notice.ts';
import { afterFailure, type Next } from './after-failure.ts';
import type { Fates } from './fates.ts';
import { Gate } from './gate.ts';
import { Hand, type Held, type Lane } from './hand.ts';
import type { OutboxLimits } from './limits.ts';
import type { OutboxDeps } from './outbox.ts';
import type { OutboxAlert } from './outbox-alert.ts';
import type { Releases } from './releases.ts';

export interface DispatcherDeps {
  channels: ReadonlyMap<string, Channel>;
  mailer: Mailer | undefined;
  addressNotice: (notice: Notice) => Promise<Addressed>;
  fates: Fates;
  releases: Releases;
  clock: Clock;
  random: () => number;
  log: Log;
  alert: (alert: OutboxAlert) => void;
  onNotThere: NonNullable<OutboxDeps['onNotThere']>;
  limits: OutboxLimits;
}

/** Due as soon as nothing before it in its lane is unfinished. */
const atOnce = 0;

/** Closings in a row after which an alert says that the other side can't be reached: about half a minute. */
const alertAfterClosings = 6;

const noMailServer: Undelivered = {
  ok: false,
  what: 'never',
  reason: 'No mail server is set up (SMTP_URL).',
};
const noSuchChannel: Undelivered = { ok: false, what: 'retry', reason: 'This channel is not set up here.' };

/**
 * Sends the rows in hand: a lane's one after the other, lanes side by side. A row that could not be sent goes back to
 * the database, and with it what is behind it in its lane, so that an outage takes no memory and no order is lost.
 */
export class Dispatcher {
  readonly hand = new Hand();
  readonly #deps: DispatcherDeps;
  readonly #channelGates = new Map<string, Gate>();
  readonly #mailGate: Gate;
  readonly #noticeGate: Gate;
  /** For replies to a channel that this process does not have; they fail like others. */
  readonly #lostGate: Gate;
  /** Rows no longer in hand whose fate is being written. */
  #writing = 0;
  #whenEmpty: (() => void)[] = [];

  constructor(deps: DispatcherDeps) {
    this.#deps = deps;
    const { perChannel, mails, notices } = deps.limits;
    for (const id of deps.channels.keys()) this.#channelGates.set(id, new Gate(id, perChannel));
    this.#mailGate = new Gate('mail', mails);
    this.#noticeGate = new Gate('notices', notices);
    this.#lostGate = new Gate('unknown channel', perChannel);
  }

  /** How many lanes in hand have no place yet. */
  get waiting(): number {
    let waiting = this.#mailGate.waiting + this.#noticeGate.waiting + this.#lostGate.waiting;
    for (const gate of this.#channelGates.values()) waiting += gate.waiting;
    return waiting;
  }

  /** What is wrong with a way out, by a channel's id or "mail"; undefined when nothing is known to be. */
  troubleOf(where: string): Trouble | undefined {
    return (where === this.#mailGate.name ? this.#mailGate : this.#channelGates.get(where))?.trouble;
  }

  /** Takes a row in hand, to be sent as soon as its lane and its gate allow. `takenAt` is when its lease began, in ms. */
  take(row: OutboxRow, failedTries: number, takenAt: number): void {
    const lane = this.hand.take({ row, failedTries, takenAt, out: row.payload });
    if (lane) this.#admit(lane);
  }

  /** Resolves once nothing is in hand and every fate is written. */
  async emptied(): Promise<void> {
    while (this.hand.size > 0 || this.#writing > 0) {
      await new Promise<void>(resolve => {
        this.#whenEmpty.push(resolve);
      });
    }
  }

  /** The lane's first row is ready: it goes, waits for a place, or goes back because its gate is closed. */
  #admit(lane: Lane): void {
    const gate = this.#gateFor(lane.rows[0]!);
    const closedUntil = gate.closedUntil(this.#now());
    if (closedUntil !== undefined) this.#letGo(lane, closedUntil);
    else if (gate.enter(lane)) this.#start(lane, gate);
  }

  #gateFor({ out }: Held): Gate {
    if (out.kind === 'reply') return this.#channelGates.get(out.channelId) ?? this.#lostGate;
    return out.kind === 'mail' ? this.#mailGate : this.#noticeGate;
  }

  #start(lane: Lane, gate: Gate): void {
    const held = lane.rows[0]!;
    if (this.#now() - held.takenAt > this.#deps.limits.startWithinMs) {
      gate.leave();
      this.#letGo(lane, atOnce);
      return;
    }
    this.#attempt(held).then(
      result => this.#attempted(lane, held, gate, result),
      fault => {
        this.#deps.log.error({ err: fault, rowId: held.row.id, where: gate.name }, 'sending broke');
        this.#attempted(lane, held, gate, { ok: false, what: 'retry', reason: 'A fault of ours.' });
      },
    );
  }

  async #attempt(held: Held): Promise<Delivery | 'addressed' | 'dropped'> {
    const { out, row } = held;
    if (out.kind === 'notice') {
      const addressed = await this.#deps.addressNotice(out.notice);
      if ('dropped' in addressed) {
        this.#deps.fates.dropped(held, addressed.dropped);
        return 'dropped';
      }
      [held.out, ...held.otherWays] = addressed.ways;
      return 'addressed';
    }
    if (out.kind === 'mail') return (await this.#deps.mailer?.send(out.mail, row.id)) ?? noMailServer;
    return (await this.#deps.channels.get(out.channelId)?.send(out.to, out.message, row.id)) ?? noSuchChannel;
  }

  #attempted(lane: Lane, held: Held, gate: Gate, result: Delivery | 'addressed' | 'dropped'): void {
    gate.leave();
    if (result === 'addressed') this.#admit(lane);
    else if (result === 'dropped') this.#advance(lane);
    else if (!result.ok) this.#failed(lane, held, gate, result);
    else {
      gate.worked(this.#now());
      if (held.out.kind === 'mail') {
        void this.#deps.fates.mailAccepted(held).then(() => this.#advance(lane));
      } else {
        this.#deps.fates.sent(held);
        this.#advance(lane);
      }
    }
    for (let next = gate.next(); next; next = gate.next()) this.#start(next, gate);
  }

  #failed(lane: Lane, held: Held, gate: Gate, failure: Undelivered): void {
    const { fates, releases, random } = this.#deps;
    const nowMs = this.#now();
    const next = afterFailure(failure, {
      failedTries: held.failedTries,
      workedMsAgo: nowMs - gate.workedAt,
      closings: gate.closings,
      hasOtherWay: held.otherWays !== undefined && held.otherWays.length > 0,
      random,
    });
    if (failure.what === 'never' || failure.what === 'window-closed') gate.worked(nowMs);
    if (failure.notThere && held.out.kind === 'reply') {
      this.#deps.onNotThere(held.out.channelId, held.out.to, held.row.id);
    }
    switch (next.do) {
      case 'go-otherwise':
        held.out = held.otherWays!.shift()!;
        this.#admit(lane);
        return;
      case 'bury':
        void fates.bury(held, gate.name, failure).then(() => this.#advance(lane));
        return;
      case 'retry': {
        const [, ...behind] = this.hand.letGo(lane);
        for (const { row } of behind) releases.add(row.id, atOnce);
        this.#writing++;
        void fates.retry(held, new Date(nowMs + next.afterMs), failure).then(() => {
          this.#writing--;
          this.#tellIfEmpty();
        });
        return;
      }
      case 'close':
        this.#close(gate, next, failure, nowMs);
        fates.mayHaveGone(held);
        this.#letGo(lane, gate.closedUntil(nowMs)!);
    }
  }

  /** Nothing goes this way for a while: what waits for it goes back too. */
  #close(gate: Gate, { forMs, why }: Next & { do: 'close' }, failure: Undelivered, nowMs: number): void {
    const waited = gate.close(nowMs + forMs, nowMs);
    if (!waited) return;
    for (const lane of waited) this.#letGo(lane, nowMs + forMs);
    const { code, reason } = failure;
    if (why !== 'throttled') {
      const kind = why === 'paused' ? 'refused' : why;
      gate.trouble = { kind, reason, since: gate.trouble?.since ?? new Date(nowMs) };
    }
    this.#deps.log.warn(
      { where: gate.name, why, providerCode: code, forMs, closings: gate.closings },
      'sending rests',
    );
    if (gate.alerted || why === 'throttled') return;
    if (why === 'unreachable' && gate.closings < alertAfterClosings) return;
    gate.alerted = true;
    this.#deps.alert({ kind: why, where: gate.name, reason, ...(code && { code }) });
  }

  /** The lane's first row is finished. */
  #advance(lane: Lane): void {
    if (this.hand.finishFirst(lane)) this.#admit(lane);
    else this.#tellIfEmpty();
  }

  #letGo(lane: Lane, atMs: number): void {
    for (const { row } of this.hand.letGo(lane)) this.#deps.releases.add(row.id, atMs);
    this.#tellIfEmpty();
  }

  #tellIfEmpty(): void {
    if (this.#whenEmpty.length === 0 || this.hand.size > 0 || this.#writing > 0) return;
    for (const tell of this.#whenEmpty.splice(0)) tell();
  }

  #now(): number {
    return this.#deps.clock().getTime();
  }
}
