import type { Trouble } from './trouble.ts';
import { type Business, type Part, webhookBody } from './webhook-body.ts';
import type { WebhookPost } from './webhook-post.ts';

/** Delivers webhooks, and again until they are taken. */
export interface Deliveries {
  /** The status of the first try of it; with several copies, of the worst. */
  deliver(part: Part, onTaken?: () => void): Promise<number>;
  /** From now on webhooks wait for `release`. */
  hold(): void;
  /** Delivers what waits: each by itself (all at once, in this order begun), or all in one body. */
  release(how: 'as-written' | 'reversed' | 'in-one-body'): void;
  stop(): void;
}

interface Waiting {
  part: Part;
  go(send: Promise<number>): void;
}

/** `redeliverAfterMs`: the pauses before each further try of what was not answered with 2xx; then it is given up. */
export function createDeliveries(
  business: Business,
  webhook: WebhookPost,
  trouble: Trouble,
  redeliverAfterMs: readonly number[],
): Deliveries {
  const timers = new Set<NodeJS.Timeout>();
  let held: Waiting[] | undefined;
  let stopped = false;

  async function post(parts: Part[], onTaken: () => void): Promise<number> {
    const body = webhookBody(business, parts);
    const tries = Array.from({ length: trouble.copies }, () => tryPost(body, redeliverAfterMs, onTaken));
    return Math.max(...(await Promise.all(tries)).map(status => status || 599));
  }

  async function tryPost(body: object, pauses: readonly number[], onTaken: () => void): Promise<number> {
    const status = await webhook.post(body);
    if (status >= 200 && status < 300) onTaken();
    else if (pauses.length > 0 && !stopped) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        void tryPost(body, pauses.slice(1), onTaken);
      }, pauses[0]);
      timers.add(timer);
    }
    return status;
  }

  return {
    deliver(part, onTaken = () => {}) {
      if (!held) return post([part], onTaken);
      const waiting = held;
      return new Promise(resolve => {
        waiting.push({
          part,
          go: send =>
            void send.then(status => {
              if (status < 300) onTaken();
              resolve(status);
            }),
        });
      });
    },
    hold() {
      held ??= [];
    },
    release(how) {
      const waiting = held ?? [];
      held = undefined;
      const nothing = () => {};
      if (how === 'in-one-body') {
        const send = post(
          waiting.map(({ part }) => part),
          nothing,
        );
        for (const one of waiting) one.go(send);
        return;
      }
      for (const one of how === 'reversed' ? waiting.toReversed() : waiting)
        one.go(post([one.part], nothing));
    },
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
