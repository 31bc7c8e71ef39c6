import type { Content, Inbound } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { cardLine } from './card-line.ts';
import type { MetaMessage } from './payload.ts';
import { storable } from './storable.ts';

/** What is not said to us: reactions, service notes, and changes to a message that was handled already. */
const silent = new Set(['reaction', 'system', 'edit', 'revoke', 'request_welcome']);

/** More cards than this in one message are an address book, not people to add. */
const mostCards = 10;

/**
 * A message of Meta's as the product's own, or undefined when it is not for us (a group's, a reaction, nobody's).
 * A kind that is not known, or that lacks its own part, becomes `unreadable`: it is answered politely.
 */
export function readMessage(message: MetaMessage, channelId: string): Inbound | undefined {
  if (message.group_id != null || silent.has(message.type)) return undefined;
  const [from, alias] = addressesOf(message);
  if (!from) return undefined;
  return {
    channelId,
    messageId: storable(message.id),
    from,
    ...(alias && { alias }),
    sentAt: new Date(message.timestamp * 1000),
    content: contentOf(message),
    forwarded: Boolean(message.context?.forwarded || message.context?.frequently_forwarded),
  };
}

/** The phone first, where Meta gives it; the business-scoped id first, where it stands alone. */
export function addressesOf(message: Pick<MetaMessage, 'from' | 'from_user_id'>): Address[] {
  const addresses: Address[] = [];
  if (message.from) addresses.push({ kind: 'PHONE', value: storable(message.from) });
  if (message.from_user_id) addresses.push({ kind: 'BSUID', value: storable(message.from_user_id) });
  return addresses;
}

function contentOf(message: MetaMessage): Content {
  const { type, text, button, interactive, contacts } = message;
  if (type === 'text' && text) return { kind: 'text', text: storable(text.body) };
  if (type === 'button' && button) return choice(button.payload, button.text);
  if (type === 'interactive' && interactive) {
    const reply = interactive.button_reply ?? interactive.list_reply;
    return reply ? choice(reply.id, reply.title) : unreadable(interactive.type);
  }
  if (type === 'contacts' && contacts) {
    const lines = contacts.slice(0, mostCards).map(card => storable(cardLine(card)));
    const filled = lines.filter(line => line !== '');
    if (filled.length > 0) return { kind: 'contacts', lines: filled };
  }
  return unreadable(type);
}

function choice(id: string, label: string): Content {
  return { kind: 'choice', id: storable(id), label: storable(label) };
}

function unreadable(what: string): Content {
  return { kind: 'unreadable', what: storable(what).slice(0, 40) };
}
