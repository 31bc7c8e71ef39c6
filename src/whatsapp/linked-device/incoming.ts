import { setTimeout as sleep } from 'node:timers/promises';
import type wweb from 'whatsapp-web.js';
import type { ChannelHandlers } from '../../app/channel.ts';
import type { Clock } from '../../app/ports.ts';
import type { Content, Inbound } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { createKeyedQueue } from '../../lib/keyed-queue.ts';
import type { Log } from '../../lib/logger.ts';
import { storable } from '../storable.ts';
import type { Attempt } from './attempt.ts';
import { pauseMs } from './device-state.ts';
import type { LoopBreaker } from './loop-breaker.ts';
import type { PollBook } from './poll-book.ts';
import { fileKindOf, readFile } from './read-file.ts';
import { contentOf, seenMessage } from './read-message.ts';
import { readVote } from './read-vote.ts';
import { Senders } from './senders.ts';
import { isSelfChat, type Own, sift } from './sift.ts';
import type { Watermark } from './watermark.ts';
import { addressOf, idText } from './wid.ts';

/** What was written longer ago and is read only now may not be meant any more. */
const lateAfterMs = 10 * 60_000;
const catchUpAtMost = 50;
const late: Content = { kind: 'unreadable', what: 'late' };

const chatKey = ({ kind, value }: Address) => `${kind} ${value}`;

export interface IncomingDeps {
  channelId: string;
  handlers: ChannelHandlers;
  /** Whether this message is one that we sent. */
  isOurs(messageId: string): boolean;
  onLoop(): void;
  loop: LoopBreaker;
  watermark: Watermark;
  polls: PollBook;
  /** The number behind a LID; see `Attempt`. */
  askPhone(lid: string): Promise<Address | undefined>;
  clock: Clock;
  random: () => number;
  log: Log;
}

/** What comes in over one browser's life, handed on in each chat's order, and again until it could be handled. */
export class Incoming {
  readonly #deps: IncomingDeps;
  readonly #signal: AbortSignal;
  readonly #inChat = createKeyedQueue();
  readonly #senders: Senders;
  /** Messages whose turn is not committed yet. */
  #answering = 0;

  /** `signal` ends it: what is not handled then is caught up on in the next life. */
  constructor(deps: IncomingDeps, signal: AbortSignal) {
    this.#deps = deps;
    const { askPhone, handlers, clock } = deps;
    this.#senders = new Senders({ askPhone, isKnown: handlers.isKnown, clock });
    this.#signal = signal;
  }

  async received(message: wweb.Message, own: Own, isCaughtUp = false): Promise<void> {
    const { channelId, isOurs, clock, loop, onLoop } = this.#deps;
    const sifted = sift(seenMessage(message), own);
    const content = sifted.take && contentOf(message);
    const messageId = idText(message.id);
    if (!content || !messageId || isOurs(messageId)) return;
    const nowMs = clock().getTime();
    // Whoever writes while an answer is due is not answering an answer.
    if (sifted.isSelfChat && !isCaughtUp && this.#answering === 0 && loop.isLoop(nowMs)) return onLoop();
    const sentAt = new Date(message.timestamp * 1000);
    const isTooLate = isCaughtUp && this.#isLate(sentAt);
    const inbound: Inbound = {
      channelId,
      messageId,
      from: sifted.from,
      sentAt,
      content: isTooLate ? late : content,
      forwarded: message.isForwarded ?? false,
    };
    this.#answering += 1;
    try {
      await this.#inChat(chatKey(sifted.from), async () => {
        const isHandled = await this.#handOn(async () => {
          const recognised = await this.#senders.recognise(inbound);
          return isTooLate ? recognised : this.#withFile(recognised, message);
        });
        if (isHandled && sifted.isSelfChat) await this.#deps.watermark.raise(message.timestamp);
      });
    } finally {
      this.#answering -= 1;
    }
  }

  /**
   * A vote is a tap on the choice that its option stands for; one that is changed is another tap. Only our own polls count,
   * in the chat with oneself by oneself, and otherwise by the others.
   */
  async voted(told: wweb.PollVote, own: Own): Promise<void> {
    const vote = readVote(told);
    const poll = vote && (await this.#deps.polls.find(vote.pollId));
    const choice = poll?.choices[vote!.option];
    if (!vote || !poll || choice === undefined) return;
    const isByOwn = isSelfChat(vote.voter, own);
    const from = addressOf(isByOwn ? own.wid : vote.voter);
    if (!from || isByOwn !== isSelfChat(poll.chat, own)) return;
    const inbound: Inbound = {
      channelId: this.#deps.channelId,
      messageId: `vote_${vote.pollId}_${vote.voter}_${vote.at.getTime()}`,
      from,
      sentAt: vote.at,
      content: this.#isLate(vote.at) ? late : { kind: 'choice', id: choice, label: storable(vote.label) },
      forwarded: false,
    };
    await this.#inChat(chatKey(from), () => this.#handOn(() => this.#senders.recognise(inbound)));
  }

  #isLate(sentAt: Date): boolean {
    return this.#deps.clock().getTime() - sentAt.getTime() > lateAfterMs;
  }

  /** Nothing is fetched for somebody unknown: their files are none of our business. */
  async #withFile(inbound: Inbound, message: wweb.Message): Promise<Inbound> {
    const { handlers, log } = this.#deps;
    const kind = fileKindOf(message);
    if (!kind || !(await handlers.isKnown?.(inbound))) return inbound;
    return { ...inbound, content: await readFile(message, kind, { log }) };
  }

  /** As often as it takes: WhatsApp does not bring it again. */
  async #handOn(inboundOf: () => Promise<Inbound>): Promise<boolean> {
    const { handlers, random, log } = this.#deps;
    for (let tries = 1; !this.#signal.aborted; tries += 1) {
      try {
        await handlers.onInbound(await inboundOf());
        return true;
      } catch (error) {
        log.error({ err: error, tries }, 'a message could not be handled; trying again');
        const pause = pauseMs(Math.min(tries, 5), random);
        await sleep(pause, undefined, { signal: this.#signal }).catch(() => {});
      }
    }
    return false;
  }

  /** What was written while we were away is no news to WhatsApp Web. Chats of strangers stay closed. */
  async catchUp(current: Attempt, own: Own): Promise<void> {
    const since = await this.#deps.watermark.read(this.#deps.clock().getTime());
    for (const chat of own.lid ? [own.wid, own.lid] : [own.wid]) {
      // Under one of the two there may be no chat at all.
      const messages = await current.recent(chat, catchUpAtMost).catch(() => []);
      for (const message of messages) if (message.timestamp >= since) await this.received(message, own, true);
    }
    for (const { id, unread } of await current.unreadChats(own)) {
      if (!(await this.#isKnown(id))) continue;
      const messages = await current.recent(id, Math.min(unread, catchUpAtMost));
      for (const message of messages) if (!message.fromMe) await this.received(message, own, true);
    }
  }

  async #isKnown(chat: string): Promise<boolean> {
    const { channelId, handlers, clock } = this.#deps;
    const from = addressOf(chat);
    if (!from) return false;
    const content = { kind: 'text' as const, text: '' };
    const inbound = { channelId, messageId: '', from, sentAt: clock(), content, forwarded: false };
    return (await handlers.isKnown?.(await this.#senders.recognise(inbound))) ?? false;
  }
}
