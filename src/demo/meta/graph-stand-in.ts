import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { asShown } from './as-shown.ts';
import { type Chat, type Chats, createChats } from './chats.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createFlows, type Flows } from './flows.ts';
import { graphError, statusError } from './graph-error.ts';
import { createGraphServer } from './graph-server.ts';
import { createMedia, type Media } from './media.ts';
import { openForm } from './open-form.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { createPerson, type Person } from './person.ts';
import { createTemplates, type Templates } from './templates.ts';
import { noTrouble, type Trouble } from './trouble.ts';
import { statusOf } from './webhook-body.ts';
import { createWebhookPost } from './webhook-post.ts';

export interface GraphStandInOptions {
  /** Default: a free one. */
  port?: number;
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  verifyToken: string;
  /** Where the product listens for webhooks. */
  webhookUrl: string;
  /** As Meta shows it: `+1 555-010-0000`. */
  displayPhoneNumber: string;
  /** Pauses before each redelivery of a webhook that was not answered with 2xx. */
  redeliverAfterMs?: readonly number[];
  /**
   * Whether somebody whose last message it has not seen can be written to. Default `closed`; `open` for a stand-in that
   * was only started anew.
   */
  windowOfUnknown?: 'open' | 'closed';
  clock?: () => Date;
}

/** A local stand-in of Meta's Cloud API, with the people who write to the business. On loopback only. */
export interface GraphStandIn {
  /** For `GRAPH_BASE_URL`. */
  url: string;
  displayPhoneNumber: string;
  chats: Chats;
  media: Media;
  templates: Templates;
  flows: Flows;
  /** What goes wrong on purpose; change it at any time. */
  trouble: Trouble;
  /** The person with this phone, in any spelling with its country; the same one each time. */
  person(phone: string, name?: string): Person;
  /** Webhooks wait from `hold` until `release`, which delivers them in disorder or together. */
  hold: Deliveries['hold'];
  release: Deliveries['release'];
  /** Verifies the webhook as Meta does when it is set up: does it give the challenge back? */
  verifyWebhook(): Promise<boolean>;
  stop(): Promise<void>;
}

type TemplateMessage = Extract<OutgoingMessage, { type: 'template' }>['template'];

/** Meta tries for days; this long is enough to start the product again. */
const aQuarterHour = [1, 2, 4, 8, 16, 30, ...Array<number>(28).fill(30)].map(seconds => seconds * 1000);
const windowMs = 24 * 60 * 60 * 1000;

export async function startGraphStandIn(options: GraphStandInOptions): Promise<GraphStandIn> {
  const clock = options.clock ?? (() => new Date());
  const trouble = noTrouble();
  const chats = createChats();
  const media = createMedia();
  const templates = createTemplates();
  const flows = createFlows();
  const people = new Map<Chat, ReturnType<typeof createPerson>>();
  const webhook = createWebhookPost(options.webhookUrl, options.appSecret, () => trouble.escapesNonAscii);
  const deliveries = createDeliveries(options, webhook, trouble, options.redeliverAfterMs ?? aQuarterHour);
  const newMessageId = messageIds();

  function take(message: OutgoingMessage): object {
    const chat = message.to ? chats.open(message.to) : chats.byUserId(message.recipient!);
    if (!chat) return { error: graphError(131026) };
    const at = clock();
    const { lastWroteAt } = chat;
    const isOpen = lastWroteAt
      ? at.getTime() - lastWroteAt.getTime() < windowMs
      : options.windowOfUnknown === 'open';
    if (!isOpen && message.type !== 'template') return { error: graphError(131047) };
    const templateText = message.type === 'template' ? textOf(message.template) : undefined;
    if (typeof templateText === 'object') return templateText;
    const form = formOf(message);
    if (form && 'error' in form) return form;
    const id = newMessageId();
    const failure = trouble.failLater?.(message);
    if (failure === undefined) show(chat, asShown(message, id, at, { templateText, form }));
    if (trouble.statuses || failure !== undefined) tellStatuses(chat, message, id, failure);
    return {
      messaging_product: 'whatsapp',
      contacts: [{ input: message.to ?? message.recipient, ...(!chat.hidesNumber && { wa_id: chat.waId }) }],
      messages: [{ id }],
    };
  }

  function textOf({ name, language, components }: TemplateMessage) {
    const values = components?.[0]?.parameters.map(({ text }) => text) ?? [];
    return templates.fill(name, language.code, values);
  }

  function formOf(message: OutgoingMessage) {
    if (message.type !== 'interactive' || message.interactive.type !== 'flow') return undefined;
    const { parameters } = message.interactive.action;
    const flow = flows.find(parameters.flow_id ?? parameters.flow_name ?? '');
    if (!flow) return { error: graphError(131009, 'The flow does not exist or is not published') };
    const form = openForm(flow, parameters);
    return typeof form === 'string' ? { error: graphError(131009, form) } : form;
  }

  function show(chat: Chat, message: ReturnType<typeof asShown>): void {
    chat.messages.push(message);
    people.get(chat)?.arrived(message);
    chats.tell({ kind: 'message', person: chat, message });
  }

  /** As Meta tells them: after the answer, each in a webhook of its own, in no promised order. */
  function tellStatuses(chat: Chat, message: OutgoingMessage, id: string, failure: number | undefined): void {
    const told = { id, reference: message.biz_opaque_callback_data };
    const tell = (status: string, error?: object) =>
      void deliveries.deliver({ status: statusOf(chat, told, status, clock(), error) });
    setImmediate(() => {
      tell('sent');
      if (failure === undefined) tell('delivered');
      else tell('failed', statusError(failure));
    });
  }

  const server = createGraphServer({
    ...options,
    trouble,
    media,
    templates,
    flows,
    take,
    onReceipt({ message_id, typing_indicator }) {
      for (const person of chats.all()) {
        const message = person.messages.find(({ id }) => id === message_id);
        if (!message) continue;
        message.state = 'read';
        chats.tell({ kind: 'state', person, message });
        if (typing_indicator) chats.tell({ kind: 'typing', person, on: true });
      }
    },
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    displayPhoneNumber: options.displayPhoneNumber,
    chats,
    media,
    templates,
    flows,
    trouble,
    person(phone, name) {
      const chat = chats.open(phone, name);
      const known = people.get(chat);
      if (known) return known;
      const person = createPerson(chat, { chats, deliveries, media, newMessageId, clock });
      people.set(chat, person);
      return person;
    },
    hold: deliveries.hold,
    release: deliveries.release,
    async verifyWebhook() {
      const challenge = String(randomBytes(4).readUInt32BE());
      const query = new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.verify_token': options.verifyToken,
        'hub.challenge': challenge,
      });
      const answer = await fetch(`${options.webhookUrl}?${query}`);
      return answer.ok && (await answer.text()) === challenge;
    },
    async stop() {
      deliveries.stop();
      await webhook.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** `wamid.` and letters, as Meta's; no two alike, in no order that would tell which came first. */
function messageIds(): () => string {
  const run = randomBytes(12);
  let count = 0;
  return () => {
    count += 1;
    const id = Buffer.alloc(16, run);
    id.writeUInt32BE(count, 12);
    return `wamid.${id.toString('base64url')}`;
  };
}
