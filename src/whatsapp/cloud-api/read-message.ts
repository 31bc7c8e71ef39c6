import type { Content, Inbound } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { cardLine } from '../contact-card.ts';
import { type ContactFileKind, contactFileKind } from '../contact-file.ts';
import { peopleContent, unreadable } from '../people-content.ts';
import { storable } from '../storable.ts';
import type { MetaMessage } from './payload.ts';
import { readCard } from './read-card.ts';
import { readForm } from './read-form.ts';

/** What is not said to us: reactions, service notes, and what was taken back. */
const silent = new Set(['reaction', 'system', 'revoke', 'request_welcome']);

/** A file that came with a message and that we may read, once it is known who sent it. */
export interface FileRef {
  mediaId: string;
  kind: ContactFileKind;
}

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
    if (reply) return choice(reply.id, reply.title);
    return (
      (interactive.nfm_reply && readForm(interactive.nfm_reply.response_json)) ?? unreadable(interactive.type)
    );
  }
  if (type === 'contacts' && contacts)
    return peopleContent(
      contacts.map(card => cardLine(readCard(card))),
      type,
    );
  return unreadable(type);
}

/** The file of a message, where it is of a kind that we read. */
export function fileOf({ type, document }: MetaMessage): FileRef | undefined {
  const kind = type === 'document' && document && contactFileKind(document.filename, document.mime_type);
  return kind ? { mediaId: document.id, kind } : undefined;
}

function choice(id: string, label: string): Content {
  return { kind: 'choice', id: storable(id), label: storable(label) };
}
