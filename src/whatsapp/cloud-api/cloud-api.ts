import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Channel, Delivery, Undelivered } from '../../app/channel.ts';
import type { Message } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import type { BotLanguage } from '../../domain/language.ts';
import type { Log } from '../../lib/logger.ts';
import { createFileReader } from './fetch-file.ts';
import { MetaRefusal } from './granted.ts';
import { createGraph, type GraphAnswer } from './graph.ts';
import { verdictOnAnswer } from './graph-error.ts';
import { graphMessages, isFormBody, partOf } from './graph-message.ts';
import { findPublishedForms } from './published-forms.ts';
import { createReceipts } from './receipts.ts';
import { createSentParts } from './sent-parts.ts';
import type { Status } from './status.ts';
import { templateFor } from './templates.ts';
import { createWebhook, type Handlers } from './webhook.ts';

export interface CloudApiOptions {
  /** The channel's id; default `cloud-api:<phoneNumberId>`. */
  id?: string;
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
  /** `https://graph.facebook.com`, or a stand-in's. */
  graphBaseUrl: string;
  /** As `v24.0`. */
  graphVersion: string;
  /** Where forms were published; without it none is offered. */
  businessAccountId?: string | null;
  /** How long connecting, or waiting for an answer, may take. Default 10 seconds. */
  timeoutMs?: number;
  log: Log;
}

export interface CloudApi extends Channel {
  /** Answers `POST` and `GET` of the webhook's path; hand it the raw request, before any body parser. */
  webhook(req: IncomingMessage, res: ServerResponse): void;
  /**
   * Begins handing on what comes in, and asks Graph for our number and forms. Resolves when they are known or could not be
   * had (then the first webhook tells the number, and no form is offered): never rejects.
   */
  start(handlers: Handlers): Promise<void>;
  /** Stops handing on (Meta is answered 503 and redelivers), lets messages under way be sent, and closes the connections. */
  stop(): Promise<void>;
}

/** WhatsApp by Meta's Cloud API: one number of ours, its webhook in and Graph out. */
export function createCloudApi(options: CloudApiOptions): CloudApi {
  const id = options.id ?? `cloud-api:${options.phoneNumberId}`;
  const { timeoutMs = 10_000 } = options;
  const graph = createGraph({
    baseUrl: options.graphBaseUrl,
    version: options.graphVersion,
    accessToken: options.accessToken,
    timeoutMs,
  });
  const messagesPath = `/${options.phoneNumberId}/messages`;
  const receipts = createReceipts({ post: body => graph.post(messagesPath, body), log: options.log });
  const parts = createSentParts();
  let handlers: Handlers | undefined;
  let displayedNumber: string | undefined;
  let number: string | null = null;
  let forms = new Map<BotLanguage, string>();

  function learnNumber(displayed: string): void {
    if (displayed === displayedNumber) return;
    displayedNumber = displayed;
    const digits = displayed.replace(/\D/g, '');
    if (digits) number = `+${digits}`;
  }

  async function send(to: Address, message: Message, reference: string): Promise<Delivery> {
    if (to.kind === 'LID')
      return { ok: false, what: 'never', reason: 'a linked-device address cannot be reached from here' };
    const bodies = graphMessages(to, message, reference, forms);
    if (bodies.length === 0) return { ok: false, what: 'never', reason: 'the message is empty' };
    receipts.answered(to.value);
    return bodies.length === 1 ? deliver(bodies[0]!) : deliverParts(bodies, reference);
  }

  async function deliverParts(bodies: object[], reference: string): Promise<Delivery> {
    let delivery: Delivery = { ok: true };
    for (let part = parts.sent(reference); part < bodies.length; part += 1) {
      delivery = await deliver(bodies[part]!);
      if (!delivery.ok && !isRefusedForm(bodies[part]!, delivery)) return delivery;
      parts.taken(reference, part + 1);
    }
    parts.forget(reference);
    return delivery;
  }

  /** A form that Meta does not take is offered to nobody any more; the question after it needs none. */
  function isRefusedForm(body: object, { what, reason }: Undelivered): boolean {
    if (what !== 'never' || !isFormBody(body)) return false;
    options.log.warn({ reason }, 'Meta did not take a form; none is offered until the next start');
    forms.clear();
    return true;
  }

  /** What is told of a part says how far the message came; only its last part speaks for the whole. */
  function takeStatus(status: Status, onStatus: Handlers['onStatus']): Promise<void> | undefined {
    const part = status.reference === undefined ? undefined : partOf(status.reference);
    if (!part) return onStatus?.(status);
    parts.taken(part.whole, part.part);
    return undefined;
  }

  async function deliver(body: object): Promise<Delivery> {
    let answer: GraphAnswer;
    try {
      answer = await graph.post(messagesPath, body);
    } catch (error) {
      return { ok: false, what: 'retry', reason: networkReason(error), unreachable: true };
    }
    if (answer.status < 200 || answer.status > 299) {
      return verdictOnAnswer(answer.status, answer.body, answer.retryAfter);
    }
    const providerId = providerIdIn(answer.body);
    return providerId === undefined ? { ok: true } : { ok: true, providerId };
  }

  async function askForNumber(): Promise<void> {
    try {
      const answer = await graph.get(`/${options.phoneNumberId}?fields=display_phone_number`);
      learnNumber(numberSchema.parse(JSON.parse(answer.body)).display_phone_number);
    } catch (error) {
      const reason = error instanceof z.ZodError ? 'the answer names no number' : networkReason(error);
      options.log.warn({ reason }, 'Graph did not tell our WhatsApp number; the first webhook will');
    }
  }

  async function askForForms(): Promise<void> {
    const { businessAccountId } = options;
    if (!businessAccountId) return;
    try {
      forms = await findPublishedForms({ graph, businessAccountId });
    } catch (error) {
      const reason = error instanceof MetaRefusal ? error.message : networkReason(error);
      options.log.warn({ reason }, 'Graph did not tell which forms are published; none is offered');
    }
  }

  return {
    id,
    kind: 'CLOUD_API',
    number: () => number,
    send,
    templateFor,
    seen: ({ from, messageId }) => receipts.seen(from.value, messageId),
    webhook: createWebhook({
      channelId: id,
      phoneNumberId: options.phoneNumberId,
      appSecret: options.appSecret,
      verifyToken: options.verifyToken,
      log: options.log,
      handlers: () => handlers,
      onDisplayPhoneNumber: learnNumber,
      readFile: createFileReader({ ...options, graph, timeoutMs }),
    }),
    async start(newHandlers) {
      const { onStatus } = newHandlers;
      handlers = { ...newHandlers, onStatus: async status => takeStatus(status, onStatus) };
      await Promise.all([askForNumber(), askForForms()]);
    },
    async stop() {
      handlers = undefined;
      receipts.stop();
      await graph.close();
    },
  };
}

const numberSchema = z.object({ display_phone_number: z.string().regex(/\d/) });

/** What Meta calls the message it took: absent only if the answer is not what it always was. */
function providerIdIn(body: string): string | undefined {
  try {
    return sentSchema.parse(JSON.parse(body)).messages[0].id;
  } catch {
    return undefined;
  }
}

const sentSchema = z.object({ messages: z.tuple([z.object({ id: z.string() })], z.unknown()) });

/** Short, and without addresses: it may be told to an admin. */
function networkReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return `WhatsApp could not be reached${code}`;
}
