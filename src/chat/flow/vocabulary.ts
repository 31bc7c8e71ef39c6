import type { SlotId } from '../slots.ts';

/**
 * When a slot may be left open: `always` needed; needed `unless` another address is there; or filled by a default
 * (`user`: role User; `account`: the account's language; `none`: an empty list).
 */
export type SlotRule =
  | { required: 'always' | 'unless-phone' | 'unless-email' }
  | { default: 'user' | 'account' | 'none' };

/** A dialogue as plain data: its slots in the order of asking. The engine in this folder does the talking. */
export interface Flow {
  id: 'add-user';
  /** Raised when answers change their meaning; older drafts keep their answers and are asked the first gap. */
  version: number;
  /** A draft lives this long after its last turn. */
  expiresAfterMinutes: number;
  /** After this long a pause the draft is offered anew before anything is taken as its answer. */
  pauseAfterMinutes: number;
  /** Tries at one question before a way out is offered. */
  maxTries: number;
  slots: Record<SlotId, SlotRule>;
}

export function defineFlow(flow: Flow): Flow {
  return flow;
}
