import type wweb from 'whatsapp-web.js';
import type { Content } from '../../chat/message.ts';
import { cardLine } from '../contact-card.ts';
import { peopleContent, unreadable } from '../people-content.ts';
import { storable } from '../storable.ts';
import { readVcards } from '../vcard.ts';
import type { SeenMessage } from './sift.ts';
import { idText } from './wid.ts';

/** What decides whether a message is ours to read. */
export function seenMessage(message: wweb.Message): SeenMessage {
  const { from, to } = message as { from: unknown; to: unknown };
  return {
    fromMe: message.fromMe,
    from: idText(from) ?? '',
    to: idText(to) ?? '',
    body: message.body ?? '',
    broadcast: message.broadcast || message.isStatus,
  };
}

/** What a message holds; undefined for what is no message of a person (calls, notices of WhatsApp's own, deleted ones). */
export function contentOf(message: wweb.Message): Content | undefined {
  const type: string = message.type;
  if (type === 'chat') return { kind: 'text', text: storable(message.body) };
  if (type === 'vcard' || type === 'multi_vcard') {
    return peopleContent(message.vCards.flatMap(readVcards).map(cardLine), type);
  }
  return silentTypes.has(type) ? undefined : unreadable(type);
}

/** whatsapp-web.js's words for what nobody wrote. */
const silentTypes = new Set([
  'e2e_notification',
  'notification',
  'notification_template',
  'protocol',
  'revoked',
  'ciphertext',
  'debug',
  'gp2',
  'call_log',
  'reaction',
  'broadcast_notification',
  'pin_message',
]);
