import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/domain/identity.ts';
import { createCloudApi } from '../../src/whatsapp/cloud-api/cloud-api.ts';
import { silentLog } from '../support/silent-log.ts';
import { envelope, type Host, keys, startHost } from './cloud-api-host.ts';

const ann: Address = { kind: 'PHONE', value: '14155550100' };

describe('sending over the Cloud API', () => {
  let host: Host;
  const told: string[] = [];
  beforeAll(async () => {
    host = await startHost({
      async onStatus({ reference }) {
        if (reference === 'row-10') told.push(reference);
      },
    });
  });
  afterAll(() => host.stop());
  beforeEach(async () => {
    Object.assign(host.meta.trouble, { down: false, delayMs: 0, refuse: undefined });
    await host.meta.person('+1 415 555 0100', 'Ann').says('hi');
  });
  const send = (to = ann) => host.channel.send(to, { text: 'Done.' }, 'row-1');

  it("reaches the person's phone, and answers Meta's id", async () => {
    const delivery = await send();
    const message = await host.meta.person('+14155550100').nextMessage();
    expect(message).toMatchObject({ text: 'Done.', reference: 'row-1' });
    expect(delivery).toEqual({ ok: true, providerId: message.id });
  });

  it('reaches somebody who hides their number', async () => {
    const { chat, says, nextMessage } = host.meta.person('+44 20 7946 0001', 'Bo');
    chat.hidesNumber = true;
    await says('hi');
    const { from } = host.inbounds.at(-1)!;
    expect(from).toEqual({ kind: 'BSUID', value: chat.userId });
    await host.channel.send(from, { text: 'Hello Bo' }, 'row-2');
    expect((await nextMessage()).text).toBe('Hello Bo');
  });

  it("marks a person's message as read", async () => {
    const { says, chat } = host.meta.person('+1 415 555 0100');
    const { messageId } = await says('hello?');
    const read = new Promise<string>(resolve => {
      const stop = host.meta.chats.listen(event => {
        if (event.kind !== 'state' || event.message.state !== 'read') return;
        stop();
        resolve(event.message.id);
      });
    });
    host.channel.seen?.(host.inbounds.at(-1)!);
    expect(await read).toBe(messageId);
    expect(chat.messages.find(({ id }) => id === messageId)?.state).toBe('read');
  });

  it('knows our number from Graph', () => {
    expect(host.channel.number()).toBe('+15550100000');
  });

  it.each([
    [131056, { what: 'retry', retryAfterMs: 6000 }],
    [130429, { what: 'retry', retryAfterMs: 1000 }],
    [4, { what: 'retry', retryAfterMs: 60_000 }],
    [131000, { what: 'retry' }],
    [131016, { what: 'retry', unreachable: true }],
    [131047, { what: 'window-closed' }],
    [131026, { what: 'never', notThere: true }],
    [190, { what: 'pause' }],
    [0, { what: 'pause' }],
    [133010, { what: 'pause' }],
    [131049, { what: 'never' }],
    [131050, { what: 'never' }],
    [131031, { what: 'never' }],
    [368, { what: 'never' }],
    [130497, { what: 'never' }],
    [131009, { what: 'never' }],
    [999_999, { what: 'never' }],
  ])("takes Meta's error %i as %o", async (code, verdict) => {
    host.meta.trouble.refuse = () => ({ code });
    expect(await send()).toEqual({
      ok: false,
      code: String(code),
      reason: expect.stringContaining(`${code}`),
      ...verdict,
    });
  });

  describe('a text in parts', () => {
    const text = ['a', 'b', 'c'].map(letter => `${letter} `.repeat(2000)).join('\n');
    const cy = () => host.meta.person('+44 20 7946 0003', 'Cy');
    const send = (reference: string) =>
      host.channel.send({ kind: 'PHONE', value: cy().chat.waId }, { text }, reference);
    /** By their first letters. */
    const arrived = () =>
      cy()
        .received()
        .map(message => message.text[0]);
    const refuse = (part: number) => {
      let asked = 0;
      host.meta.trouble.refuse = () => {
        asked += 1;
        return asked === part ? { code: 131000 } : undefined;
      };
    };
    beforeEach(async () => {
      host.meta.trouble.statuses = false;
      await cy().says('hi');
    });
    afterEach(() => {
      host.meta.trouble.statuses = true;
    });

    it('goes on where it stopped when it is tried again', async () => {
      for (const part of [2, 2]) {
        refuse(part);
        expect(await send('row-9')).toMatchObject({ ok: false, what: 'retry' });
      }
      expect(arrived()).toEqual(['a', 'b']);
      expect(await send('row-9')).toMatchObject({ ok: true });
      expect(arrived()).toEqual(['a', 'b', 'c']);
    });

    it('is known by its statuses to have gone out in part, whoever sent that', async () => {
      const tell = (reference: string) =>
        host.post(
          envelope([], {
            statuses: [
              { id: 'wamid.x', status: 'sent', timestamp: '1764000001', biz_opaque_callback_data: reference },
            ],
          }),
        );
      expect(await tell('row-10/2')).toBe(200);
      expect(await send('row-10')).toMatchObject({ ok: true });
      expect(arrived()).toEqual(['a', 'b', 'c', 'c']);
      expect(told).toEqual([]);
      expect(await tell('row-10')).toBe(200);
      expect(told).toEqual(['row-10']);
    });
  });

  it('waits as long as Meta says', async () => {
    host.meta.trouble.refuse = () => ({ code: 130429, retryAfterSeconds: 30 });
    expect(await send()).toMatchObject({ what: 'retry', retryAfterMs: 30_000 });
  });

  it('pauses when the token or the number is wrong', async () => {
    const options = { ...keys, graphBaseUrl: host.meta.url, graphVersion: 'v24.0', log: silentLog };
    for (const wrong of [{ accessToken: 'old' }, { phoneNumberId: '7' }]) {
      const channel = createCloudApi({ ...options, ...wrong });
      await channel.start({ onInbound: async () => {} });
      expect(channel.number()).toBeNull();
      expect(await channel.send(ann, { text: 'hi' }, 'r')).toMatchObject({ ok: false, what: 'pause' });
      await channel.stop();
    }
  });

  it('tells that the window is closed for somebody who never wrote', async () => {
    expect(await send({ kind: 'PHONE', value: '4915111111111' })).toMatchObject({ what: 'window-closed' });
  });

  it('never tries the address of another channel', async () => {
    expect(await send({ kind: 'LID', value: '1@lid' })).toMatchObject({ ok: false, what: 'never' });
  });

  it('tries again later when Graph is gone, and goes on when it is back', async () => {
    host.meta.trouble.down = true;
    expect(await send()).toMatchObject({ ok: false, what: 'retry', unreachable: true });
    host.meta.trouble.down = false;
    expect(await send()).toMatchObject({ ok: true });
  });

  it('does not wait for ever', async () => {
    const options = { ...keys, graphBaseUrl: host.meta.url, graphVersion: 'v24.0', log: silentLog };
    const channel = createCloudApi({ ...options, timeoutMs: 50 });
    host.meta.trouble.delayMs = 5_000;
    const delivery = await channel.send(ann, { text: 'hi' }, 'r');
    expect(delivery).toEqual({
      ok: false,
      what: 'retry',
      reason: 'WhatsApp could not be reached (UND_ERR_HEADERS_TIMEOUT)',
      unreachable: true,
    });
    await channel.stop();
  });

  it('lets what is under way be sent when it stops, and sends nothing afterwards', async () => {
    const options = { ...keys, graphBaseUrl: host.meta.url, graphVersion: 'v24.0', log: silentLog };
    const channel = createCloudApi(options);
    host.meta.trouble.delayMs = 50;
    const underWay = channel.send(ann, { text: 'hi' }, 'r');
    await channel.stop();
    expect(await underWay).toMatchObject({ ok: true });
    expect(await channel.send(ann, { text: 'hi' }, 'r')).toMatchObject({ what: 'retry', unreachable: true });
  });

  it.each([
    [500, { what: 'retry', unreachable: true }],
    [502, { what: 'retry', unreachable: true }],
    [429, { what: 'retry', retryAfterMs: 7000 }],
    [302, { what: 'retry', retryAfterMs: 7000 }],
    [401, { what: 'pause' }],
    [404, { what: 'never' }],
    [200, undefined],
  ])('judges an answer of HTTP %i that is not in JSON', async (status, verdict) => {
    const server = createServer((_, res) =>
      res.writeHead(status, { 'Retry-After': '7' }).end('<html>gateway</html>'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const graphBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/behind/a/proxy/`;
    const channel = createCloudApi({ ...keys, graphBaseUrl, graphVersion: 'v24.0', log: silentLog });
    const delivery = await channel.send(ann, { text: 'hi' }, 'r');
    expect(delivery).toMatchObject(
      verdict ? { ok: false, reason: `HTTP ${status}`, ...verdict } : { ok: true },
    );
    await channel.stop();
    server.close();
  });
});
