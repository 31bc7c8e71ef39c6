import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelHandlers } from './app/channel.ts';
import type { Log } from './lib/logger.ts';
import type { OpenedChannel } from './open-channel.ts';
import type { Lease } from './store/number-lease.ts';

const triesAgainAfterMs = 2_000;

export interface HoldOptions {
  takeLease: (channelId: string) => Promise<Lease>;
  /** Done each time before the channel starts; while it runs nobody else holds the number. */
  onHeld: (channelId: string) => Promise<unknown>;
  log: Log;
}

/**
 * A channel whose number one process runs at a time: it starts only while this process holds the number, is stopped when the
 * number is lost, and starts again once it is held anew. Resolves when it is held for the first time.
 * @throws {MendableError} when another process holds it
 */
export async function holdNumber(
  opened: OpenedChannel,
  { takeLease, onHeld, log }: HoldOptions,
): Promise<OpenedChannel> {
  const ending = new AbortController();
  let lease = await take();
  let watching: Promise<void> = Promise.resolve();

  async function take(): Promise<Lease> {
    const taken = await takeLease(opened.channel.id);
    try {
      await onHeld(opened.channel.id);
      return taken;
    } catch (failure) {
      await taken.release();
      throw failure;
    }
  }

  async function watch(handlers: ChannelHandlers): Promise<void> {
    for (;;) {
      await Promise.race([lease.lost, aborted(ending.signal)]);
      if (ending.signal.aborted) return;
      log.error(
        'the database no longer keeps our number for us, so another process may run it: the channel stops',
      );
      await opened.stop();
      const again = await takeAgain();
      if (!again) return;
      lease = again;
      await opened.start(handlers);
      log.info('our number is ours again: the channel runs');
    }
  }

  /** Undefined when it was told to stop meanwhile. */
  async function takeAgain(): Promise<Lease | undefined> {
    while (!ending.signal.aborted) {
      try {
        const taken = await take();
        if (!ending.signal.aborted) return taken;
        await taken.release();
      } catch (failure) {
        log.warn({ err: failure }, 'our number cannot be had; trying on');
        await sleep(triesAgainAfterMs, undefined, { signal: ending.signal }).catch(() => {});
      }
    }
    return undefined;
  }

  return {
    ...opened,
    async start(handlers) {
      await opened.start(handlers);
      watching = watch(handlers).catch(fault =>
        log.error({ err: fault }, 'the channel could not start again'),
      );
    },
    async stop() {
      ending.abort();
      await watching;
      await opened.stop();
      await lease.release();
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
