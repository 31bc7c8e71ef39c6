import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChannelHandlers } from '../../app/channel.ts';
import type { Content, Inbound } from '../../chat/message.ts';
import type { Log } from '../../lib/logger.ts';
import { readBody } from './read-body.ts';
import type { FileRef } from './read-message.ts';
import { readWebhook, type Webhook } from './read-webhook.ts';
import { createSignatureCheck, sameSecret } from './signature.ts';
import type { Status } from './status.ts';

/** Meta's largest body is far below; a message's text has 4096 characters. */
const bodyLimitBytes = 3 * 1024 * 1024;

/** What the channel hands on; what rejects is answered 500, and Meta delivers it again. */
export interface Handlers extends Omit<ChannelHandlers, 'onStatus'> {
  onStatus?(status: Status): Promise<void>;
}

export interface WebhookOptions {
  channelId: string;
  phoneNumberId: string;
  appSecret: string;
  verifyToken: string;
  log: Log;
  /** The handlers, or undefined while the channel has not been started. */
  handlers(): Handlers | undefined;
  onDisplayPhoneNumber(number: string): void;
  /** What a file holds. Does not reject. */
  readFile(file: FileRef): Promise<Content>;
}

/**
 * Answers Meta's webhook calls on plain node:http (Express would cost more than all the rest).
 *
 * POST: 200 once every message is committed, 401 unsigned, 400 not JSON, 413 too large, 500 after a fault, 503 before
 * the start. GET: Meta's verification. Messages of one chat are handed on one after the other, chats at once; after a
 * fault the chat's later messages wait for Meta's redelivery, so that their order holds.
 */
export function createWebhook(options: WebhookOptions): (req: IncomingMessage, res: ServerResponse) => void {
  const isSigned = createSignatureCheck(options.appSecret);

  async function receive(req: IncomingMessage): Promise<number> {
    const body = await readBody(req, bodyLimitBytes);
    if (body === 'broken-off') return 400;
    if (body === 'too-large') return 413;
    if (!isSigned(body, req.headers['x-hub-signature-256'])) {
      options.log.warn({ bytes: body.length }, 'webhook refused: its signature is missing or wrong');
      return 401;
    }
    const json = parseJson(body);
    if (json === undefined) return 400;
    const handlers = options.handlers();
    if (!handlers) return 503;
    const webhook = readWebhook(json, options.phoneNumberId, options.channelId);
    if (webhook.displayPhoneNumber) options.onDisplayPhoneNumber(webhook.displayPhoneNumber);
    if (webhook.unread > 0) options.log.warn({ parts: webhook.unread }, 'webhook parts could not be read');
    return (await handOn(webhook, handlers, options)) ? 200 : 500;
  }

  return (req, res) => {
    if (req.method === 'GET') {
      verify(req, res, options.verifyToken);
    } else if (req.method === 'POST') {
      receive(req).then(
        status => answer(res, status),
        error => {
          options.log.error({ err: error }, 'webhook failed');
          answer(res, 500);
        },
      );
    } else {
      res.setHeader('Allow', 'GET, POST');
      answer(res, 405);
    }
  };
}

/** Did everything go well? One fault does not keep the other chats from being handed on. */
async function handOn(
  webhook: Webhook,
  handlers: Handlers,
  { log, readFile }: WebhookOptions,
): Promise<boolean> {
  const work: Promise<void>[] = [];
  const { files } = webhook;
  const onInbound =
    files.size > 0
      ? async (inbound: Inbound) => handlers.onInbound(await withFile(inbound, files, handlers, readFile))
      : handlers.onInbound;
  for (const chat of byChat(webhook.messages)) work.push(inOrder(chat, onInbound));
  if (handlers.onStatus) work.push(inOrder(webhook.statuses, handlers.onStatus));
  if (handlers.onAddressRetired) work.push(inOrder(webhook.retired, handlers.onAddressRetired));
  const outcomes = work.map(one =>
    one.then(
      () => true,
      error => {
        log.error({ err: error }, 'a part of a webhook was not handled; Meta will redeliver it');
        return false;
      },
    ),
  );
  return (await Promise.all(outcomes)).every(isWell => isWell);
}

/** Nothing is fetched for somebody unknown: the number may serve customers, and their files are none of our business. */
async function withFile(
  inbound: Inbound,
  files: Map<string, FileRef>,
  { isKnown }: Handlers,
  readFile: WebhookOptions['readFile'],
): Promise<Inbound> {
  const file = files.get(inbound.messageId);
  return file && (await isKnown?.(inbound)) ? { ...inbound, content: await readFile(file) } : inbound;
}

async function inOrder<T>(items: readonly T[], handle: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await handle(item);
}

function byChat(messages: Inbound[]): Iterable<Inbound[]> {
  if (messages.length <= 1) return [messages];
  const chats = new Map<string, Inbound[]>();
  for (const message of messages) {
    const chat = chats.get(message.from.value);
    if (chat) chat.push(message);
    else chats.set(message.from.value, [message]);
  }
  return chats.values();
}

/** Meta's one-time check that this address is ours: the challenge is given back if the token is right. */
function verify(req: IncomingMessage, res: ServerResponse, verifyToken: string): void {
  const query = new URLSearchParams(req.url?.split('?', 2)[1]);
  const isRight =
    query.get('hub.mode') === 'subscribe' && sameSecret(query.get('hub.verify_token') ?? '', verifyToken);
  if (!isRight) {
    answer(res, 403);
    return;
  }
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.end(query.get('hub.challenge') ?? '');
}

function answer(res: ServerResponse, status: number): void {
  res.writeHead(status, status === 413 ? lastAnswer : emptyAnswer);
  res.end();
}

const emptyAnswer = { 'Content-Length': 0 };
const lastAnswer = { ...emptyAnswer, Connection: 'close' };

/** Undefined for what is not JSON. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
