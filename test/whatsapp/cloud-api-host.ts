import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Inbound } from '../../src/chat/message.ts';
import {
  type GraphStandIn,
  type GraphStandInOptions,
  startGraphStandIn,
} from '../../src/demo/meta/graph-stand-in.ts';
import { type CloudApi, createCloudApi } from '../../src/whatsapp/cloud-api/cloud-api.ts';
import type { Handlers } from '../../src/whatsapp/cloud-api/webhook.ts';
import { silentLog } from '../support/silent-log.ts';

export const keys = {
  phoneNumberId: '106540352242922',
  accessToken: 'EAAG-token',
  appSecret: 'an app secret',
  verifyToken: 'a verify token',
} as const;

/** The channel behind a real HTTP server, with the stand-in of Meta on its other side. */
export interface Host {
  channel: CloudApi;
  meta: GraphStandIn;
  /** The webhook's address. */
  url: string;
  /** What was handed on, in order. */
  inbounds: Inbound[];
  /** Posts these bytes with this signature; by default the right one. Answers the HTTP status. */
  post(body: string | Buffer, signature?: string | null): Promise<number>;
  stop(): Promise<void>;
}

/** `standIn`: how the stand-in of Meta shall differ. */
export async function startHost(
  handlers: Partial<Handlers> = {},
  standIn: Partial<GraphStandInOptions> = {},
): Promise<Host> {
  const server = createServer((req, res) => channel.webhook(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/whatsapp`;
  const meta = await startGraphStandIn({
    ...keys,
    webhookUrl: url,
    displayPhoneNumber: '+1 555-010-0000',
    redeliverAfterMs: [],
    ...standIn,
  });
  const channel = createCloudApi({ ...keys, graphBaseUrl: meta.url, graphVersion: 'v24.0', log: silentLog });
  const inbounds: Inbound[] = [];
  await channel.start({
    async onInbound(inbound) {
      inbounds.push(inbound);
    },
    ...handlers,
  });
  return {
    channel,
    meta,
    url,
    inbounds,
    async post(body, signature = sign(body)) {
      const headers = signature === null ? {} : { 'X-Hub-Signature-256': signature };
      const answer = await fetch(url, { method: 'POST', body: Buffer.from(body), headers });
      return answer.status;
    },
    async stop() {
      await meta.stop();
      await channel.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function sign(body: string | Buffer, secret: string = keys.appSecret): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** A webhook body around these messages, or around the whole `value`. */
export function envelope(messages: unknown[], value: object = {}, field = 'messages'): string {
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '1',
        changes: [
          {
            field,
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '15550100000', phone_number_id: keys.phoneNumberId },
              contacts: [{ profile: { name: 'Ann' }, wa_id: '14155550100', user_id: 'US.1' }],
              messages,
              ...value,
            },
          },
        ],
      },
    ],
  });
}

/** One message of Ann's; `content` is its type and what belongs to it. */
export function fromAnn(content: Record<string, unknown>): Record<string, unknown> {
  return {
    from: '14155550100',
    from_user_id: 'US.1',
    id: 'wamid.ann',
    timestamp: '1764000000',
    ...content,
  };
}
