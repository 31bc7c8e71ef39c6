import type { Mail } from '../app/mail.ts';
import type { Clock, MailOutcome } from '../app/ports.ts';
import type { Log } from '../lib/logger.ts';
import { triesBeforeBurial, waitMs } from './after-failure.ts';

type Told = Parameters<MailOutcome>;

interface Untold {
  told: Told;
  failedTries: number;
  nextAt: number;
}

/** Beyond so many the application is broken, not slow; the rest is only logged. */
const untoldAtMost = 1_000;

/**
 * Tells the application what became of its mails. When telling fails the mail must not go out again because of it, so
 * the row is finished all the same and the outcome is told again from here, later. It is lost only if this process ends
 * while the application can't take it, and then the invitation keeps saying that its mail is queued.
 */
export class MailOutcomes {
  readonly #tell: MailOutcome;
  readonly #clock: Clock;
  readonly #log: Log;
  #untold: Untold[] = [];

  constructor(tell: MailOutcome, clock: Clock, log: Log) {
    this.#tell = tell;
    this.#clock = clock;
    this.#log = log;
  }

  /** Never rejects. */
  async tell(mail: Mail, state: Told[1], reason: string | null): Promise<void> {
    await this.#try({ told: [mail, state, reason], failedTries: 0, nextAt: 0 });
  }

  /** Tells again what is due; all of it when `all`, as before the end. Never rejects. */
  async tellAgain(all = false): Promise<void> {
    if (this.#untold.length === 0) return;
    const now = this.#clock().getTime();
    const due = this.#untold.filter(one => all || one.nextAt <= now);
    this.#untold = this.#untold.filter(one => !due.includes(one));
    for (const one of due) await this.#try(one);
  }

  async #try(one: Untold): Promise<void> {
    const [mail, state] = one.told;
    try {
      await this.#tell(...one.told);
    } catch (err) {
      const failedTries = one.failedTries + 1;
      const givenUp = failedTries >= triesBeforeBurial || this.#untold.length >= untoldAtMost;
      const what = { err, template: mail.template, accountId: mail.accountId, state, failedTries };
      this.#log.error(
        what,
        givenUp ? 'mail outcome could not be told; given up' : 'mail outcome not told yet',
      );
      if (givenUp) return;
      this.#untold.push({ ...one, failedTries, nextAt: this.#clock().getTime() + waitMs(failedTries) });
    }
  }
}
