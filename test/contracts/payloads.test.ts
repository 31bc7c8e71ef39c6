import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WhatsAppAPI } from 'whatsapp-api-js';
import {
  ActionButtons,
  ActionList,
  ActionNavigateFlow,
  Body,
  BodyComponent,
  BodyParameter,
  Button,
  Interactive,
  ListSection,
  Row,
  Template,
  Text,
} from 'whatsapp-api-js/messages';
import type { ClientMessage } from 'whatsapp-api-js/types';
import type { Choice, Message } from '../../src/chat/message.ts';
import { checkOutgoing } from '../../src/demo/meta/outgoing-message.ts';
import type { Address } from '../../src/domain/identity.ts';
import { graphMessages } from '../../src/whatsapp/cloud-api/graph-message.ts';
import { createReceipts } from '../../src/whatsapp/cloud-api/receipts.ts';
import { templateFor } from '../../src/whatsapp/cloud-api/templates.ts';
import { silentLog } from '../support/silent-log.ts';
import { keys } from '../whatsapp/cloud-api-host.ts';
import { anOffer } from './an-offer.ts';
import { startRecording } from './recording-server.ts';

/**
 * Everything that we send, three times over: valid by the schema that is kept in `src/demo/meta/outgoing-message.ts`, and the
 * very body that each of two libraries nobody here wrote makes of the same content, after its own checks.
 */
const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, i) => ({ id: `m:${i}`, label: `Team ${i + 1}` }));
const more = { id: 'm:more', label: 'More …' };

const messages: Record<string, Message> = {
  'a text': { text: 'Done: *Ana Souza* is invited. Olá 世界 👋' },
  'a text in parts': { text: 'word '.repeat(2000) },
  'one button': { text: 'Sure?', choices: choices(1) },
  'three buttons': { text: 'Sure?', choices: choices(3) },
  'a long text with buttons': { text: 'line of words\n'.repeat(200), choices: choices(2) },
  'a list': { text: 'Which?', choices: choices(10), listLabel: 'Choose' },
  'a list with descriptions': {
    text: 'Which role?',
    choices: choices(4).map(choice => ({ ...choice, description: 'works with chats' })),
  },
  'a list that leads on': { text: 'Which?', choices: choices(30), listLabel: 'Choose', more },
  'a page of a list': { text: 'And these:', choices: choices(30), listLabel: 'Choose', more, from: 9 },
  'the last page': { text: 'And these:', choices: choices(30), listLabel: 'Choose', more, from: 27 },
  'a form beside a question': { text: 'What is her email?', choices: choices(1), form: anOffer },
  'a template': {
    text: 'Ana confirmed.',
    template: templateFor({ key: 'notice.admin-granted', args: { name: 'Ana', by: 'Bo' } }, 'pt-BR')!,
  },
};
const people: Record<string, Address> = {
  'by phone': { kind: 'PHONE', value: '14155550100' },
  'by business-scoped id': { kind: 'BSUID', value: 'US.1315' },
};
const cases = Object.entries(messages).flatMap(([what, message]) =>
  Object.entries(people).map(([how, to]) => ({
    what: `${what}, ${how}`,
    bodies: graphMessages(to, message, 'row-1', new Map([['en', '700000']])),
  })),
);

/** A body of ours, as far as its parts are read here. */
interface Sent {
  type: string;
  to?: string;
  recipient?: string;
  biz_opaque_callback_data: string;
  text: { body: string; preview_url: boolean };
  interactive: {
    type: string;
    body: { text: string };
    action: {
      buttons: { reply: { id: string; title: string } }[];
      button: string;
      sections: { rows: { id: string; title: string; description?: string }[] }[];
      parameters: {
        flow_message_version: '3';
        flow_id: string;
        flow_token: string;
        flow_cta: string;
        flow_action: 'navigate';
        flow_action_payload: { screen: string; data: Record<string, unknown> };
      };
    };
  };
  template: {
    name: string;
    language: { code: string };
    components: { type: 'body'; parameters: { type: 'text'; text: string }[] }[];
  };
}

describe('what we send', () => {
  it.each(cases)('is valid by the schema, which knows every part of it: $what', ({ bodies }) => {
    for (const body of bodies) expect(checkOutgoing(body)).toEqual({ message: body });
  });

  it('is valid whatever it is made of', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 60 });
    const choice = fc.record({
      id: fc.string({ minLength: 1, maxLength: 120 }),
      label: word,
      description: word,
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6000 }),
        fc.uniqueArray(choice, { maxLength: 25, selector: ({ id }) => id }),
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(...Object.values(people)),
        (text, some, from, to) => {
          const message = { text, choices: some, more, ...(from < some.length && { from }) };
          for (const body of graphMessages(to, message, 'r'))
            expect(checkOutgoing(body)).toEqual({ message: body });
        },
      ),
    );
  });

  it('marks as read what the schema takes', async () => {
    const posted: object[] = [];
    const post = async (body: object) => {
      posted.push(body);
      return { status: 200, body: '', retryAfter: undefined };
    };
    const receipts = createReceipts({ post, log: silentLog, delayMs: 1 });
    receipts.seen('ann', 'wamid.1');
    receipts.seen('bo', 'wamid.2');
    receipts.answered('bo');
    await expect.poll(() => posted.length).toBe(2);
    for (const receipt of posted) expect(checkOutgoing(receipt)).toEqual({ receipt });
  });
});

describe('two libraries say the same', () => {
  let server: Awaited<ReturnType<typeof startRecording>>;
  let api: WhatsAppAPI;
  let client: WhatsAppClient;
  const { phoneNumberId } = keys;

  beforeAll(async () => {
    const taken = { messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.1' }] };
    server = await startRecording(async () => ({ status: 200, body: JSON.stringify(taken) }));
    api = new WhatsAppAPI({
      token: keys.accessToken,
      appSecret: keys.appSecret,
      v: 'v24.0',
      ponyfill: {
        fetch: (url, init) => fetch(String(url).replace('https://graph.facebook.com', server.url), init),
      },
    });
    client = new WhatsAppClient({
      accessToken: keys.accessToken,
      baseUrl: server.url,
      graphVersion: 'v24.0',
    });
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.recorded.length = 0;
  });
  const lastBody = () => JSON.parse(server.recorded.at(-1)!.body.toString('utf8'));

  it.each(cases)('whatsapp-api-js: $what', async ({ bodies }) => {
    for (const sent of bodies as Sent[]) {
      const { to, recipient, biz_opaque_callback_data } = sent;
      const rest = [asTheirs(sent), undefined, biz_opaque_callback_data] as const;
      if (recipient) await api.sendMessage(phoneNumberId, { bsuid: recipient }, ...rest);
      else await api.sendMessage(phoneNumberId, to!, ...rest);
      expect(withoutDefaults(lastBody())).toEqual(withoutDefaults(sent));
    }
  });

  it.each(cases)('@kapso/whatsapp-cloud-api: $what', async ({ bodies }) => {
    for (const sent of bodies as Sent[]) {
      await sendByKapso(client, sent);
      expect(withoutDefaults(lastBody())).toEqual(withoutDefaults(sent));
    }
  });

  it('marks as read alike', async () => {
    await api.markAsRead(phoneNumberId, 'wamid.1', 'text');
    const theirs = lastBody();
    await client.messages.markRead({
      phoneNumberId,
      messageId: 'wamid.1',
      typingIndicator: { type: 'text' },
    });
    expect(lastBody()).toEqual(theirs);
    expect(theirs).toEqual({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.1',
      typing_indicator: { type: 'text' },
    });
  });
});

function asTheirs(sent: Sent): ClientMessage {
  if (sent.type === 'text') return new Text(sent.text.body, sent.text.preview_url);
  if (sent.type === 'template') {
    const { name, language, components } = sent.template;
    const [first, ...rest] = components[0]!.parameters.map(({ text }) => new BodyParameter(text));
    return new Template(name, language.code, new BodyComponent(first!, ...rest));
  }
  const { action, body, type } = sent.interactive;
  if (type === 'button') {
    const [first, ...rest] = action.buttons.map(({ reply }) => new Button(reply.id, reply.title));
    return new Interactive(new ActionButtons(first!, ...rest), new Body(body.text));
  }
  if (type === 'flow') {
    const { flow_token, flow_id, flow_cta, flow_action_payload } = action.parameters;
    const { screen, data } = flow_action_payload;
    return new Interactive(
      new ActionNavigateFlow(flow_token, flow_id, flow_cta, screen, data),
      new Body(body.text),
    );
  }
  const [first, ...rest] = action.sections[0]!.rows.map(row => new Row(row.id, row.title, row.description));
  return new Interactive(
    new ActionList(action.button, new ListSection(undefined, first!, ...rest)),
    new Body(body.text),
  );
}

async function sendByKapso({ messages: sender }: WhatsAppClient, sent: Sent): Promise<void> {
  const { to, recipient, biz_opaque_callback_data: bizOpaqueCallbackData } = sent;
  const reader = recipient === undefined ? { to: to! } : { recipient };
  const head = { phoneNumberId: keys.phoneNumberId, ...reader, bizOpaqueCallbackData };
  if (sent.type === 'text') {
    await sender.sendText({ ...head, body: sent.text.body, previewUrl: sent.text.preview_url });
  } else if (sent.type === 'template') {
    await sender.sendTemplate({ ...head, template: sent.template });
  } else if (sent.interactive.type === 'button') {
    const buttons = sent.interactive.action.buttons.map(({ reply }) => reply);
    await sender.sendInteractiveButtons({ ...head, bodyText: sent.interactive.body.text, buttons });
  } else if (sent.interactive.type === 'flow') {
    const { flow_token, flow_id, flow_cta, flow_action, flow_action_payload } =
      sent.interactive.action.parameters;
    await sender.sendInteractiveFlow({
      ...head,
      bodyText: sent.interactive.body.text,
      parameters: {
        flowId: flow_id,
        flowCta: flow_cta,
        flowToken: flow_token,
        flowAction: flow_action,
        flowActionPayload: flow_action_payload,
      },
    });
  } else {
    const { button: buttonText, sections } = sent.interactive.action;
    await sender.sendInteractiveList({ ...head, bodyText: sent.interactive.body.text, buttonText, sections });
  }
}

/** What Meta takes for said where it is not: the recipient's kind, no preview, a published form, a template's one policy of language. */
function withoutDefaults(body: object): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) =>
    (key === 'recipient_type' && value === 'individual') ||
    (key === 'preview_url' && value === false) ||
    (key === 'mode' && value === 'published') ||
    (key === 'policy' && value === 'deterministic')
      ? undefined
      : value,
  );
}
