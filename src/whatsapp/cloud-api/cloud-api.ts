import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Channel, Delivery } from '../../app/ports.ts';
import type { Message } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import type { Log } from '../../lib/logger.ts';
import { createFileReader } from './fetch-file.ts';
import { createGraph, type GraphAnswer } from './graph.ts';
import { verdictOnAnswer } from './graph-error.ts';
import { graphMessages } from './graph-message.ts';
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
  /** How long connecting, or waiting for an answer, may take. Default 10 seconds. */
  timeoutMs?: number;
  log: Log;
}

export interface CloudApi extends Channel {
  /** Answers `POST` and `GET` of the webhook's path; hand it the raw request, before any body parser. */
  webhook(req: IncomingMessage, res: ServerResponse): void;
  /**
   * Begins handing on what comes in, and asks Graph for our number. Resolves when it is known or could not be had
   * (then the first webhook tells it): never rejects.
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
  let handlers: Handlers | undefined;
  let displayedNumber: string | undefined;
  let number: string | null = null;

  function learnNumber(displayed: string): void {
    if (displayed === displayedNumber) return;
    displayedNumber = displayed;
    const digits = displayed.replace(/\D/g, '');
    if (digits) number = `+${digits}`;
  }

  async function send(to: Address, message: Message, reference: string): Promise<Delivery> {
    if (to.kind === 'LID')
      return { ok: false, what: 'never', reason: 'a linked-device address cannot be reached from here' };
    let delivery: Delivery = { ok: false, what: 'never', reason: 'the message is empty' };
    for (const body of graphMessages(to, message, reference)) {
      delivery = await deliver(body);
      if (!delivery.ok) return delivery;
    }
    return delivery;
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

  return {
    id,
    kind: 'CLOUD_API',
    number: () => number,
    send,
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
    start(newHandlers) {
      handlers = newHandlers;
      return askForNumber();
    },
    async stop() {
      handlers = undefined;
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
