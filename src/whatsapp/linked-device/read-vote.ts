import type wweb from 'whatsapp-web.js';
import { idText } from './wid.ts';

/** A choice of one option of a single-choice poll. */
export interface Vote {
  /** WhatsApp's id of the poll. */
  pollId: string;
  /** The chat id of who voted. */
  voter: string;
  /** Which option, counted from 0 as the poll was made. */
  option: number;
  /** What it says; empty where WhatsApp has not told. */
  label: string;
  at: Date;
}

/**
 * A vote as whatsapp-web.js tells it, which differs from what its types say: the voter and the poll come as ids of any
 * build, and an option's number is its `localId`. Undefined for a vote that was taken back, which asks for nothing.
 */
export function readVote(vote: wweb.PollVote): Vote | undefined {
  const { voter, parentMsgKey, selectedOptions, interractedAtTs } = vote as unknown as RawVote;
  const [selected] = selectedOptions;
  const pollId = idText(parentMsgKey);
  const who = idText(voter);
  if (!selected || !pollId || !who) return undefined;
  return {
    pollId,
    voter: who,
    option: selected.localId,
    label: selected.name ?? '',
    at: new Date(interractedAtTs),
  };
}

interface RawVote {
  voter: unknown;
  parentMsgKey: unknown;
  selectedOptions: { localId: number; name?: string }[];
  /** In milliseconds. */
  interractedAtTs: number;
}
