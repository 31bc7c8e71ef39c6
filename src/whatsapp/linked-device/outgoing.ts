import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery, Undelivered } from '../../app/channel.ts';
import type { Clock } from '../../app/ports.ts';
import type { Message } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { createKeyedQueue } from '../../lib/keyed-queue.ts';
import type { Log } from '../../lib/logger.ts';
import { limits } from '../limits.ts';
import { shownChoices, titlesOf } from '../shown-choices.ts';
import type { Attempt } from './attempt.ts';
import { DailyCap } from './daily-cap.ts';
import type { LoopBreaker } from './loop-breaker.ts';
import type { PollBook } from './poll-book.ts';
import { isSelfChat, type Own, ownMark } from './sift.ts';
import { chatIdOf, idText } from './wid.ts';

const recentAtMost = 10;
const clocksApartMs = 60_000;
/** The tick that says that WhatsApp's server has a message; one that could not be sent stays in the chat without it. */
const taken = 1;
const rememberedSends = 1000;
/** Messages to other people within 24 hours: an answer to each of some hundred commands, and no newsletter. */
const othersADay = 500;

const enoughForToday: Undelivered = {
  ok: false,
  what: 'retry',
  reason: `${othersADay} messages went to other people within a day, more than a person writes; the rest waits`,
};

export interface OutgoingDeps {
  clock: Clock;
  random: () => number;
  /** See `LinkedDeviceOptions`. */
  paceMs: number;
  loop: LoopBreaker;
  polls: PollBook;
  log: Log;
}

/** The browser as sending sees it. */
type Sends = Pick<Attempt, 'send' | 'sendPoll' | 'recent'>;

/** What goes out by a linked device: paced like a person's messages, and looked for before anything is sent a second time. */
export class Outgoing {
  readonly #deps: OutgoingDeps;
  readonly #paced = createKeyedQueue();
  readonly #inChat = createKeyedQueue();
  readonly #cap: DailyCap;
  /** By WhatsApp's id, the outbox row that each was. */
  readonly #sent = new Map<string, string>();
  /** Rows of which it is not known whether they were sent, and since when. */
  readonly #unsure = new Map<string, number>();

  constructor(deps: OutgoingDeps) {
    this.#deps = deps;
    this.#cap = new DailyCap(othersADay, deps.clock);
  }

  /** The outbox row of a message of ours; undefined for one that is not, or is long past. */
  referenceOf(messageId: string): string | undefined {
    return this.#sent.get(messageId);
  }

  async send(current: Sends, own: Own, to: Address, message: Message, reference: string): Promise<Delivery> {
    const chat = chatIdOf(to);
    if (!chat) return { ok: false, what: 'never', reason: 'this address is known to the Cloud API alone' };
    const isOwn = isSelfChat(chat, own);
    const retryAfterMs = isOwn ? undefined : this.#cap.take();
    if (retryAfterMs !== undefined) return { ...enoughForToday, retryAfterMs };
    const delivery = await this.#inChat(chat, () => this.#sendText(current, chat, isOwn, message, reference));
    if (delivery.ok) this.#offerPoll(current, chat, isOwn, message);
    return delivery;
  }

  async #sendText(
    current: Sends,
    chat: string,
    isOwn: boolean,
    message: Message,
    reference: string,
  ): Promise<Delivery> {
    const { clock, loop } = this.#deps;
    await this.#pace(isOwn);
    loop.sent(clock().getTime());
    const text = isOwn ? `${ownMark} ${message.text}` : message.text;
    const delivery = await this.#sendOnce(current, chat, text, reference);
    loop.sent(clock().getTime());
    return delivery;
  }

  /**
   * Beneath a text with choices goes a poll of them, which nobody waits for but the chat's next message: the text says all,
   * so a poll that fails is not sent again. A question that is asked again has its poll above.
   */
  #offerPoll(current: Sends, chat: string, isOwn: boolean, message: Message): void {
    const { polls, log } = this.#deps;
    const { listLabel } = message;
    const { shown } = shownChoices(message, limits.pollOptions);
    if (!listLabel || shown.length < 2) return;
    const choices = shown.map(({ id }) => id);
    const offer = async () => {
      const newest = await polls.newest(chat);
      if (newest?.choices.join() === choices.join()) return;
      if (!isOwn && this.#cap.take() !== undefined) return;
      await this.#pace(isOwn);
      const name = isOwn ? `${ownMark} ${listLabel}` : listLabel;
      const options = titlesOf(shown, limits.pollOption);
      await polls.send({ chat, choices }, () => current.sendPoll(chat, name, options));
    };
    this.#inChat(chat, offer).catch(error => log.info({ err: error }, 'a poll could not be sent'));
  }

  /** Like a person, who writes to others with pauses. */
  async #pace(isOwn: boolean): Promise<void> {
    const { random, paceMs } = this.#deps;
    if (!isOwn) await this.#paced('', () => sleep(paceMs * (1 + random())));
  }

  /** Where the page does not say what became of a message, the chat does: sending again unseen could send it twice. */
  async #sendOnce(current: Sends, chat: string, text: string, reference: string): Promise<Delivery> {
    const earlier = this.#unsure.get(reference);
    const sinceMs = earlier ?? this.#deps.clock().getTime();
    this.#unsure.set(reference, sinceMs);
    let reason = 'WhatsApp Web did not say what became of it';
    try {
      const found = earlier && (await this.#findSent(current, chat, text, sinceMs));
      const providerId = found || (await current.send(chat, text));
      if (providerId) return this.#settle(reference, providerId);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    try {
      const providerId = await this.#findSent(current, chat, text, sinceMs);
      if (providerId) return this.#settle(reference, providerId);
    } catch {
      // The browser may have ended; the next try looks first.
    }
    return { ok: false, what: 'retry', reason };
  }

  #settle(reference: string, providerId: string): Delivery {
    this.#unsure.delete(reference);
    this.#sent.set(providerId, reference);
    if (this.#sent.size > rememberedSends) this.#sent.delete(this.#sent.keys().next().value!);
    return { ok: true, providerId };
  }

  /**
   * The id of a message of ours with this text that the chat has since then and that is no other row's. Clocks may differ a
   * little: the browser dates messages in whole seconds.
   */
  async #findSent(current: Sends, chat: string, text: string, sinceMs: number): Promise<string | undefined> {
    const since = (sinceMs - clocksApartMs) / 1000;
    const messages = await current.recent(chat, recentAtMost);
    return messages
      .filter(one => one.fromMe && one.body === text && one.timestamp >= since && one.ack >= taken)
      .map(one => idText(one.id))
      .find(id => id !== undefined && !this.#sent.has(id));
  }
}
