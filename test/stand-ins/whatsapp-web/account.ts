import { createSignal, type Signal } from './signal.ts';

/** A message as WhatsApp's servers hold it; ids are text (`true_14155550100@c.us_3EB0…`), `t` is in seconds. */
export interface StoredMessage {
  id: string;
  from: string;
  to: string;
  author?: string;
  t: number;
  type: string;
  body?: string;
  ack: number;
  [more: string]: unknown;
}

/** A chat, oldest message first. */
export interface StoredChat {
  id: string;
  title: string;
  unreadCount: number;
  participants?: string[];
  messages: StoredMessage[];
}

/** Someone on WhatsApp, by number and LID; `hidesNumber` keeps the number from whoever knows only the LID. */
export interface Someone {
  name: string;
  pn: string;
  lid: string;
  /** The id under which their chat goes on now. */
  address: string;
  hidesNumber: boolean;
}

export interface Vote {
  id: string;
  poll: string;
  voter: string;
  at: number;
  choices: number[];
}

/** What WhatsApp's servers and the phone know: it outlives pages and browsers. */
export interface Account {
  self: Someone;
  people: Someone[];
  chats: Map<string, StoredChat>;
  /** Attachments by their path. */
  media: Map<string, Buffer>;
  /** The paths of attachments that pages fetched, or tried to. */
  fetched: string[];
  votes: Vote[];
  /** What the linked device sent and the server took, in order, by the id of the chat. */
  sent: Map<string, StoredMessage[]>;
  signal: Signal;
  clock: () => Date;
  /** The person of this id, whichever of their ids it is. */
  find(id: string): Someone | undefined;
  /** The chat of this id under its newest name; made for a person who has none. Undefined: nobody is there. */
  chat(id: string): StoredChat | undefined;
  /** A new id of the shape that phones give: 3A and 18 hex digits. */
  newId(): string;
}

export function createAccount({ self, clock }: { self: Someone; clock: () => Date }): Account {
  const people = [self];
  const chats = new Map<string, StoredChat>();
  let ids = 0;
  const find = (id: string) => people.find(({ pn, lid }) => pn === id || lid === id);
  return {
    self,
    people,
    chats,
    media: new Map(),
    fetched: [],
    votes: [],
    sent: new Map(),
    signal: createSignal(),
    clock,
    find,
    chat: id => {
      const known = chats.get(id);
      const someone = find(id);
      if (known || !someone) return known;
      const { address, name } = someone;
      const chat = chats.get(address) ?? { id: address, title: name, unreadCount: 0, messages: [] };
      chats.set(address, chat);
      return chat;
    },
    newId: () => {
      ids += 1;
      return `3A${ids.toString(16).toUpperCase().padStart(18, '0')}`;
    },
  };
}

/** The message of this id, wherever it is. */
export function findMessage({ chats }: Account, id: string): StoredMessage | undefined {
  for (const { messages } of chats.values()) {
    const found = messages.find(one => one.id === id);
    if (found) return found;
  }
  return undefined;
}

/** A chat as a page is told of it, without its messages. */
export function chatHead({ id, title, unreadCount, participants, messages }: StoredChat): object {
  return { id, title, unreadCount, t: messages.at(-1)?.t ?? 0, ...(participants && { participants }) };
}
