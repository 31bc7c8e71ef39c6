import type { Log } from '../lib/logger.ts';

export interface PollDeps {
  /** One look; answers whether it found something, so that the next comes soon. */
  look: () => Promise<boolean>;
  everyMs: number;
  againMs: number;
  random: () => number;
  log: Log;
}

/** Looks again and again, never twice at once. A look that fails is logged once, until one succeeds. */
export class Poll {
  readonly #deps: PollDeps;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #running = false;
  #failing = false;

  constructor(deps: PollDeps) {
    this.#deps = deps;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#next(this.#deps.everyMs);
  }

  /** Resolves once a look that is under way has ended. */
  async stop(): Promise<void> {
    this.#running = false;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  /** ±20 %, so that several processes do not look in step. */
  #next(ms: number): void {
    if (!this.#running) return;
    this.#timer = setTimeout(
      () => {
        this.#looking = this.#look();
      },
      ms * (0.8 + 0.4 * this.#deps.random()),
    );
  }

  async #look(): Promise<void> {
    let found = false;
    try {
      found = await this.#deps.look();
      this.#failing = false;
    } catch (err) {
      if (!this.#failing) this.#deps.log.error({ err }, 'the outbox could not be looked at; trying on');
      this.#failing = true;
    }
    this.#next(found ? this.#deps.againMs : this.#deps.everyMs);
  }
}
