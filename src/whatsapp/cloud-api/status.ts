import type { Undelivered } from '../../app/ports.ts';
import { verdictOn } from './graph-error.ts';
import type { MetaStatus } from './payload.ts';
import { storable } from './storable.ts';

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
  /** Why it failed. */
  failure?: Undelivered;
}

export function readStatus(status: MetaStatus): Status {
  const reference = status.biz_opaque_callback_data;
  const error = status.errors?.[0];
  return {
    messageId: storable(status.id),
    ...(reference && { reference: storable(reference) }),
    state: status.status,
    at: new Date(status.timestamp * 1000),
    ...(error && {
      failure: verdictOn({
        code: error.code,
        reason: error.error_data?.details ?? error.message ?? error.title ?? 'failed',
      }),
    }),
  };
}
