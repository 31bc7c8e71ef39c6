import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { type Host, keys, startHost } from '../whatsapp/cloud-api-host.ts';

describe("the stand-in of Meta's API, as Graph", () => {
  let host: Host;
  beforeEach(async () => {
    host = await startHost();
  });
  afterEach(() => host.stop());
  const ann = () => host.meta.person('+1 (415) 555-0100', 'Ann Lee');
  const call = (path: string, init: RequestInit = {}, token: string = keys.accessToken) =>
    fetch(`${host.meta.url}/v24.0/${path}`, { ...init, headers: { Authorization: `Bearer ${token}` } });
  const send = (message: object) =>
    call(`${keys.phoneNumberId}/messages`, {
      method: 'POST',
      body: JSON.stringify({ messaging_product: 'whatsapp', to: '14155550100', ...message }),
    });

  it('refuses another token as Meta does', async () => {
    const answer = await call(keys.phoneNumberId, {}, 'stolen');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 190, type: 'OAuthException' } });
  });

  it('refuses a Host that is not this machine', async () => {
    const status = await new Promise(resolve => {
      request(`${host.meta.url}/v24.0/1`, { headers: { Host: 'evil.test' } }, res =>
        resolve(res.statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  const list = (rows: object[]) => ({
    type: 'interactive',
    interactive: { type: 'list', body: { text: 'x' }, action: { button: 'Open', sections: [{ rows }] } },
  });
  const buttons = (titles: string[], ids = titles) => ({
    type: 'interactive',
    interactive: {
      type: 'button',
      body: { text: 'x' },
      action: { buttons: titles.map((title, i) => ({ type: 'reply', reply: { id: ids[i], title } })) },
    },
  });
  it.each([
    ['a text of 4097', { type: 'text', text: { body: 'x'.repeat(4097) } }, 131009],
    ['an empty text', { type: 'text', text: { body: '' } }, 131009],
    ['no text', { type: 'text' }, 131008],
    ['no recipient', { to: undefined, type: 'text', text: { body: 'x' } }, 131008],
    ['a recipient that is no number', { to: 'ann', type: 'text', text: { body: 'x' } }, 131009],
    ['four buttons', buttons(['a', 'b', 'c', 'd']), 131009],
    ['a title of 21', buttons(['x'.repeat(21)]), 131009],
    ['twice the same title', buttons(['a', 'a'], ['1', '2']), 131009],
    ['twice the same id', buttons(['a', 'b'], ['1', '1']), 131009],
    ['eleven rows', list(Array.from({ length: 11 }, (_, i) => ({ id: `${i}`, title: `${i}` }))), 131009],
    ['a row of 25', list([{ id: '1', title: 'x'.repeat(25) }]), 131009],
    ['a description of 73', list([{ id: '1', title: 'x', description: 'x'.repeat(73) }]), 131009],
    ['an unknown type', { type: 'telepathy' }, 131009],
  ])('refuses %s', async (_, message, code) => {
    const answer = await send(message);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { code, error_data: { messaging_product: 'whatsapp' } },
    });
    expect(ann().received()).toEqual([]);
  });

  it('refuses what is not JSON, and ids it does not know', async () => {
    const answer = await call(`${keys.phoneNumberId}/messages`, { method: 'POST', body: '{' });
    expect(await answer.json()).toMatchObject({ error: { code: 100 } });
    for (const path of ['777', '777/messages']) {
      const unknown = await call(path, path === '777' ? {} : { method: 'POST', body: '{}' });
      expect(await unknown.json()).toMatchObject({ error: { code: 100, error_subcode: 33 } });
    }
  });

  it('shows that a message was read, and that an answer is being typed', async () => {
    const { messageId } = await ann().says('add');
    const events: string[] = [];
    host.meta.chats.listen(event => events.push(event.kind));
    const body = {
      status: 'read',
      message_id: messageId,
      typing_indicator: { type: 'text' },
      to: undefined,
    };
    expect(await (await send(body)).json()).toEqual({ success: true });
    expect(events).toEqual(['state', 'typing']);
    expect(ann().chat.messages[0]?.state).toBe('read');
  });

  it('serves media in two steps', async () => {
    const file = host.meta.media.add({
      filename: 'a.csv',
      mimeType: 'text/csv',
      bytes: Buffer.from('x,y'),
    });
    const info = (await (await call(file.id)).json()) as { url: string; file_size: number };
    expect(info).toMatchObject({ mime_type: 'text/csv', file_size: 3 });
    const bytes = await fetch(info.url, { headers: { Authorization: `Bearer ${keys.accessToken}` } });
    expect([bytes.headers.get('Content-Type'), await bytes.text()]).toEqual(['text/csv', 'x,y']);
    expect((await fetch(info.url)).status).toBe(401);
  });

  it('tells what became of a message, the bad as well', async () => {
    const states: string[] = [];
    let told = () => {};
    const watching = await startHost({
      async onStatus(status) {
        states.push(`${status.reference} ${status.state} ${status.failure?.code ?? ''}`.trim());
        if (states.length === 4) told();
      },
    });
    const all = new Promise<void>(resolve => {
      told = resolve;
    });
    await watching.meta.person('+14155550100').says('hi');
    const to = watching.inbounds[0]!.from;
    await watching.channel.send(to, { text: 'one' }, 'row-1');
    watching.meta.trouble.failLater = () => 131026;
    await watching.channel.send(to, { text: 'two' }, 'row-2');
    await all;
    expect(states.sort()).toEqual(['row-1 delivered', 'row-1 sent', 'row-2 failed 131026', 'row-2 sent']);
    expect(watching.meta.person('+14155550100').received()).toHaveLength(1);
    await watching.stop();
  });

  it('closes the window a day after the person wrote', async () => {
    let now = new Date('2026-03-01T12:00:00Z');
    const meta = await startGraphStandIn({
      ...keys,
      webhookUrl: host.url,
      displayPhoneNumber: '+1 555-010-0000',
      clock: () => now,
    });
    const post = () =>
      fetch(`${meta.url}/v24.0/${keys.phoneNumberId}/messages`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${keys.accessToken}` },
        body: JSON.stringify({
          messaging_product: 'whatsapp',
          to: '14155550100',
          type: 'text',
          text: { body: 'x' },
        }),
      }).then(answer => answer.json());
    await meta.person('+14155550100').says('hi');
    now = new Date('2026-03-02T11:59:00Z');
    expect(await post()).toHaveProperty('messages');
    now = new Date('2026-03-02T12:00:00Z');
    expect(await post()).toMatchObject({ error: { code: 131047 } });
    await meta.stop();
  });

  it('writes to people it has not met only when it was told to', async () => {
    const to = { kind: 'PHONE', value: '442079460001' } as const;
    expect(await host.channel.send(to, { text: 'Hello' }, 'r')).toMatchObject({ what: 'window-closed' });
    const open = await startHost({}, { windowOfUnknown: 'open' });
    expect(await open.channel.send(to, { text: 'Hello' }, 'r')).toMatchObject({ ok: true });
    await open.stop();
  });
});
