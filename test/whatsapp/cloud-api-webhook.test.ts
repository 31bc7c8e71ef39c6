import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Handlers } from '../../src/whatsapp/cloud-api/webhook.ts';
import { envelope, fromAnn, type Host, keys, sign, startHost } from './cloud-api-host.ts';

const hello = envelope([fromAnn({ type: 'text', text: { body: 'Olá, seats?' } })]);
const text = (from: string, id: string) => ({ ...fromAnn({ type: 'text', text: { body: id } }), from, id });

describe('the webhook', () => {
  let host: Host;
  const start = async (handlers?: Partial<Handlers>) => {
    host = await startHost(handlers);
    return host;
  };
  afterEach(() => host.stop());

  describe('believes only what is signed', () => {
    const right = sign(hello);
    it.each([
      ['none', null],
      ['an empty one', ''],
      ['the digits alone', right.slice(7)],
      ['upper-case digits', `sha256=${right.slice(7).toUpperCase()}`],
      ['an upper-case name', right.replace('sha256', 'SHA256')],
      ['another secret', sign(hello, 'guessed')],
      ['the signature of another body', sign(`${hello} `)],
      ['SHA-1', 'sha1=0123456789012345678901234567890123456789'],
      ['a digit too few', right.slice(0, -1)],
      ['two', `${right}, ${right}`],
    ])('%s: 401', async (_, signature) => {
      await start();
      expect(await host.post(hello, signature)).toBe(401);
      expect(host.inbounds).toEqual([]);
    });

    it('the right one over the raw bytes: 200, escaped as Meta does or not', async () => {
      await start();
      const escaped = hello.replace('á', '\\u00e1').replaceAll('/', '\\/');
      expect(await host.post(escaped)).toBe(200);
      expect(await host.post(hello)).toBe(200);
      const content = { kind: 'text', text: 'Olá, seats?' };
      expect(host.inbounds.map(inbound => inbound.content)).toEqual([content, content]);
    });

    it('refuses a re-serialised body, though it says the same', async () => {
      await start();
      const escaped = hello.replace('á', '\\u00e1');
      expect(await host.post(JSON.stringify(JSON.parse(escaped)), sign(escaped))).toBe(401);
      expect(host.inbounds).toEqual([]);
    });
  });

  it.each(['', '{', 'null null', '\0', '<xml/>'])('answers 400 to %j, though it is signed', async body => {
    await start();
    expect(await host.post(body)).toBe(400);
  });

  it.each([
    'null',
    '7',
    '[]',
    '{}',
    '{"object":"page","entry":[]}',
    '{"object":"whatsapp_business_account"}',
    '{"object":"whatsapp_business_account","entry":7}',
    '{"object":"whatsapp_business_account","entry":[[],{"changes":[{"field":"messages"}]}]}',
    '{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"metadata":{}}}]}]}',
    `{"object":"whatsapp_business_account","entry":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ])('takes the odd but signed %.60s without a fault', async body => {
    await start();
    expect(await host.post(body)).toBe(200);
    expect(host.inbounds).toEqual([]);
  });

  it('refuses 10 MB with 413, and goes on working', async () => {
    await start();
    expect(await host.post(Buffer.alloc(10 * 1024 * 1024, 'a'))).toBe(413);
    expect(await host.post(hello)).toBe(200);
  });

  it('breaks off a body that does not end', async () => {
    await start();
    const { port } = new URL(host.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1');
      let received = '';
      socket.write(
        'POST /webhooks/whatsapp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
      const pour = () => {
        while (socket.writable && socket.write(chunk));
      };
      socket.on('drain', pour);
      socket.on('data', data => {
        received += data;
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(received));
      setTimeout(() => reject(new Error('the server still reads')), 10_000).unref();
      pour();
    });
    expect(answer === '' || answer.startsWith('HTTP/1.1 413')).toBe(true);
    expect(await host.post(hello)).toBe(200);
  });

  it('survives a sender that goes away in the middle', async () => {
    await start();
    await new Promise<void>(resolve => {
      const req = request(host.url, { method: 'POST', headers: { 'Content-Length': '1000' } });
      req.on('error', () => resolve());
      req.write('{"object"');
      setImmediate(() => req.destroy());
    });
    expect(await host.post(hello)).toBe(200);
  });

  it('answers 405 to other methods', async () => {
    await start();
    for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await fetch(host.url, { method });
      expect([method, answer.status, answer.headers.get('Allow')]).toEqual([method, 405, 'GET, POST']);
    }
  });

  it("gives Meta's challenge back for the right token only", async () => {
    await start();
    expect(await host.meta.verifyWebhook()).toBe(true);
    const ask = (query: Record<string, string>) => fetch(`${host.url}?${new URLSearchParams(query)}`);
    const right = {
      'hub.mode': 'subscribe',
      'hub.verify_token': keys.verifyToken,
      'hub.challenge': '<script>1</script>',
    };
    const answer = await ask(right);
    expect(await answer.text()).toBe('<script>1</script>');
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    for (const wrong of [
      { 'hub.verify_token': 'guess' },
      { 'hub.verify_token': '' },
      { 'hub.mode': 'unsubscribe' },
    ]) {
      expect((await ask({ ...right, ...wrong })).status).toBe(403);
    }
    expect((await fetch(host.url)).status).toBe(403);
  });

  it('answers 200 only once every message is committed', async () => {
    const done: string[] = [];
    let finish = () => {};
    const gate = new Promise<void>(resolve => {
      finish = resolve;
    });
    await start({
      async onInbound({ messageId }) {
        await gate;
        done.push(messageId);
      },
    });
    const answered = host.post(envelope([text('1', 'a'), text('2', 'b')])).then(status => {
      expect(done.sort()).toEqual(['a', 'b']);
      return status;
    });
    finish();
    expect(await answered).toBe(200);
  });

  it('hands on one chat in order, one after the other, and different chats at once', async () => {
    const log: string[] = [];
    let bobArrived = () => {};
    const bob = new Promise<void>(resolve => {
      bobArrived = resolve;
    });
    await start({
      async onInbound({ messageId }) {
        log.push(`+${messageId}`);
        if (messageId === 'bo-1') bobArrived();
        // Ann's first message cannot end before Bo's has begun: it would never end if chats waited for each other.
        if (messageId === 'ann-1') await bob;
        log.push(`-${messageId}`);
      },
    });
    await host.post(
      envelope([text('1', 'ann-1'), text('1', 'ann-2'), text('2', 'bo-1'), text('1', 'ann-3')]),
    );
    const ofAnn = log.filter(line => line.includes('ann'));
    expect(ofAnn).toEqual(['+ann-1', '-ann-1', '+ann-2', '-ann-2', '+ann-3', '-ann-3']);
  });

  it('answers 500 after a fault, lets the other chats stand, and keeps the order of the faulty one', async () => {
    const done: string[] = [];
    await start({
      async onInbound({ messageId }) {
        if (messageId === 'ann-1') throw new Error('no database');
        done.push(messageId);
      },
    });
    expect(await host.post(envelope([text('1', 'ann-1'), text('1', 'ann-2'), text('2', 'bo-1')]))).toBe(500);
    expect(done).toEqual(['bo-1']);
  });

  it('asks Meta to come again when it is not started', async () => {
    await start();
    await host.channel.stop();
    expect(await host.post(hello)).toBe(503);
    expect(host.inbounds).toEqual([]);
  });
});
