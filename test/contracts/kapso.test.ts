import { GraphApiError, WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { normalizeWebhook, verifySignature } from '@kapso/whatsapp-cloud-api/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { businessAccountId } from '../../src/demo/meta/webhook-body.ts';
import { allForms } from '../../src/whatsapp/cloud-api/forms.ts';
import { envelope, fromAnn, type Host, keys, startHost } from '../whatsapp/cloud-api-host.ts';
import { samples } from '../whatsapp/samples.ts';
import { startRecording } from './recording-server.ts';

/** A second client that nobody here wrote; it reads each webhook beside ours, and both must have read the same. */
describe('@kapso/whatsapp-cloud-api beside the product', () => {
  let host: Host;
  let meta: GraphStandIn;
  let client: WhatsAppClient;
  let server: Awaited<ReturnType<typeof startRecording>>;
  const { phoneNumberId } = keys;
  const to = '+14155550100';
  const ann = () => meta.person(to, 'Ann Lee');

  beforeEach(async () => {
    host = await startHost();
    server = await startRecording(async ({ headers, body }) => ({
      status: await host.post(body, String(headers['x-hub-signature-256'])),
    }));
    meta = await startGraphStandIn({
      ...keys,
      webhookUrl: server.url,
      displayPhoneNumber: '+1 555-010-0000',
      redeliverAfterMs: [],
    });
    meta.trouble.statuses = false;
    client = new WhatsAppClient({ accessToken: keys.accessToken, baseUrl: meta.url, graphVersion: 'v24.0' });
  });
  afterEach(async () => {
    await meta.stop();
    await server.stop();
    await host.stop();
  });

  it('reads the same messages from the same signed bytes', async () => {
    await ann().says('Olá 世界 👋');
    await client.messages.sendInteractiveButtons({
      phoneNumberId,
      to,
      bodyText: 'Sure?',
      buttons: [{ id: 'd1:yes', title: 'Yes' }],
    });
    await ann().taps('Yes');
    await ann().sendsContacts([{ name: 'Ana Souza', emails: ['ana@acme.test'] }]);
    ann().chat.hidesNumber = true;
    await ann().says('still me');

    const theirs = server.recorded.flatMap(({ headers, body }) => {
      const signatureHeader = String(headers['x-hub-signature-256']);
      expect(verifySignature({ appSecret: keys.appSecret, rawBody: body, signatureHeader })).toBe(true);
      const read = normalizeWebhook(JSON.parse(body.toString('utf8')));
      expect(read).toMatchObject({ phoneNumberId, displayPhoneNumber: '15550100000' });
      return read.messages.map(({ id, from, fromUserId, timestamp }) => ({
        messageId: id,
        from: from ?? fromUserId,
        sentAt: new Date(Number(timestamp) * 1000),
      }));
    });
    const ours = host.inbounds.map(({ messageId, from, sentAt }) => ({
      messageId,
      from: from.value,
      sentAt,
    }));
    expect(ours).toEqual(theirs);
    expect(host.inbounds.map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'Olá 世界 👋' },
      { kind: 'choice', id: 'd1:yes', label: 'Yes' },
      { kind: 'contacts', lines: ['Ana Souza ana@acme.test'] },
      { kind: 'text', text: 'still me' },
    ]);
  });

  it('reads the same in what arrives together', async () => {
    meta.hold();
    const written = [ann().says('one'), meta.person('+442079460001', 'Bo').says('two'), ann().says('three')];
    meta.release('in-one-body');
    await Promise.all(written);
    const theirs = normalizeWebhook(JSON.parse(server.recorded[0]!.body.toString('utf8'))).messages;
    expect(host.inbounds.map(({ messageId }) => messageId).sort()).toEqual(theirs.map(({ id }) => id).sort());
  });

  it.each(Object.entries(samples))(
    'reads the sample of %s from the same body',
    async (_, { message, content }) => {
      const body = envelope([fromAnn(message)]);
      expect(await host.post(body)).toBe(200);
      const [theirs] = normalizeWebhook(JSON.parse(body)).messages;
      const ours = host.inbounds.map(({ messageId, from }) => ({ id: messageId, from: from.value }));
      if (content) expect(ours).toMatchObject([{ id: theirs?.id, from: theirs?.from }]);
      else expect(ours).toEqual([]);
    },
  );

  it('sends what the stand-in takes', async () => {
    await ann().says('hi');
    const text = await client.messages.sendText({
      phoneNumberId,
      to,
      body: 'Hello',
      bizOpaqueCallbackData: 'row-1',
    });
    await client.messages.sendText({ phoneNumberId, recipient: ann().chat.userId, body: 'Hello again' });
    await client.messages.sendInteractiveList({
      phoneNumberId,
      to,
      bodyText: 'Which team?',
      buttonText: 'Choose',
      sections: [{ title: 'Teams', rows: [{ id: '1', title: 'Sales', description: '7 people' }] }],
    });
    expect(text).toMatchObject({ contacts: [{ input: '+14155550100', waId: '14155550100' }] });
    expect(ann().received()).toMatchObject([
      { id: text.messages[0]!.id, text: 'Hello', reference: 'row-1' },
      { text: 'Hello again' },
      {
        text: 'Which team?',
        listButton: 'Choose',
        choices: [{ id: '1', label: 'Sales', description: '7 people' }],
      },
    ]);
  });

  it('understands its refusals', async () => {
    const refused = await client.messages
      .sendText({ phoneNumberId, to, body: 'Hello' })
      .catch(error => error);
    expect(refused).toBeInstanceOf(GraphApiError);
    expect(refused).toMatchObject({ code: 131047, category: 'reengagementWindow' });
    await ann().says('hi');
    meta.trouble.refuse = () => ({ code: 130429, retryAfterSeconds: 7 });
    const limited = await client.messages
      .sendText({ phoneNumberId, to, body: 'Hello' })
      .catch(error => error);
    expect(limited).toMatchObject({ code: 130429, retry: { action: 'retry_after', retryAfterMs: 7000 } });
  });

  it('makes, changes, publishes and retires forms as the stand-in lets it', async () => {
    const flowJson = JSON.parse(allForms()[0]!.json);
    const flowId = String((await createdByHand('draft', '{}')).id);
    expect(meta.flows.find('draft')).toBeUndefined();
    await expect(client.flows.publish({ flowId })).rejects.toMatchObject({ code: 139002 });

    const file = new Blob([JSON.stringify(flowJson)], { type: 'application/json' });
    expect(await client.flows.updateAsset({ flowId, file })).toMatchObject({ success: true });
    expect(await client.flows.publish({ flowId })).toMatchObject({ success: true });
    expect(meta.flows.find(flowId)).toEqual(flowJson);
    await expect(client.flows.updateAsset({ flowId, file })).rejects.toMatchObject({ code: 139001 });

    expect(await client.flows.list({ wabaId: businessAccountId })).toMatchObject({
      data: [{ id: flowId, name: 'draft', status: 'PUBLISHED' }],
    });
    await client.flows.deprecate({ flowId });
    expect(meta.flows.find(flowId)).toBeUndefined();
  });

  async function createdByHand(name: string, json: string): Promise<{ id: string }> {
    const answer = await client.fetch(`${meta.url}/v24.0/${businessAccountId}/flows`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, categories: ['OTHER'], flow_json: json }),
    });
    return (await answer.json()) as { id: string };
  }

  it('reads our number', async () => {
    const answer = await client.fetch(`${meta.url}/v24.0/${phoneNumberId}?fields=display_phone_number`);
    expect(await answer.json()).toMatchObject({ id: phoneNumberId, display_phone_number: '+1 555-010-0000' });
  });
});
