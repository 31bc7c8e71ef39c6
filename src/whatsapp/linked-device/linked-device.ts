import { setTimeout as sleep } from 'node:timers/promises';
import type wweb from 'whatsapp-web.js';
import type {
  Channel,
  ChannelHandlers,
  Clock,
  Delivery,
  DeviceState,
  Pairing,
  PairingSecret,
} from '../../app/ports.ts';
import type { Inbound, Message } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { createKeyedQueue } from '../../lib/keyed-queue.ts';
import type { Log } from '../../lib/logger.ts';
import { MendableError } from '../../lib/mendable-error.ts';
import { Attempt } from './attempt.ts';
import { endOrphan, findBrowser, forgetSession, prepareSessionDir } from './browser.ts';
import { type DeviceEvent, nextState, pauseMs } from './device-state.ts';
import { LoopBreaker } from './loop-breaker.ts';
import { contentOf, seenMessage } from './read-message.ts';
import { isSelfChat, type Own, ownMark, sift } from './sift.ts';
import { ignoreClosedTargets } from './unhandled.ts';
import { Watermark } from './watermark.ts';
import { chatIdOf, idText } from './wid.ts';

export interface LinkedDeviceOptions {
  /** Null: one that is installed. */
  browserPath: string | null;
  browserArgs: readonly string[];
  browserAsRoot: boolean;
  sessionDir: string;
  clock: Clock;
  random?: () => number;
  /** Between two messages to other people: at least so long, and at most twice as long. Default one second. */
  paceMs?: number;
  log: Log;
}

export interface LinkedDevice {
  channel: Channel;
  pairing: Pairing;
  start(handlers: ChannelHandlers): Promise<void>;
  stop(): Promise<void>;
}

const watchMs = 30_000;
const nudgeMs = 3_000;
const silencesAtMost = 3;
const provenAfterMs = 10 * 60_000;
/** What was written longer ago and is read only now may not be meant any more. */
const lateAfterMs = 10 * 60_000;
const catchUpAtMost = 50;
const recentAtMost = 10;
const rememberedSends = 1000;

/** WhatsApp by a linked device: somebody's own number, on which Usher is one more of their devices. */
export function createLinkedDevice(options: LinkedDeviceOptions): LinkedDevice {
  const { clock, log, random = Math.random, paceMs = 1000 } = options;
  const id = 'linked-device';
  const inChat = createKeyedQueue();
  const paced = createKeyedQueue();
  const loop = new LoopBreaker();
  const watermark = new Watermark(options.sessionDir);
  const listeners = new Set<() => void>();
  /** Our sent messages, by WhatsApp's id: the outbox row that each was. */
  const sends = new Map<string, string>();
  /** Rows of which it is not known whether they were sent, and since when. */
  const unsure = new Map<string, number>();
  let handlers: ChannelHandlers | undefined;
  let state: DeviceState = 'STOPPED';
  let secret: PairingSecret | undefined;
  let attempt: Attempt | undefined;
  let own: Own | undefined;
  let failures = 0;
  let readySince = 0;
  let silences = 0;
  /** Messages whose turn is not committed yet. */
  let answering = 0;
  let lifetime = new AbortController();
  let running: Promise<void> = Promise.resolve();

  function happens(event: DeviceEvent, details: object = {}): void {
    const before = state;
    state = nextState(state, event);
    if (state !== 'NEEDS_PAIRING') secret = undefined;
    if (state !== before) log.info({ state, ...details }, 'the linked device');
    if (state !== before) tellListeners();
  }

  function tellListeners(): void {
    for (const listener of listeners) listener();
  }

  /** One attempt after the other, until it is stopped, the phone ends the link, or a person must mend something. */
  async function run(browserPath: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const outcome = await liveThrough(browserPath, signal);
      if (signal.aborted || outcome === 'gave-up') return;
      if (outcome === 'logged-out') {
        happens('logged-out');
        await forgetSession(options.sessionDir);
        await tellTrouble('the phone has ended the link; start Usher again to link it anew');
        return;
      }
      if (clock().getTime() - readySince > provenAfterMs) failures = 0;
      failures += 1;
      happens('failed', { reason: outcome });
      await sleep(pauseMs(failures, random), undefined, { signal }).catch(() => {});
    }
  }

  /** A browser's whole life. Answers what ended it. */
  async function liveThrough(browserPath: string, signal: AbortSignal): Promise<string> {
    await endOrphan(options.sessionDir);
    happens('started');
    silences = 0;
    readySince = clock().getTime();
    let end: (outcome: string) => void = () => {};
    const over = new Promise<string>(resolve => {
      end = resolve;
    });
    const onAbort = () => end('stopped');
    signal.addEventListener('abort', onAbort);
    const current = new Attempt({
      browserPath,
      browserArgs: [...(options.browserAsRoot ? ['--no-sandbox'] : []), ...options.browserArgs],
      sessionDir: options.sessionDir,
      on: {
        qr(text) {
          happens('asked-to-pair');
          secret = { kind: 'qr', text, since: clock() };
          tellListeners();
        },
        paired: () => happens('paired'),
        ready: known => void isReady(current, known).catch(error => end(String(error))),
        message: message => void received(current, message, false),
        taken: messageId => void taken(messageId),
        loggedOut: () => end('logged-out'),
        broken: end,
      },
    });
    attempt = current;
    const watch = setInterval(() => void look(current, end), nudgeMs);
    current.start().catch(error => end(String(error)));
    try {
      return await over;
    } finally {
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
      attempt = undefined;
      await current.end();
    }
  }

  let lookedAt = 0;
  /** The watchdog: nudges what is stuck before it is ready, and ends what no longer answers. */
  async function look(current: Attempt, end: (reason: string) => void): Promise<void> {
    const nowMs = clock().getTime();
    if (state === 'STARTING' || state === 'NEEDS_PAIRING' || state === 'SYNCING') {
      await current.nudge().catch(() => {});
      return;
    }
    if ((state !== 'READY' && state !== 'DEGRADED') || nowMs - lookedAt < watchMs) return;
    lookedAt = nowMs;
    const answers = await current.isConnected().catch(() => false);
    silences = answers ? 0 : silences + 1;
    happens(answers ? 'answered' : 'silent');
    if (silences >= silencesAtMost) end('WhatsApp Web no longer answers');
  }

  async function isReady(current: Attempt, known: Own): Promise<void> {
    own = known;
    readySince = clock().getTime();
    happens('ready');
    await handlers?.onNumberKnown?.(numberOf(known));
    await catchUp(current, known);
  }

  /** What was written while we were away is no news to WhatsApp Web. Chats of strangers stay closed. */
  async function catchUp(current: Attempt, { wid, lid }: Own): Promise<void> {
    const since = await watermark.read(clock().getTime());
    for (const chat of new Set([wid, ...(lid ? [lid] : [])])) {
      const messages = await current.recent(chat, catchUpAtMost).catch(() => []);
      for (const message of messages) if (message.timestamp >= since) await received(current, message, true);
    }
    for (const { id: chat, unread } of await current.unreadChats({ wid, lid }).catch(() => [])) {
      if (!(await isKnown(chat))) continue;
      const messages = await current.recent(chat, Math.min(unread, catchUpAtMost));
      for (const message of messages) if (!message.fromMe) await received(current, message, true);
    }
  }

  async function isKnown(chat: string): Promise<boolean> {
    const sifted = sift({ fromMe: false, from: chat, to: '', body: '', broadcast: false }, own!);
    if (!sifted.take) return false;
    const inbound: Inbound = {
      channelId: id,
      messageId: '',
      from: sifted.from,
      sentAt: clock(),
      content: { kind: 'text', text: '' },
      forwarded: false,
    };
    return (await handlers?.isKnown?.(inbound)) ?? false;
  }

  /** Hands a message on, in its chat's order, and as often as it takes: WhatsApp will not bring it again. */
  async function received(current: Attempt, message: wweb.Message, late: boolean): Promise<void> {
    if (!own) return;
    const sifted = sift(seenMessage(message), own);
    const content = sifted.take && contentOf(message);
    const messageId = idText(message.id);
    if (!content || !messageId || sends.has(messageId)) return;
    const nowMs = clock().getTime();
    // Whoever writes while an answer is due is not answering an answer.
    if (sifted.isSelfChat && !late && answering === 0 && loop.isLoop(nowMs)) return breakLoop();
    const sentAt = new Date(message.timestamp * 1000);
    const isTooLate = late && nowMs - sentAt.getTime() > lateAfterMs;
    const inbound: Inbound = {
      channelId: id,
      messageId,
      from: sifted.from,
      sentAt,
      content: isTooLate ? { kind: 'unreadable', what: 'late' } : content,
      forwarded: message.isForwarded ?? false,
    };
    answering += 1;
    await inChat(`${sifted.from.kind} ${sifted.from.value}`, async () => {
      for (let tries = 1; current === attempt; tries += 1) {
        try {
          await handlers?.onInbound(inbound);
          if (sifted.isSelfChat) await watermark.raise(message.timestamp);
          return;
        } catch (error) {
          log.error({ err: error, tries }, 'a message could not be handled; trying again');
          await sleep(pauseMs(Math.min(tries, 5), random), undefined, { signal: lifetime.signal }).catch(
            () => {},
          );
        }
      }
    }).finally(() => {
      answering -= 1;
    });
  }

  async function breakLoop(): Promise<void> {
    if (state === 'FATAL') return;
    happens('gave-up', { reason: 'loop' });
    lifetime.abort();
    await tellTrouble('Usher seemed to be answering itself and has stopped; start it again');
  }

  async function tellTrouble(reason: string): Promise<void> {
    log.error({ reason }, 'the linked device needs somebody');
    await handlers?.onTrouble?.(reason);
  }

  async function taken(messageId: string): Promise<void> {
    const reference = sends.get(messageId);
    if (reference) await handlers?.onStatus?.({ reference, to: [] });
  }

  async function send(to: Address, message: Message, reference: string): Promise<Delivery> {
    const current = attempt;
    if (state !== 'READY' || !current || !own) return notConnected;
    const address = chatIdOf(to);
    if (!address) return { ok: false, what: 'never', reason: 'this address is known to the Cloud API alone' };
    const isOwn = isSelfChat(address, own);
    if (!isOwn) await paced('', () => sleep(paceMs * (1 + random())));
    const text = isOwn ? `${ownMark} ${message.text}` : message.text;
    loop.sent(clock().getTime());
    const delivery = await sendOnce(current, address, text, reference);
    loop.sent(clock().getTime());
    if (delivery.ok && delivery.providerId) remember(delivery.providerId, reference);
    return delivery;
  }

  /** Where the page does not say what became of a message, the chat does: sending again unseen could send it twice. */
  async function sendOnce(
    current: Attempt,
    chat: string,
    text: string,
    reference: string,
  ): Promise<Delivery> {
    const earlier = unsure.get(reference);
    if (earlier !== undefined) {
      const providerId = await findSent(current, chat, text, earlier);
      if (providerId) return settled(reference, providerId);
    }
    const nowMs = clock().getTime();
    if (earlier === undefined) unsure.set(reference, nowMs);
    let reason = 'WhatsApp Web did not say what became of it';
    try {
      const providerId = await current.send(chat, text);
      if (providerId) return settled(reference, providerId);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    try {
      const providerId = await findSent(current, chat, text, nowMs);
      if (providerId) return settled(reference, providerId);
    } catch {
      // The browser may have ended; the next try looks first.
    }
    return { ok: false, what: 'retry', reason };
  }

  function settled(reference: string, providerId: string): Delivery {
    unsure.delete(reference);
    return { ok: true, providerId };
  }

  /** The id of this message of ours, if the chat has it since then. WhatsApp dates in whole seconds, by its own clock. */
  async function findSent(current: Attempt, chat: string, text: string, sinceMs: number) {
    const since = Math.floor(sinceMs / 1000) - 2;
    const messages = await current.recent(chat, recentAtMost);
    const found = messages.find(one => one.fromMe && one.body === text && one.timestamp >= since);
    return found && idText(found.id);
  }

  function remember(messageId: string, reference: string): void {
    sends.set(messageId, reference);
    if (sends.size > rememberedSends) sends.delete(sends.keys().next().value!);
  }

  let stopListening = () => {};
  return {
    channel: {
      id,
      kind: 'LINKED_DEVICE',
      number: () => (own ? numberOf(own) : null),
      send,
    },
    pairing: {
      state: () => state,
      current: () => secret,
      async askForCode(phone) {
        if (state !== 'NEEDS_PAIRING' || !attempt) return { ok: false, why: 'not-now' };
        try {
          const code = await attempt.requestCode(phone.replace(/\D/gu, ''));
          secret = { kind: 'code', code, since: clock() };
          tellListeners();
          return { ok: true, code };
        } catch {
          return { ok: false, why: 'refused' };
        }
      },
      onChange(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    async start(given) {
      if (process.getuid?.() === 0 && !options.browserAsRoot) throw new MendableError(asRoot);
      const browserPath = findBrowser(options.browserPath);
      await prepareSessionDir(options.sessionDir);
      handlers = given;
      lifetime = new AbortController();
      stopListening = ignoreClosedTargets(log);
      running = run(browserPath, lifetime.signal);
    },
    async stop() {
      lifetime.abort();
      await running;
      stopListening();
      happens('stopped');
    },
  };
}

const notConnected: Delivery = {
  ok: false,
  what: 'retry',
  reason: 'WhatsApp is not connected at the moment',
  unreachable: true,
};

const asRoot =
  'A linked device does not run as root, where its browser would have no sandbox: start Usher as another user, or set BROWSER_AS_ROOT=allow.';

function numberOf({ wid }: Own): string {
  return `+${wid.replace(/\D.*$/u, '')}`;
}
