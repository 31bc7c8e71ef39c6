import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../src/chat/message.ts';
import { startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { type Host, keys, startHost } from '../whatsapp/cloud-api-host.ts';

const textOf = ({ content }: Inbound) => (content.kind === 'text' ? content.text : content.kind);

describe("the stand-in of Meta's API, towards the webhook", () => {
  let host: Host;
  beforeEach(async () => {
    host = await startHost();
  });
  afterEach(() => host.stop());
  const ann = () => host.meta.person('+1 (415) 555-0100', 'Ann Lee');

  describe('people', () => {
    it('are the same for every spelling of their number', () => {
      expect(ann()).toBe(host.meta.person('14155550100'));
      expect(ann().chat).toMatchObject({ phone: '+14155550100', waId: '14155550100', name: 'Ann Lee' });
    });

    it('write, and are answered the status of their webhook', async () => {
      const { status, messageId } = await ann().says('olá 👋 a/b');
      expect(status).toBe(200);
      expect(host.inbounds).toMatchObject([{ messageId, content: { kind: 'text', text: 'olá 👋 a/b' } }]);
    });

    it('tap buttons and rows by label or by id, and only what is there', async () => {
      await ann().says('add');
      const to = host.inbounds[0]!.from;
      await host.channel.send(to, { text: 'Sure?', choices: [{ id: 'a', label: 'Yes' }] }, 'r1');
      await ann().taps('Yes');
      const roles = ['Admin', 'User', 'Owner', 'Guest'].map(label => ({
        id: label[0]!,
        label,
        description: `${label}!`,
      }));
      await host.channel.send(to, { text: 'Role?', choices: roles }, 'r2');
      await ann().taps('U');
      await ann().taps('Yes');
      expect(host.inbounds.slice(1).map(({ content }) => content)).toEqual([
        { kind: 'choice', id: 'a', label: 'Yes' },
        { kind: 'choice', id: 'U', label: 'User' },
        { kind: 'choice', id: 'a', label: 'Yes' },
      ]);
      await expect(ann().taps('Perhaps')).rejects.toThrow('the last message has: Admin, User, Owner, Guest');
    });

    it('send contact cards, documents and whatever else Meta knows', async () => {
      await ann().sendsContacts([
        { name: 'Ana Souza', phones: ['+55 11 91234-5678'], emails: ['ana@acme.test'] },
      ]);
      const file = host.meta.media.add({
        filename: 'a.csv',
        mimeType: 'text/csv',
        bytes: Buffer.from('x,y'),
      });
      await ann().sends('document', { document: host.meta.media.documentPart(file) }, 'a.csv');
      await ann().says('passed on', { forwarded: true });
      expect(host.inbounds.map(({ content, forwarded }) => [content, forwarded])).toEqual([
        [{ kind: 'contacts', lines: ['Ana Souza ana@acme.test +55 11 91234-5678'] }, false],
        [{ kind: 'unreadable', what: 'document' }, false],
        [{ kind: 'text', text: 'passed on' }, true],
      ]);
    });

    it('get each message once, also when they waited for it before it came', async () => {
      await ann().says('hi');
      const first = ann().nextMessage();
      const second = ann().nextMessage();
      for (const text of ['one', 'two', 'three'])
        await host.channel.send(host.inbounds[0]!.from, { text }, text);
      expect([await first, await second, await ann().nextMessage()].map(({ text }) => text)).toEqual([
        'one',
        'two',
        'three',
      ]);
      await expect(ann().nextMessage(20)).rejects.toThrow(
        'Ann Lee got no message within 20 ms; the last one was: three',
      );
      expect(ann().received()).toHaveLength(3);
    });
  });

  describe('webhooks', () => {
    it('come as often as asked', async () => {
      host.meta.trouble.copies = 8;
      await ann().says('add');
      expect(host.inbounds).toHaveLength(8);
      expect(new Set(host.inbounds.map(({ messageId }) => messageId)).size).toBe(1);
    });

    it('wait, and come in disorder or in one body', async () => {
      host.meta.hold();
      const written = [ann().says('1'), ann().says('2')];
      host.meta.release('in-one-body');
      expect((await Promise.all(written)).map(({ status }) => status)).toEqual([200, 200]);
      expect(host.inbounds.map(textOf)).toEqual(['1', '2']);
      expect(ann().chat.messages.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
      host.meta.hold();
      const more = [ann().says('3'), ann().says('4')];
      host.meta.release('reversed');
      await Promise.all(more);
      expect(host.inbounds.map(textOf)).toEqual(['1', '2', '4', '3']);
    });

    it('are delivered again until they are taken', async () => {
      let tries = 0;
      const failing = await startHost({
        async onInbound() {
          tries += 1;
          if (tries < 3) throw new Error('not now');
        },
      });
      const meta = await startGraphStandIn({
        ...keys,
        webhookUrl: failing.url,
        displayPhoneNumber: '+1 555-010-0000',
        redeliverAfterMs: [1, 1, 1, 1],
      });
      const person = meta.person('+14155550100', 'Ann');
      const taken = new Promise<void>(resolve => {
        meta.chats.listen(event => {
          if (event.kind === 'state' && event.message.state === 'delivered') resolve();
        });
      });
      expect((await person.says('add')).status).toBe(500);
      expect(person.chat.messages[0]?.state).toBe('waiting');
      await taken;
      expect(tries).toBe(3);
      await meta.stop();
      await failing.stop();
    });

    it('tell 599 when nobody is there', async () => {
      const meta = await startGraphStandIn({
        ...keys,
        webhookUrl: 'http://127.0.0.1:1/',
        displayPhoneNumber: '+1 555-010-0000',
        redeliverAfterMs: [],
      });
      expect((await meta.person('+14155550100').says('hi')).status).toBe(599);
      await meta.stop();
    });
  });
});
