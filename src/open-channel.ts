import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel, ChannelHandlers, Pairing } from './app/channel.ts';
import type { Clock } from './app/ports.ts';
import type { Config } from './config.ts';
import { type HoldOptions, holdNumber } from './hold-number.ts';
import { createCloudApi } from './whatsapp/cloud-api/cloud-api.ts';

/** A way to WhatsApp with all that starting, stopping and serving it takes; the rest of the house sees `channel` alone. */
export interface OpenedChannel {
  channel: Channel;
  /** Begins handing on what comes in. Rejects only for what somebody must mend first. */
  start(handlers: ChannelHandlers): Promise<void>;
  /** Hands on no more, lets messages under way be sent, and closes what it holds. */
  stop(): Promise<void>;
  /** Answers the webhook's path with the raw request; absent where nobody calls us. */
  webhook?(req: IncomingMessage, res: ServerResponse): void;
  /** Absent where no device is paired. */
  pairing?: Pairing;
}

/**
 * Opens the way to WhatsApp that the settings name; a further way is one more folder and one more line here. One process at a time
 * may be a linked device; the Cloud API is served by as many as there are.
 * @throws {MendableError} when another process runs the linked device
 */
export async function openChannel(
  config: Config['channel'],
  { clock, log, ...hold }: HoldOptions & { clock: Clock },
): Promise<OpenedChannel> {
  if (config.kind === 'linked-device') {
    // It brings a library that steers browsers, which costs the other ways memory and a slower start.
    const { createLinkedDevice } = await import('./whatsapp/linked-device/linked-device.ts');
    return holdNumber(createLinkedDevice({ ...config, clock, log }), { log, ...hold });
  }
  const cloudApi = createCloudApi({ ...config, log });
  return {
    channel: cloudApi,
    start: handlers => cloudApi.start(handlers),
    stop: () => cloudApi.stop(),
    webhook: cloudApi.webhook,
  };
}
