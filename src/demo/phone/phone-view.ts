import { formatIncompletePhoneNumber } from 'libphonenumber-js/max';
import type { Chat, ChatEvent, ChatMessage } from '../meta/chats.ts';
import { type Run, runsOf } from './chat-text.ts';

/** What the page is told of a message. */
export interface MessageView extends Omit<ChatMessage, 'text' | 'at' | 'reference'> {
  /** ISO time. */
  at: string;
  runs: Run[];
}

/** What the page is told of a person; `note` and `tries` greet in an empty chat. */
export interface PersonView {
  waId: string;
  /** As people write it: `+1 415 555 0100`. */
  phone: string;
  name: string;
  note: string;
  tries: string[];
}

export interface Greeting {
  /** What to know about this person's phone. */
  note: string;
  /** Messages to try, ready to send. */
  tries: string[];
}

export function viewOfMessage({ reference, text, at, ...message }: ChatMessage): MessageView {
  return { ...message, at: at.toISOString(), runs: runsOf(text) };
}

export function viewOfPerson({ waId, phone, name }: Chat, greet: (phone: string) => Greeting): PersonView {
  return { waId, phone: formatIncompletePhoneNumber(phone), name, ...greet(phone) };
}

/** An event of the chats as the page is told it. */
export function viewOfEvent(event: ChatEvent, greet: (phone: string) => Greeting): object {
  const { waId } = event.person;
  if (event.kind === 'person') return { person: viewOfPerson(event.person, greet) };
  if (event.kind === 'typing') return { waId, on: event.on };
  return { waId, message: viewOfMessage(event.message) };
}
