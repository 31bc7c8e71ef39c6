import { type Channel, type DeviceState, deviceStates, type Pairing } from './channel.ts';
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

const wayStates = ['works', 'unreachable', 'refused'] as const;

/**
 * Every state that the channel, or the mail server, may be in, by its name for monitors, and whether it is: `ready` and the other
 * states of a linked device, or `works`, `unreachable` and `refused`. None where no mail server is set up.
 */
export function statesOf(way: ChannelCondition | Condition['mail']): ReadonlyMap<string, boolean> {
  if (!way) return new Map();
  if ('state' in way) {
    return new Map(
      deviceStates.map(state => [state.toLowerCase().replace('_', '-'), state === way.state] as const),
    );
  }
  const now = way.trouble?.kind ?? 'works';
  return new Map(wayStates.map(state => [state, state === now] as const));
}

/** Do messages go through, or will they without anybody's doing? A linked device must be connected at this moment. */
export function isChannelUp(channel: ChannelCondition): boolean {
  return channel.kind === 'LINKED_DEVICE' ? channel.state === 'READY' : channel.trouble?.kind !== 'refused';
}
