import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isLocal } from '../only-local.ts';
import type { Flows } from './flows.ts';
import { type GraphError, graphError } from './graph-error.ts';
import type { Media, MediaFile } from './media.ts';
import { checkOutgoing, type OutgoingMessage, type ReadReceipt } from './outgoing-message.ts';
import type { Templates } from './templates.ts';
import type { Trouble } from './trouble.ts';
import { businessAccountId } from './webhook-body.ts';

export interface GraphServerOptions {
  phoneNumberId: string;
  accessToken: string;
  displayPhoneNumber: string;
  trouble: Trouble;
  media: Media;
  templates: Templates;
  flows: Flows;
  /** Takes a message that was found right: Meta's answer to it. */
  take(message: OutgoingMessage): object | { error: GraphError };
  /** The business has read a person's message, and may be typing. */
  onReceipt(receipt: ReadReceipt): void;
}

type Answer = { status: number; body: object | MediaFile; retryAfterSeconds?: number };

/** The part of Graph that a business calls: messages, its own number, media. Not listening yet. */
export function createGraphServer(options: GraphServerOptions): Server {
  const { trouble } = options;
  return createServer((req, res) => {
    if (trouble.down) {
      req.socket.destroy();
      return;
    }
    answerTo(req, options).then(answer => {
      if (trouble.delayMs > 0) setTimeout(() => send(res, answer), trouble.delayMs);
      else send(res, answer);
    });
  });
}

async function answerTo(req: IncomingMessage, options: GraphServerOptions): Promise<Answer> {
  const body = await readAll(req);
  if (!isLocal(req))
    return { status: 403, body: { error: { message: 'This stand-in serves this machine only' } } };
  if (req.headers.authorization !== `Bearer ${options.accessToken}`) return graphError(190);
  const [, , id, edge] = (req.url ?? '/').split('?')[0]!.split('/');
  if (req.method === 'POST' && edge === 'messages') {
    return id === options.phoneNumberId ? takeMessage(body, options) : unknownObject('post', id);
  }
  if (edge === 'message_templates' || edge === 'flows') {
    if (id !== businessAccountId) return unknownObject('get', id);
    return listed(req, body, edge === 'flows' ? options.flows : options.templates);
  }
  if (req.method === 'POST' && id !== undefined) {
    if (edge === 'assets') return answered(await options.flows.upload(id, await formOf(req, body)));
    if (edge === 'publish') return answered(options.flows.publish(id));
    if (edge === 'deprecate') return answered(options.flows.deprecate(id));
  }
  if (req.method === 'POST' && edge === undefined && id !== undefined) {
    return answered(options.templates.edit(id, parsed(body)));
  }
  if (req.method === 'GET' && edge === undefined) {
    if (id === options.phoneNumberId) return { status: 200, body: numberInfo(options) };
    const file = options.media.find(id ?? '');
    if (file) return { status: 200, body: options.media.info(file, `http://${req.headers.host}`) };
  }
  if (req.method === 'GET' && edge === 'file') {
    const file = options.media.find(id ?? '');
    if (file) return { status: 200, body: file };
  }
  return unknownObject((req.method ?? 'get').toLowerCase(), id);
}

/** A list that one can add to: the account's templates, or its flows. */
function listed(req: IncomingMessage, body: string, list: Pick<Templates, 'create' | 'list'>): Answer {
  if (req.method === 'POST') return answered(list.create(parsed(body)));
  const query = new URLSearchParams(req.url?.split('?')[1]);
  return {
    status: 200,
    body: list.list(Number(query.get('limit') ?? 25), query.get('after') ?? undefined),
  };
}

/** What was uploaded; nothing where it is no form. */
async function formOf(req: IncomingMessage, body: string): Promise<FormData> {
  const headers = { 'content-type': req.headers['content-type'] ?? '' };
  return new Response(body, { headers }).formData().catch(() => new FormData());
}

function answered(result: object | { error: GraphError }): Answer {
  return 'error' in result ? (result.error as GraphError) : { status: 200, body: result };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function takeMessage(body: string, options: GraphServerOptions): Answer {
  const json = parsed(body);
  if (json === undefined) return graphError(100, 'The body is not JSON');
  const checked = checkOutgoing(json);
  if ('error' in checked) return checked.error;
  if ('receipt' in checked) {
    options.onReceipt(checked.receipt);
    return { status: 200, body: { success: true } };
  }
  const refusal = options.trouble.refuse?.(checked.message);
  if (refusal) {
    const { retryAfterSeconds } = refusal;
    return { ...graphError(refusal.code), ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
  }
  return answered(options.take(checked.message));
}

function numberInfo(options: GraphServerOptions): object {
  return {
    id: options.phoneNumberId,
    display_phone_number: options.displayPhoneNumber,
    verified_name: 'Usher demo',
    quality_rating: 'GREEN',
  };
}

/** As Meta says it, for an id that does not exist or that the token may not see. */
function unknownObject(verb: string, id = ''): Answer {
  const details = `Unsupported ${verb} request. Object with ID '${id}' does not exist or cannot be loaded due to missing permissions`;
  return graphError(100, details, 33);
}

function send(res: ServerResponse, { status, body, retryAfterSeconds }: Answer): void {
  if (retryAfterSeconds !== undefined) res.setHeader('Retry-After', String(retryAfterSeconds));
  if ('bytes' in body) {
    res.writeHead(status, { 'Content-Type': body.mimeType }).end(body.bytes);
    return;
  }
  const json = JSON.stringify(body);
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=UTF-8',
    'Content-Length': Buffer.byteLength(json),
  });
  res.end(json);
}

function readAll(req: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.on('error', reject);
  });
}
