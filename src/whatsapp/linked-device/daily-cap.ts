import type { Clock } from '../../app/ports.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * How many messages may go to other people within 24 hours: WhatsApp bans numbers that write like a machine, and a team
 * of any size stays far below it. Counted in this process, so that a restart begins anew.
 */
export class DailyCap {
  readonly #atMost: number;
  readonly #clock: Clock;
  #begunMs = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(atMost: number, clock: Clock) {
    this.#atMost = atMost;
    this.#clock = clock;
  }

  /** Counts one more and answers undefined; where that is one too many, answers in how many ms it may go. */
  take(): number | undefined {
    const nowMs = this.#clock().getTime();
    if (nowMs - this.#begunMs >= dayMs) {
      this.#begunMs = nowMs;
      this.#count = 0;
    }
    if (this.#count === this.#atMost) return this.#begunMs + dayMs - nowMs;
    this.#count += 1;
    return undefined;
  }
}
