import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/domain/identity.ts';
import type { Status } from '../../src/whatsapp/cloud-api/status.ts';
import { envelope, fromAnn, type Host, keys, startHost } from './cloud-api-host.ts';
import { samples } from './samples.ts';

describe('what the Cloud API brings', () => {
  let host: Host;
  const statuses: Status[] = [];
  const retired: Address[] = [];

  beforeAll(async () => {
    host = await startHost({
      async onStatus(status) {
        statuses.push(status);
      },
      async onAddressRetired(address) {
        retired.push(address);
      },
    });
  });
  afterAll(() => host.stop());
  beforeEach(() => {
    host.inbounds.length = 0;
    statuses.length = 0;
    retired.length = 0;
  });

  for (const [kind, { message, content }] of Object.entries(samples)) {
    it(`${content ? 'reads' : 'passes over'} ${kind}`, async () => {
      expect(await host.post(envelope([fromAnn(message)]))).toBe(200);
      const expected = content && {
        channelId: `cloud-api:${keys.phoneNumberId}`,
        messageId: 'wamid.ann',
        from: { kind: 'PHONE', value: '14155550100' },
        alias: { kind: 'BSUID', value: 'US.1' },
        sentAt: new Date(1764000000_000),
        content,
        forwarded: false,
      };
      expect(host.inbounds).toEqual(expected ? [expected] : []);
    });
  }

  it('knows who writes without a number by the business-scoped id', async () => {
    await host.post(envelope([{ ...fromAnn({ type: 'text', text: { body: 'me' } }), from: undefined }]));
    expect(host.inbounds[0]).toMatchObject({ from: { kind: 'BSUID', value: 'US.1' } });
    expect(host.inbounds[0]).not.toHaveProperty('alias');
  });

  it.each([{ forwarded: true }, { frequently_forwarded: true }])(
    'marks what was forwarded: %o',
    async context => {
      await host.post(envelope([fromAnn({ type: 'text', text: { body: 'yes' }, context })]));
      expect(host.inbounds[0]?.forwarded).toBe(true);
    },
  );

  it("hands on the hash of the sender's identity key, found by either address", async () => {
    const text = { type: 'text', text: { body: 'hi' } };
    const contacts = [
      { profile: { name: 'Bo' }, wa_id: '15550009999', identity_key_hash: 'bo' },
      { profile: { name: 'Ann' }, wa_id: '14155550100', user_id: 'US.1', identity_key_hash: 'a\0nn' },
      { wa_id: 7, identity_key_hash: 7 },
      null,
    ];
    const messages = [
      fromAnn(text),
      { ...fromAnn(text), from: undefined },
      { ...fromAnn(text), from: '1', from_user_id: 'US.2' },
    ];
    expect(await host.post(envelope(messages, { contacts }))).toBe(200);
    expect(host.inbounds.map(({ keyHash }) => keyHash).sort()).toEqual(['ann', 'ann', undefined]);
  });

  it('takes the good messages of a body whose others are broken', async () => {
    const good = fromAnn({ type: 'text', text: { body: 'hi' } });
    const broken = [
      null,
      7,
      'x',
      [],
      {},
      { ...good, id: 5 },
      { ...good, timestamp: 'soon' },
      { ...good, type: null },
    ];
    expect(await host.post(envelope([...broken, good, ...broken]))).toBe(200);
    expect(host.inbounds.map(({ content }) => content)).toEqual([{ kind: 'text', text: 'hi' }]);
  });

  it('walks every entry and change', async () => {
    const one = (text: string) =>
      JSON.parse(envelope([fromAnn({ type: 'text', text: { body: text } })])).entry[0];
    const [first, second] = [one('a'), one('b')];
    first.changes.push(...second.changes, { field: 'account_alerts', value: {} }, null, 3);
    const body = { object: 'whatsapp_business_account', entry: [null, first, { id: '2' }, one('c')] };
    expect(await host.post(JSON.stringify(body))).toBe(200);
    expect(host.inbounds.map(({ content }) => content)).toEqual(
      ['a', 'b', 'c'].map(text => ({ kind: 'text', text })),
    );
  });

  it("passes over another number's messages", async () => {
    const metadata = { display_phone_number: '15550109999', phone_number_id: '999' };
    const body = envelope([fromAnn({ type: 'text', text: { body: 'hi' } })], { metadata });
    expect(await host.post(body)).toBe(200);
    expect(host.inbounds).toEqual([]);
    expect(host.channel.number()).toBe('+15550100000');
  });

  it('passes over the echoes of what the business wrote by hand', async () => {
    const echoes = [fromAnn({ type: 'text', text: { body: 'hi' } })];
    expect(await host.post(envelope([], { message_echoes: echoes }, 'smb_message_echoes'))).toBe(200);
    expect(await host.post(envelope(echoes, {}, 'smb_message_echoes'))).toBe(200);
    expect(host.inbounds).toEqual([]);
  });

  it('hands on statuses, with our reference and the verdict on a failure', async () => {
    await host.post(
      envelope([], {
        statuses: [
          {
            id: 'wamid.1',
            status: 'delivered',
            timestamp: '1764000001',
            recipient_id: '14155550100',
            recipient_user_id: 'US.1',
            biz_opaque_callback_data: 'row-1',
          },
          {
            id: 'wamid.2',
            status: 'failed',
            timestamp: '1764000002',
            errors: [{ code: 131026, title: 'Undeliverable' }],
          },
          { status: 'no id' },
        ],
      }),
    );
    expect(statuses).toEqual([
      {
        messageId: 'wamid.1',
        reference: 'row-1',
        state: 'delivered',
        at: new Date(1764000001_000),
        to: [
          { kind: 'PHONE', value: '14155550100' },
          { kind: 'BSUID', value: 'US.1' },
        ],
        reach: 'delivered',
      },
      {
        messageId: 'wamid.2',
        state: 'failed',
        at: new Date(1764000002_000),
        to: [],
        reach: 'gone',
        failure: { ok: false, what: 'never', reason: 'Undeliverable', code: '131026', notThere: true },
      },
    ]);
    expect(host.inbounds).toEqual([]);
  });

  it('tells when an address no longer speaks for its person', async () => {
    const note = (system: object) => fromAnn({ type: 'system', system });
    await host.post(
      envelope([
        { ...note({ type: 'user_changed_number', wa_id: '14155550111' }), from_user_id: undefined },
        note({ type: 'user_changed_user_id', previous_user_id: 'US.old', user_id: 'US.new' }),
        note({ type: 'something_else' }),
      ]),
    );
    await host.post(
      envelope(
        [],
        { user_id_update: [{ wa_id: '1', user_id: { previous: 'US.7', current: 'US.8' } }] },
        'user_id_update',
      ),
    );
    expect(retired).toEqual([
      { kind: 'PHONE', value: '14155550100' },
      { kind: 'BSUID', value: 'US.old' },
      { kind: 'BSUID', value: 'US.7' },
    ]);
  });
});
