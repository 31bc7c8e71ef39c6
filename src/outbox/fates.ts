import type { Undelivered } from '../app/channel.ts';
import type { Store } from '../app/ports.ts';
import type { Log } from '../lib/logger.ts';
import type { Held } from './hand.ts';
import type { MailOutcomes } from './mail-outcomes.ts';
import type { OutboxAlert } from './outbox-alert.ts';
import type { Unsure } from './unsure.ts';

export interface FatesDeps {
  store: Pick<Store, 'markSent' | 'retryOutbox' | 'buryOutbox'>;
  outcomes: MailOutcomes;
  unsure: Unsure;
  log: Log;
  alert: (alert: OutboxAlert) => void;
}

/**
 * Writes down what became of a row. Nothing here rejects: what could not be written is found again when the row's lease
 * runs out. Providers' reasons go into the row and the alert, never into the log: a mail server's words often quote
 * the address.
 */
export class Fates {
  readonly #deps: FatesDeps;

  constructor(deps: FatesDeps) {
    this.#deps = deps;
  }

  /** A reply or a notice went out. */
  sent({ row }: Held): void {
    this.#deps.store.markSent([row.id]);
  }

  /**
   * A mail was accepted. The application hears of it before the row is marked: a crash in between sends the same mail
   * again and tells again, which is better than an inviter who never learns. MailOutcomes never rejects, so a failure
   * to tell does not keep the row.
   */
  async mailAccepted(held: Held): Promise<void> {
    if (held.row.payload.kind === 'mail') {
      await this.#deps.outcomes.tell(held.row.payload.mail, 'ACCEPTED', null);
    }
    this.sent(held);
  }

  /** A notice has no reader any more, or no way to them. */
  dropped({ row }: Held, why: string): void {
    this.#deps.log.info({ rowId: row.id, accountId: row.accountId, why }, 'notice dropped');
    this.#deps.store.markSent([row.id]);
  }

  /** Counts a failed try. */
  async retry(held: Held, nextAt: Date, why: Undelivered): Promise<void> {
    const { row, failedTries } = held;
    this.mayHaveGone(held);
    const facts = {
      rowId: row.id,
      kind: row.payload.kind,
      providerCode: why.code,
      attempts: failedTries + 1,
    };
    this.#deps.log.warn(facts, 'not sent; will be tried again');
    try {
      await this.#deps.store.retryOutbox(row.id, nextAt, why.reason);
    } catch (err) {
      this.#deps.log.error({ err, rowId: row.id }, 'a failed try could not be written');
    }
  }

  /** A row that goes back: some failures, such as a time-out, do not say that it was not sent. */
  mayHaveGone({ row }: Held): void {
    this.#deps.unsure.add(row.id);
  }

  /** Gives a row up. A mail's fate is told to the application; others are alerted when they were tried to the end. */
  async bury({ row }: Held, where: string, why: Undelivered): Promise<void> {
    const { outcomes, store, log, alert } = this.#deps;
    log.warn({ rowId: row.id, kind: row.payload.kind, where, providerCode: why.code }, 'given up');
    if (row.payload.kind === 'mail') await outcomes.tell(row.payload.mail, 'REFUSED', why.reason);
    try {
      await store.buryOutbox(row.id, why.reason);
    } catch (err) {
      log.error({ err, rowId: row.id }, 'a burial could not be written; the row will be tried again');
    }
    if (why.what === 'retry') {
      const { id: rowId, accountId } = row;
      alert({
        kind: 'buried',
        where,
        reason: why.reason,
        rowId,
        accountId,
        ...(why.code && { code: why.code }),
      });
    }
  }
}
