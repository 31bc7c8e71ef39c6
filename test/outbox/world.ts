import type { Channel, Delivery, Undelivered } from '../../src/app/channel.ts';
import type { Mail } from '../../src/app/mail.ts';
import type { Mailer, OutboxRow } from '../../src/app/ports.ts';
import type { OutboxLimits } from '../../src/outbox/limits.ts';
import { createOutbox, type Outbox, type OutboxDeps } from '../../src/outbox/outbox.ts';
import type { OutboxAlert } from '../../src/outbox/outbox-alert.ts';
import { silentLog } from '../support/silent-log.ts';

export const channelId = 'cloud-api:1';

/** The n-th reply of a chat, as a turn commits it. */
export function reply(chat: string, seq: number, more: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id: `${chat}-${seq}`,
    accountId: 'acme',
    lane: chat,
    seq,
    payload: {
      kind: 'reply',
      channelId,
      to: { kind: 'PHONE', value: chat },
      message: { text: `${chat}-${seq}` },
    },
    ...more,
  };
}

/** A mail, which is a lane of its own. */
export function mail(id: string, to = `${id}@acme.test`): OutboxRow {
  const content: Mail = {
    template: 'sign-in',
    to,
    language: 'en',
    accountId: 'acme',
    firstName: 'Ana',
    companyName: 'Acme',
    codeId: id,
  };
  return { id, accountId: 'acme', lane: id, seq: 1, payload: { kind: 'mail', mail: content } };
}

export function failure(what: Undelivered['what'], more: Partial<Undelivered> = {}): Undelivered {
  return { ok: false, what, reason: `said ${what}`, ...more };
}

/** Answers in the other side's stead. What it accepts is in `accepted`, in order, by the rows' ids. */
export class OtherSide {
  readonly tried: string[] = [];
  readonly accepted: string[] = [];
  /** What it answers now; it accepts unless told otherwise. */
  answer: (reference: string) => Delivery | Promise<Delivery> = () => ({ ok: true });
  underWay = 0;
  mostUnderWay = 0;

  async take(reference: string): Promise<Delivery> {
    this.tried.push(reference);
    this.underWay++;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      const delivery = await this.answer(reference);
      if (delivery.ok) this.accepted.push(reference);
      return delivery;
    } finally {
      this.underWay--;
    }
  }

  asChannel(id = channelId): Channel {
    return {
      id,
      kind: 'CLOUD_API',
      number: () => null,
      send: (_to, _message, reference) => this.take(reference),
    };
  }

  asMailer(): Mailer {
    return { send: (_mail, reference) => this.take(reference) };
  }
}

export interface World {
  outbox: Outbox;
  whatsapp: OtherSide;
  smtp: OtherSide;
  alerts: OutboxAlert[];
  outcomes: { to: string; state: string; reason: string | null }[];
}

/** An outbox on `store`, whose WhatsApp and mail server can be told what to answer. */
export function openWorld(
  store: OutboxDeps['store'],
  more: Partial<OutboxDeps> & { limits?: Partial<OutboxLimits> } = {},
): World {
  const whatsapp = new OtherSide();
  const smtp = new OtherSide();
  const alerts: OutboxAlert[] = [];
  const outcomes: World['outcomes'] = [];
  const outbox = createOutbox({
    store,
    channels: new Map([[channelId, whatsapp.asChannel()]]),
    mailer: smtp.asMailer(),
    onMailOutcome: async ({ to }, state, reason) => {
      outcomes.push({ to, state, reason });
    },
    sayNotice: (sentence, language) => `${language}: ${sentence.key}`,
    alert: alert => alerts.push(alert),
    clock: () => new Date(),
    log: silentLog,
    random: () => 0.5,
    ...more,
  });
  return { outbox, whatsapp, smtp, alerts, outcomes };
}
