import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Channel,
  ChannelHandlers,
  Delivery,
  DeviceState,
  Pairing,
  PairingSecret,
} from '../../app/channel.ts';
import type { Clock } from '../../app/ports.ts';
import type { Log } from '../../lib/logger.ts';
import { MendableError } from '../../lib/mendable-error.ts';
import { Attempt } from './attempt.ts';
import { endOrphan, findBrowser, forgetSession, prepareSessionDir } from './browser.ts';
import { type DeviceEvent, nextState, pauseMs } from './device-state.ts';
import { Incoming, type IncomingDeps } from './incoming.ts';
import { LoopBreaker } from './loop-breaker.ts';
import { Outgoing } from './outgoing.ts';
import { PollBook } from './poll-book.ts';
import type { Own } from './sift.ts';
import { ignoreClosedTargets } from './unhandled.ts';
import { Watchdog } from './watchdog.ts';
import { Watermark } from './watermark.ts';

export interface LinkedDeviceOptions {
  /** Null: one that is installed, or else the one that a package carries. */
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
  /** @throws {MendableError} where there is no browser, or it may not be run */
  start(handlers: ChannelHandlers): Promise<void>;
  stop(): Promise<void>;
}

/** So long in a row, and what went wrong before is forgotten. */
const provenAfterMs = 10 * 60_000;

/** WhatsApp by a linked device: somebody's own number, on which Usher is one more of their devices. */
export function createLinkedDevice(options: LinkedDeviceOptions): LinkedDevice {
  const { sessionDir, clock, log, random = Math.random, paceMs = 1000 } = options;
  const id = 'linked-device';
  const loop = new LoopBreaker();
  const watermark = new Watermark(sessionDir);
  const polls = new PollBook(sessionDir);
  const outgoing = new Outgoing({ clock, random, paceMs, loop, polls, log });
  const listeners = new Set<() => void>();
  let state: DeviceState = 'STOPPED';
  let since = clock();
  let secret: PairingSecret | undefined;
  let attempt: Attempt | undefined;
  let own: Own | undefined;
  let lifetime = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let stopListening = () => {};

  function happens(event: DeviceEvent, details: object = {}): void {
    const before = state;
    state = nextState(state, event);
    if (state === before) return;
    since = clock();
    if (state !== 'NEEDS_PAIRING') secret = undefined;
    log.info({ state, ...details }, 'the linked device');
    tellListeners();
  }

  function show(shown: PairingSecret): void {
    happens('asked-to-pair');
    secret = shown;
    tellListeners();
  }

  function tellListeners(): void {
    for (const listener of listeners) listener();
  }

  /** One attempt after the other, until it is stopped, the phone ends the link, or a person must mend something. */
  async function run(browserPath: string, handlers: ChannelHandlers, signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const begunAt = clock().getTime();
      const outcome = await liveThrough(browserPath, handlers, signal);
      if (signal.aborted) return;
      if (outcome === 'logged-out') {
        happens('logged-out');
        await forgetSession(sessionDir);
        await tellTrouble(handlers, 'the phone has ended the link; start Usher again to link it anew');
        return;
      }
      failures = clock().getTime() - begunAt > provenAfterMs ? 1 : failures + 1;
      happens('failed', { reason: outcome });
      await sleep(pauseMs(failures, random), undefined, { signal }).catch(() => {});
    }
  }

  /** A browser's whole life. Answers what ended it. */
  async function liveThrough(
    browserPath: string,
    handlers: ChannelHandlers,
    signal: AbortSignal,
  ): Promise<string> {
    await endOrphan(sessionDir);
    happens('started');
    const life = new AbortController();
    let end: (outcome: string) => void = () => {};
    const over = new Promise<string>(resolve => {
      end = resolve;
    });
    const onAbort = () => end('stopped');
    signal.addEventListener('abort', onAbort);
    const askPhone = (lid: string) => current.phoneOf(lid);
    const incoming = new Incoming({ ...incomingDeps(handlers), askPhone }, life.signal);
    const current = new Attempt({
      browserPath,
      browserArgs: [...(options.browserAsRoot ? ['--no-sandbox'] : []), ...options.browserArgs],
      sessionDir,
      on: {
        qr: text => show({ kind: 'qr', text, since: clock() }),
        paired: () => happens('paired'),
        ready: known => {
          own = known;
          happens('ready');
          const greeted = handlers.onNumberKnown?.(numberOf(known)) ?? Promise.resolve();
          greeted.then(() => incoming.catchUp(current, known)).catch(error => end(String(error)));
        },
        message: message => {
          if (own) incoming.received(message, own).catch(error => end(String(error)));
        },
        voted: vote => {
          if (own) incoming.voted(vote, own).catch(error => end(String(error)));
        },
        taken(messageId) {
          const reference = outgoing.referenceOf(messageId);
          if (reference) void handlers.onStatus?.({ reference, to: [] });
        },
        loggedOut: () => end('logged-out'),
        broken: end,
      },
    });
    attempt = current;
    const watchdog = new Watchdog(current, { state: () => state, happens, end });
    current.start().catch(error => end(String(error)));
    try {
      return await over;
    } finally {
      watchdog.stop();
      life.abort();
      signal.removeEventListener('abort', onAbort);
      attempt = undefined;
      await current.end();
    }
  }

  function incomingDeps(handlers: ChannelHandlers): Omit<IncomingDeps, 'askPhone'> {
    const onLoop = () => {
      if (state === 'FATAL') return;
      happens('gave-up', { reason: 'loop' });
      lifetime.abort();
      void tellTrouble(handlers, 'Usher seemed to be answering itself and has stopped; start it again');
    };
    const isOurs = (messageId: string) => outgoing.referenceOf(messageId) !== undefined;
    return { channelId: id, handlers, isOurs, onLoop, loop, watermark, polls, clock, random, log };
  }

  async function tellTrouble(handlers: ChannelHandlers, reason: string): Promise<void> {
    log.error({ reason }, 'the linked device needs somebody');
    await handlers.onTrouble?.(reason);
  }

  return {
    channel: {
      id,
      kind: 'LINKED_DEVICE',
      number: () => (own ? numberOf(own) : null),
      async send(to, message, reference) {
        if (state !== 'READY' || !attempt || !own) return notConnected;
        return outgoing.send(attempt, own, to, message, reference);
      },
    },
    pairing: {
      state: () => state,
      since: () => since,
      current: () => secret,
      async askForCode(phone) {
        if (state !== 'NEEDS_PAIRING' || !attempt) return { ok: false, why: 'not-now' };
        try {
          const code = await attempt.requestCode(phone.replace(/\D/gu, ''));
          show({ kind: 'code', code, since: clock() });
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
    async start(handlers) {
      if (process.getuid?.() === 0 && !options.browserAsRoot) throw new MendableError(asRoot);
      await prepareSessionDir(sessionDir);
      const browserPath = await findBrowser(options.browserPath, sessionDir);
      lifetime = new AbortController();
      stopListening = ignoreClosedTargets(log);
      running = run(browserPath, handlers, lifetime.signal);
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
