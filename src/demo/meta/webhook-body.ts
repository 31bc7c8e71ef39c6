import type { Chat } from './chats.ts';

/** Our number, as webhooks name it. */
export interface Business {
  phoneNumberId: string;
  /** As Meta shows it: `+1 555-010-0000`. */
  displayPhoneNumber: string;
}

/** The WhatsApp Business Account that the number belongs to. */
export const businessAccountId = '102290129340398';

/** What of a chat goes into one webhook. */
export type Part = { message: object; person: Chat } | { status: object };

/** The webhook body that carries these parts, in order; several in one when Meta has fallen behind. */
export function webhookBody(business: Business, parts: readonly Part[]): object {
  const messages = parts.flatMap(part => ('message' in part ? [part.message] : []));
  const statuses = parts.flatMap(part => ('status' in part ? [part.status] : []));
  const people = new Set(parts.flatMap(part => ('message' in part ? [part.person] : [])));
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: businessAccountId,
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: {
                display_phone_number: business.displayPhoneNumber.replace(/\D/g, ''),
                phone_number_id: business.phoneNumberId,
              },
              ...(people.size > 0 && { contacts: [...people].map(contactOf) }),
              ...(messages.length > 0 && { messages }),
              ...(statuses.length > 0 && { statuses }),
            },
          },
        ],
      },
    ],
  };
}

function contactOf(person: Chat): object {
  return {
    profile: { name: person.name },
    ...(!person.hidesNumber && { wa_id: person.waId }),
    user_id: person.userId,
  };
}

/** A message from a person; `kind` names its type and `content` what belongs to it, as `{ text: { body } }`. */
export function incomingMessage(
  person: Chat,
  id: string,
  at: Date,
  content: { type: string; context?: object } & Record<string, unknown>,
): object {
  return {
    ...(!person.hidesNumber && { from: person.waId }),
    from_user_id: person.userId,
    id,
    timestamp: seconds(at),
    ...content,
  };
}

/** How far a message of the business came: `sent`, `delivered`, `read`, or `failed` with Meta's error. */
export function statusOf(
  person: Chat,
  message: { id: string; reference?: string | undefined },
  status: string,
  at: Date,
  error?: object,
): object {
  return {
    id: message.id,
    status,
    timestamp: seconds(at),
    ...(!person.hidesNumber && { recipient_id: person.waId }),
    recipient_user_id: person.userId,
    ...(message.reference !== undefined && { biz_opaque_callback_data: message.reference }),
    ...(error && { errors: [error] }),
  };
}

function seconds(at: Date): string {
  return String(Math.floor(at.getTime() / 1000));
}
