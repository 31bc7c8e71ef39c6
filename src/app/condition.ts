import type { Channel, DeviceState, Pairing } from './channel.ts';
import type { Waiting } from './ports.ts';

/** A way out by which nothing has got through since a moment. */
export interface Trouble {
  /** `refused`: the other side answers, and will have nothing of us until somebody acts. */
  kind: 'refused' | 'unreachable';
  since: Date;
  /** The last one, in the other side's words. */
  reason: string;
}

/** How WhatsApp is reached, and since when it is so. */
export type ChannelCondition =
  | { kind: 'CLOUD_API'; trouble: Trouble | undefined }
  | { kind: 'LINKED_DEVICE'; state: DeviceState; since: Date };

/** How this process's ways out are at a moment. */
export interface Condition {
  channel: ChannelCondition;
  /** Undefined: no mail server is set up. */
  mail: { trouble: Trouble | undefined } | undefined;
}

/** What `status` tells: the condition, and what waits to be sent in the asker's account. */
export interface Circumstances extends Condition {
  waiting: Waiting;
}

/** Reads the condition off the parts that know it; `troubleOf` takes a channel's id or "mail". */
export function conditionOf(parts: {
  channel: Pick<Channel, 'id'>;
  pairing: Pick<Pairing, 'state' | 'since'> | undefined;
  hasMail: boolean;
  troubleOf: (where: string) => Trouble | undefined;
}): Condition {
  const { channel, pairing, hasMail, troubleOf } = parts;
  return {
    channel: pairing
      ? { kind: 'LINKED_DEVICE', state: pairing.state(), since: pairing.since() }
      : { kind: 'CLOUD_API', trouble: troubleOf(channel.id) },
    mail: hasMail ? { trouble: troubleOf('mail') } : undefined,
  };
}
