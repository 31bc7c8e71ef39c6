import type { OpenForm } from './open-form.ts';

/** One message in a chat between a person and the business, as the person's phone holds it. */
export interface ChatMessage {
  /** Meta's id of it. */
  id: string;
  side: 'person' | 'business';
  at: Date;
  text: string;
  /** Buttons, or the rows of a list. */
  choices: { id: string; label: string; description?: string }[];
  /** The label that opens the list; absent where the choices are buttons. */
  listButton?: string;
  /** What a tap opens to be filled in. */
  form?: OpenForm;
  /** For a contact card or a file: what the phone shows it as. */
  kind: 'text' | 'contact' | 'document' | 'other';
  /** Of a person's message: `waiting` until the business has taken it. Of a business's: how far it came. */
  state: 'waiting' | 'delivered' | 'read';
  /** The business's own reference, as it came in `biz_opaque_callback_data`. */
  reference?: string;
}

export type ChatEvent =
  | { kind: 'person'; person: Chat }
  | { kind: 'message'; person: Chat; message: ChatMessage }
  | { kind: 'state'; person: Chat; message: ChatMessage }
  /** The business is at work on an answer, or no longer. */
  | { kind: 'typing'; person: Chat; on: boolean };

/** One person's chat with the business. */
export interface Chat {
  /** E.164. */
  readonly phone: string;
  /** The phone's digits, which Meta calls the person by. */
  readonly waId: string;
  /** The business-scoped id. */
  readonly userId: string;
  name: string;
  /** The person took a username: Meta gives the business-scoped id only. */
  hidesNumber: boolean;
  readonly messages: ChatMessage[];
  lastWroteAt?: Date;
}

/** All people of the stand-in, and what happens in their chats. */
export interface Chats {
  all(): Chat[];
  /** The chat of a phone number in any spelling with its country; made, under `name`, if there is none. */
  open(phone: string, name?: string): Chat;
  byUserId(userId: string): Chat | undefined;
  tell(event: ChatEvent): void;
  /** Answers the way to stop listening. */
  listen(listener: (event: ChatEvent) => void): () => void;
}

export function createChats(): Chats {
  const byWaId = new Map<string, Chat>();
  const byUserId = new Map<string, Chat>();
  const listeners = new Set<(event: ChatEvent) => void>();

  function tell(event: ChatEvent): void {
    for (const listener of listeners) listener(event);
  }

  return {
    all: () => [...byWaId.values()],
    byUserId: userId => byUserId.get(userId),
    open(phone, name) {
      const waId = phone.replace(/\D/g, '');
      const known = byWaId.get(waId);
      if (known) {
        if (name && name !== known.name) {
          known.name = name;
          tell({ kind: 'person', person: known });
        }
        return known;
      }
      const chat: Chat = {
        phone: `+${waId}`,
        waId,
        userId: `XX.${waId}0000`,
        name: name ?? `+${waId}`,
        hidesNumber: false,
        messages: [],
      };
      byWaId.set(waId, chat);
      byUserId.set(chat.userId, chat);
      tell({ kind: 'person', person: chat });
      return chat;
    },
    tell,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
