import type { Inbound } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { storable } from '../storable.ts';
import {
  changeSchema,
  contactSchema,
  entrySchema,
  envelopeSchema,
  type MetaMessage,
  messageSchema,
  statusSchema,
  userIdUpdateSchema,
  valueSchema,
} from './payload.ts';
import { addressesOf, type FileRef, fileOf, readMessage } from './read-message.ts';
import { readStatus, type Status } from './status.ts';

/** What one webhook body says to us, each list in the body's order. */
export interface Webhook {
  messages: Inbound[];
  /** Files that some of the messages brought, by message id. */
  files: Map<string, FileRef>;
  statuses: Status[];
  /** Addresses that stopped speaking for the person they were bound to: a new number, a new business-scoped id. */
  retired: Address[];
  /** Our own number as Meta shows it, when the body named it. */
  displayPhoneNumber?: string;
  /** Parts that were for us but could not be read. */
  unread: number;
}

/** Reads a parsed body, whatever it holds; only what is for `phoneNumberId` counts, all else is passed over. Never throws. */
export function readWebhook(body: unknown, phoneNumberId: string, channelId: string): Webhook {
  const webhook: Webhook = { messages: [], files: new Map(), statuses: [], retired: [], unread: 0 };
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return webhook;
  for (const entry of envelope.data.entry) {
    const changes = entrySchema.safeParse(entry).data?.changes ?? [];
    for (const change of changes) readChange(webhook, change, phoneNumberId, channelId);
  }
  return webhook;
}

function readChange(webhook: Webhook, change: unknown, phoneNumberId: string, channelId: string): void {
  const { field, value: rawValue } = changeSchema.safeParse(change).data ?? {};
  if (field !== 'messages' && field !== 'user_id_update') return;
  const value = valueSchema.safeParse(rawValue).data;
  if (value?.metadata.phone_number_id !== phoneNumberId) return;
  if (value.metadata.display_phone_number) {
    webhook.displayPhoneNumber = storable(value.metadata.display_phone_number);
  }
  const keyHashes = keyHashesIn(value.contacts);
  for (const raw of value.messages) {
    const message = messageSchema.safeParse(raw).data;
    if (!message) webhook.unread += 1;
    else if (message.type === 'system') webhook.retired.push(...retiredBy(message));
    else {
      const inbound = readMessage(message, channelId);
      if (!inbound) continue;
      const keyHash = keyHashes?.(message);
      if (keyHash !== undefined) inbound.keyHash = keyHash;
      webhook.messages.push(inbound);
      const file = fileOf(message);
      if (file) webhook.files.set(inbound.messageId, file);
    }
  }
  for (const raw of value.statuses) {
    const status = statusSchema.safeParse(raw).data;
    if (status) webhook.statuses.push(readStatus(status));
    else webhook.unread += 1;
  }
  for (const raw of value.user_id_update) {
    const previous = userIdUpdateSchema.safeParse(raw).data?.user_id?.previous;
    if (previous) webhook.retired.push({ kind: 'BSUID', value: storable(previous) });
  }
}

/** How to find a sender's key hash; undefined, as for most numbers, when Meta tells none. */
function keyHashesIn(
  contacts: readonly unknown[],
): ((message: MetaMessage) => string | undefined) | undefined {
  if (!contacts.some(contact => Object(contact).identity_key_hash !== undefined)) return undefined;
  const known = contacts.flatMap(contact => contactSchema.safeParse(contact).data ?? []);
  return ({ from, from_user_id }) => {
    const contact = known.find(
      ({ wa_id, user_id }) =>
        (from_user_id !== undefined && user_id === from_user_id) || (from !== undefined && wa_id === from),
    );
    return contact && storable(contact.identity_key_hash);
  };
}

/** A system note of `user_changed_number` comes from the old number, one of `user_changed_user_id` names the old id. */
function retiredBy(message: MetaMessage): Address[] {
  const { type, previous_user_id } = message.system ?? {};
  if (type === 'user_changed_user_id') {
    return previous_user_id ? [{ kind: 'BSUID', value: storable(previous_user_id) }] : [];
  }
  return type?.endsWith('_changed_number') || type?.endsWith('_identity_changed') ? addressesOf(message) : [];
}
