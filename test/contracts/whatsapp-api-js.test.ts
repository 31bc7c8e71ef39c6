import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WhatsAppAPI } from 'whatsapp-api-js';
import {
  ActionButtons,
  ActionList,
  ActionNavigateFlow,
  Body,
  Button,
  Contacts,
  Interactive,
  ListSection,
  Name,
  Row,
  Text,
} from 'whatsapp-api-js/messages';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { screenData, screenId } from '../../src/whatsapp/cloud-api/flow-json.ts';
import { allForms } from '../../src/whatsapp/cloud-api/forms.ts';
import { keys } from '../whatsapp/cloud-api-host.ts';
import { anOffer } from './an-offer.ts';
import { startRecording } from './recording-server.ts';

/**
 * A client that nobody here wrote, in the product's place: it must accept what the stand-in sends, and be accepted by
 * it. Where both know Meta, the stand-in is like Meta.
 */
describe('whatsapp-api-js in the place of the product', () => {
  let api: WhatsAppAPI;
  let meta: GraphStandIn;
  let server: Awaited<ReturnType<typeof startRecording>>;
  const ann = () => meta.person('+14155550100', 'Ann Lee');
  const bsuid = () => ann().chat.userId;
  const toAnn = () => ({ phone: '14155550100', bsuid: bsuid() });

  beforeEach(async () => {
    server = await startRecording(async ({ method, url, headers, body }) => {
      if (method === 'GET') {
        const query = Object.fromEntries(new URL(url, 'http://localhost').searchParams);
        return { status: 200, body: api.get(query as Parameters<typeof api.get>[0]) };
      }
      const raw = body.toString('utf8');
      await api.post(JSON.parse(raw), raw, String(headers['x-hub-signature-256']));
      return { status: 200 };
    });
    meta = await startGraphStandIn({
      ...keys,
      webhookUrl: `${server.url}/message`,
      displayPhoneNumber: '+1 555-010-0000',
      redeliverAfterMs: [],
    });
    api = new WhatsAppAPI({
      token: keys.accessToken,
      appSecret: keys.appSecret,
      webhookVerifyToken: keys.verifyToken,
      v: 'v24.0',
      // The only address that it knows is Meta's.
      ponyfill: {
        fetch: (url, init) => fetch(String(url).replace('https://graph.facebook.com', meta.url), init),
      },
    });
  });
  afterEach(async () => {
    await meta.stop();
    await server.stop();
  });

  it('gives the challenge back', async () => {
    expect(await meta.verifyWebhook()).toBe(true);
  });

  it('believes the signature and reads the text, with letters that Meta escapes', async () => {
    const read: unknown[] = [];
    api.on.message = ({ from, name, message }) => {
      read.push([from, name, message.type === 'text' && message.text.body]);
    };
    expect((await ann().says('Olá, 世界 👋 a/b')).status).toBe(200);
    expect(read).toEqual([['14155550100', 'Ann Lee', 'Olá, 世界 👋 a/b']]);
  });

  it('reads taps, contact cards and people who hide their number', async () => {
    const read: unknown[] = [];
    api.on.message = ({ recipient, message }) => {
      read.push([
        recipient,
        message.type === 'contacts'
          ? message.contacts[0].name
          : message.type === 'interactive' && message.interactive,
      ]);
    };
    await ann().says('hi');
    const buttons = new ActionButtons(new Button('d1:yes', 'Yes'), new Button('d1:no', 'No'));
    await api.sendMessage(keys.phoneNumberId, toAnn(), new Interactive(buttons, new Body('Sure?')));
    await ann().taps('Yes');
    await ann().sendsContacts([{ name: 'Ana Souza', phones: ['+5511912345678'] }]);
    ann().chat.hidesNumber = true;
    await ann().taps('No');
    expect(read.slice(1)).toEqual([
      [
        { phone: '14155550100', bsuid: bsuid() },
        { type: 'button_reply', button_reply: { id: 'd1:yes', title: 'Yes' } },
      ],
      [
        { phone: '14155550100', bsuid: bsuid() },
        { formatted_name: 'Ana Souza', first_name: 'Ana', last_name: 'Souza' },
      ],
      [{ bsuid: bsuid() }, { type: 'button_reply', button_reply: { id: 'd1:no', title: 'No' } }],
    ]);
  });

  it('sends texts, buttons, lists, forms and cards that are taken', async () => {
    await ann().says('hi');
    const list = new ActionList(
      'Choose',
      new ListSection(undefined, new Row('1', 'Sales', '7 people'), new Row('2', 'Support')),
    );
    const { id } = meta.flows.create({
      name: 'add',
      categories: ['OTHER'],
      flow_json: allForms()[0]!.json,
      publish: true,
    }) as { id: string };
    const form = new ActionNavigateFlow('draft-1', id, 'Fill in', screenId, screenData(anOffer));
    const messages = [
      new Text('Hello *Ann*'),
      new Interactive(list, new Body('Which team?')),
      new Interactive(form, new Body('Or all at once')),
      new Contacts([new Name('Ana', 'Ana')]),
    ];
    for (const message of messages) {
      const answer = await api.sendMessage(keys.phoneNumberId, toAnn(), message, undefined, 'row-1');
      expect(answer).toMatchObject({
        messaging_product: 'whatsapp',
        contacts: [{ input: '14155550100', wa_id: '14155550100' }],
        messages: [{ id: expect.stringMatching(/^wamid\./) }],
      });
    }
    expect(
      ann()
        .received()
        .map(({ text, choices, reference }) => [text, choices, reference]),
    ).toEqual([
      ['Hello *Ann*', [], 'row-1'],
      [
        'Which team?',
        [
          { id: '1', label: 'Sales', description: '7 people' },
          { id: '2', label: 'Support' },
        ],
        'row-1',
      ],
      ['Or all at once', [], 'row-1'],
      ['[contacts]', [], 'row-1'],
    ]);
  });

  it('marks as read, with typing dots', async () => {
    const { messageId } = await ann().says('hi');
    expect(await api.markAsRead(keys.phoneNumberId, messageId, 'text')).toEqual({ success: true });
  });

  it("reads statuses with its own reference, and refusals in Meta's form", async () => {
    const states: unknown[] = [];
    let told = () => {};
    const both = new Promise<void>(resolve => {
      told = resolve;
    });
    api.on.status = ({ status, id, biz_opaque_callback_data }) => {
      states.push([status, id, biz_opaque_callback_data]);
      if (states.length === 2) told();
    };
    await ann().says('hi');
    await api.sendMessage(keys.phoneNumberId, toAnn(), new Text('Hello'), undefined, 'row-1');
    await both;
    const { id } = ann().received()[0]!;
    expect(states).toEqual(
      expect.arrayContaining([
        ['sent', id, 'row-1'],
        ['delivered', id, 'row-1'],
      ]),
    );
    meta.trouble.refuse = () => ({ code: 131056 });
    expect(await api.sendMessage(keys.phoneNumberId, toAnn(), new Text('Hello'))).toMatchObject({
      error: { code: 131056, type: 'OAuthException', fbtrace_id: expect.any(String) },
    });
  });
});
