import type { Address } from '../../domain/identity.ts';
import { addressOf } from './wid.ts';

/** How every message of ours in the chat with oneself begins: what begins so is never read as a command. */
export const ownMark = '*Usher* ›';

/** Our number and, where WhatsApp has told it, our LID; as chat ids. */
export interface Own {
  wid: string;
  lid: string | null;
}

/** A message as WhatsApp Web shows it, as far as it decides what to do with it. */
export interface SeenMessage {
  fromMe: boolean;
  /** Chat ids. */
  from: string;
  to: string;
  body: string;
  /** Of a status, or to a broadcast list. */
  broadcast: boolean;
}

export type Sifted = { take: true; from: Address; isSelfChat: boolean } | { take: false; why: WhyNot };
export type WhyNot = 'broadcast' | 'group' | 'private chat' | 'our own reply';

/**
 * Which messages are Usher's business: what is written in the chat with oneself, and what others write to this number.
 * What the number's owner writes to others is theirs; of it nothing is kept or said, not even that it was. Pure.
 */
export function sift(seen: SeenMessage, own: Own): Sifted {
  if (seen.broadcast) return { take: false, why: 'broadcast' };
  if (seen.fromMe) {
    if (!isSelfChat(seen.to, own)) return { take: false, why: 'private chat' };
    if (seen.body.startsWith(ownMark)) return { take: false, why: 'our own reply' };
    // One person under two ids: always known by the number, so that a link outlives WhatsApp's move to LIDs.
    return { take: true, from: addressOf(own.wid)!, isSelfChat: true };
  }
  const from = addressOf(seen.from);
  return from ? { take: true, from, isSelfChat: false } : { take: false, why: 'group' };
}

export function isSelfChat(chatId: string, { wid, lid }: Own): boolean {
  return chatId === wid || chatId === lid;
}
