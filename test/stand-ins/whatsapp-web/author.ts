import { type Account, chatHead, type StoredMessage, type Vote } from './account.ts';
import type { Pages } from './pages.ts';

/** How a message is written. */
export interface Manner {
  /** Another chat than their own with the account: a group's id, or `status@broadcast`. */
  in?: string;
  /** When, if not now. */
  at?: Date;
  forwarded?: boolean;
  /** The id of the message that is answered. */
  quotes?: string;
  /** Sent to many at once by a broadcast list; it still arrives in their own chat. */
  broadcast?: boolean;
}

/** An attached file. `size` is what the message claims, the bytes' length if absent. */
export interface Attachment {
  mimetype: string;
  bytes: Buffer;
  filename?: string;
  caption?: string;
  size?: number;
}

/** Who writes messages with a phone: another person, or the account's owner. */
export interface Author {
  writes(text: string, manner?: Manner): StoredMessage;
  /** One vCard, or several. */
  sendsContacts(vcards: string[], manner?: Manner): StoredMessage;
  sendsFile(type: 'document' | 'image' | 'ptt' | 'sticker', file: Attachment, manner?: Manner): StoredMessage;
  sendsLocation(place: { lat: number; lng: number; loc?: string }, manner?: Manner): StoredMessage;
  /** Anything else, by WhatsApp's names (`{ type: 'gp2', subtype: 'add' }`). */
  sends(attributes: { type: string; [more: string]: unknown }, manner?: Manner): StoredMessage;
  edits(message: StoredMessage, text: string): void;
  /** Deletes it for everyone. */
  revokes(message: StoredMessage): void;
  reacts(message: StoredMessage, emoji: string): void;
  /** Chooses these options of a poll; none takes the vote back. Throws on what the poll does not have. */
  votes(poll: StoredMessage, options: string[]): void;
}

export function createAuthor({
  account,
  pages,
  address,
  fromMe,
}: {
  account: Account;
  pages: Pages;
  /** The author's id now. */
  address: () => string;
  fromMe: boolean;
}): Author {
  function send(attributes: { type: string; [more: string]: unknown }, manner: Manner = {}): StoredMessage {
    const chatId = manner.in ?? address();
    const chat = account.chat(chatId) ?? { id: chatId, title: chatId, unreadCount: 0, messages: [] };
    account.chats.set(chat.id, chat);
    const isShared = !chat.id.endsWith('@c.us') && !chat.id.endsWith('@lid');
    const key = [fromMe, chat.id, account.newId(), ...(isShared ? [address()] : [])].join('_');
    const message: StoredMessage = {
      id: key,
      from: fromMe ? account.self.address : chat.id,
      to: fromMe ? chat.id : account.self.address,
      ...(isShared && { author: address() }),
      t: Math.floor((manner.at ?? account.clock()).getTime() / 1000),
      ack: 1,
      ...(manner.forwarded && { isForwarded: true, forwardingScore: 1 }),
      ...(manner.broadcast && { broadcast: true }),
      ...(manner.quotes && { quotedMsg: { type: 'chat' }, quotedStanzaID: manner.quotes.split('_')[2] }),
      ...(chat.id === 'status@broadcast' && { isStatusV3: true }),
      ...attributes,
    };
    chat.messages.push(message);
    if (!fromMe) chat.unreadCount += 1;
    pages.tell('message', { message, chat: chatHead(chat) });
    account.signal.changed();
    return message;
  }

  function change(message: StoredMessage, changes: object): void {
    Object.assign(message, changes);
    pages.tell('changed', { id: message.id, changes });
  }

  return {
    sends: send,
    writes: (body, manner) => send({ type: 'chat', body }, manner),
    sendsContacts: (vcards, manner) =>
      vcards.length === 1
        ? send({ type: 'vcard', body: vcards[0] }, manner)
        : send({ type: 'multi_vcard', vcardList: vcards.map(vcard => ({ vcard })) }, manner),
    sendsFile: (type, { bytes, size = bytes.length, ...rest }, manner) => {
      const directPath = `/media/${account.newId()}`;
      account.media.set(directPath, bytes);
      return send({ type, directPath, mediaKey: 'bWVkaWE=', size, ...rest }, manner);
    },
    sendsLocation: (place, manner) => send({ type: 'location', ...place }, manner),
    edits: (message, body) =>
      change(message, { body, latestEditSenderTimestampMs: account.clock().getTime() }),
    revokes: message => change(message, { type: 'revoked', subtype: 'sender', body: '' }),
    reacts: (message, reaction) => {
      const at = account.clock().getTime();
      const id = [fromMe, address(), account.newId()].join('_');
      pages.tell('reactions', {
        reactions: [{ id, message: message.id, from: address(), at, text: reaction }],
      });
    },
    votes: (poll, options) => {
      const offered = poll.pollOptions as { name: string; localId: number }[];
      const choices = options.map(option => {
        const found = offered.find(({ name }) => name === option);
        if (!found)
          throw new Error(`The poll has no "${option}"; it has: ${offered.map(o => o.name).join(', ')}`);
        return found.localId;
      });
      const at = account.clock().getTime();
      const id = [fromMe, address(), account.newId()].join('_');
      const vote: Vote = { id, poll: poll.id, voter: address(), at, choices };
      account.votes.push(vote);
      pages.tell('votes', { votes: [vote] });
    },
  };
}
