import type { Undelivered } from '../../app/channel.ts';
import type { ReachState } from '../../app/reach.ts';
import type { Address } from '../../domain/identity.ts';
import { storable } from '../storable.ts';
import { verdictOn } from './graph-error.ts';
import type { MetaStatus } from './payload.ts';
import { addressesOf } from './read-message.ts';

/**
 * What became of a message of ours after Meta had taken it. They come in any order, and some not at all: `delivered`
 * may be missing or follow `failed`.
 */
export interface Status {
  /** Meta's id of the message, as `send` gave it. */
  messageId: string;
  /** What `send` was given; absent for a message that was not ours to begin with. */
  reference?: string;
  /** Meta's word: `sent`, `delivered`, `read`, `failed`, or a newer one. */
  state: string;
  at: Date;
  /** Whom it was sent to, by each address that Meta tells. */
  to: Address[];
  /** How far the message came by it, where that says something. */
  reach?: ReachState;
  /** Why it failed. */
  failure?: Undelivered;
}

const states: readonly ReachState[] = ['sent', 'delivered', 'read', 'failed'];

export function readStatus(status: MetaStatus): Status {
  const reference = status.biz_opaque_callback_data;
  const error = status.errors?.[0];
  const failure =
    error &&
    verdictOn({
      code: error.code,
      reason: error.error_data?.details ?? error.message ?? error.title ?? 'failed',
    });
  const reach = failure?.notThere ? 'gone' : states.find(state => state === status.status);
  return {
    messageId: storable(status.id),
    ...(reference && { reference: storable(reference) }),
    state: status.status,
    at: new Date(status.timestamp * 1000),
    to: addressesOf({ from: status.recipient_id, from_user_id: status.recipient_user_id }),
    ...(reach && { reach }),
    ...(failure && { failure }),
  };
}
