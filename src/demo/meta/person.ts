import type { Chat, ChatMessage, Chats } from './chats.ts';
import type { Deliveries } from './deliveries.ts';
import type { Media, MediaFile } from './media.ts';
import { answersOf } from './open-form.ts';
import { incomingMessage, statusOf } from './webhook-body.ts';

/** What became of a webhook: the message's id, and the HTTP status that its first delivery was answered with (599: nobody answered). */
interface Posted {
  messageId: string;
  status: number;
}

/** A contact as a phone sends it. */
interface ContactCard {
  name: string;
  phones?: string[];
  emails?: string[];
}

/** A person with a phone, to be played by a page, a test or a bench. */
export interface Person {
  readonly chat: Chat;
  /** Sends a text; resolves when the webhook was answered. */
  says(text: string, how?: { forwarded?: boolean }): Promise<Posted>;
  /** Taps a button or a list's row, by label or id, of the newest message that has it, or of `of`. Throws if there is none. */
  taps(choice: string, of?: ChatMessage): Promise<Posted>;
  /** Fills in and sends a form, the newest or that of `of`; what is not named stays as it stood. Throws where a phone would not let one. */
  fillsForm(answers: Record<string, string | string[]>, of?: ChatMessage): Promise<Posted>;
  sendsContacts(cards: ContactCard[]): Promise<Posted>;
  /** Sends a file, which Graph then serves. */
  sendsFile(file: Omit<MediaFile, 'id'>): Promise<Posted>;
  /** Any message of Meta's: `sends('image', { image: { id, mime_type } })`. `shownAs` is what the phone shows. */
  sends(type: string, content: Record<string, unknown>, shownAs?: string): Promise<Posted>;
  /** Opens the chat: everything in it is read, which the business is told of the newest message. */
  reads(): Promise<void>;
  /** What the business has written to this person so far. */
  received(): readonly ChatMessage[];
  /** The next message of the business that no call has been given yet, waiting for it. Rejects after `timeoutMs` (5000). */
  nextMessage(timeoutMs?: number): Promise<ChatMessage>;
}

export interface PersonOptions {
  chats: Chats;
  deliveries: Deliveries;
  media: Media;
  newMessageId: () => string;
  clock: () => Date;
}

/** `arrived` tells that a message of the business is in the chat now. */
export function createPerson(
  chat: Chat,
  options: PersonOptions,
): Person & { arrived(message: ChatMessage): void } {
  const { chats, deliveries } = options;
  const received = chat.messages.filter(({ side }) => side === 'business');
  const waiters: ((message: ChatMessage) => void)[] = [];
  let given = 0;

  async function send(
    content: { type: string; context?: object } & Record<string, unknown>,
    shown: Pick<ChatMessage, 'text' | 'kind'>,
  ): Promise<Posted> {
    const at = options.clock();
    const message: ChatMessage = {
      id: options.newMessageId(),
      side: 'person',
      at,
      choices: [],
      state: 'waiting',
      ...shown,
    };
    chat.lastWroteAt = at;
    chat.messages.push(message);
    chats.tell({ kind: 'message', person: chat, message });
    chats.tell({ kind: 'typing', person: chat, on: true });
    const part = { message: incomingMessage(chat, message.id, at, content), person: chat };
    const status = await deliveries.deliver(part, () => {
      if (message.state !== 'waiting') return;
      message.state = 'delivered';
      chats.tell({ kind: 'state', person: chat, message });
    });
    chats.tell({ kind: 'typing', person: chat, on: false });
    return { messageId: message.id, status };
  }

  return {
    chat,
    received: () => received,
    arrived(message) {
      received.push(message);
      const waiter = waiters.shift();
      if (!waiter) return;
      given += 1;
      waiter(message);
    },
    says: (text, how) =>
      send(
        { type: 'text', text: { body: text }, ...(how?.forwarded && { context: { forwarded: true } }) },
        { text, kind: 'text' },
      ),
    async taps(wanted, of) {
      const [tapped, message] = findChoice(of ? [of] : received, wanted);
      const reply = { id: tapped.id, title: tapped.label };
      const interactive = message.listButton
        ? {
            type: 'list_reply',
            list_reply: { ...reply, ...(tapped.description && { description: tapped.description }) },
          }
        : { type: 'button_reply', button_reply: reply };
      return send(
        { type: 'interactive', context: { id: message.id }, interactive },
        { text: tapped.label, kind: 'text' },
      );
    },
    async fillsForm(answers, of) {
      const message = of ?? received.findLast(({ form }) => form);
      if (!message?.form) throw new Error('There is no form to fill in');
      const reply = {
        name: 'flow',
        body: 'Sent',
        response_json: JSON.stringify(answersOf(message.form, answers)),
      };
      return send(
        {
          type: 'interactive',
          context: { id: message.id },
          interactive: { type: 'nfm_reply', nfm_reply: reply },
        },
        { text: message.form.title, kind: 'other' },
      );
    },
    sendsContacts: cards =>
      send(
        { type: 'contacts', contacts: cards.map(metaContact) },
        { text: cards.map(cardText).join('\n'), kind: 'contact' },
      ),
    sendsFile(file) {
      const document = options.media.documentPart(options.media.add(file));
      return send({ type: 'document', document }, { text: file.filename, kind: 'document' });
    },
    sends: (type, content, shownAs) =>
      send({ type, ...content }, { text: shownAs ?? type, kind: type === 'document' ? 'document' : 'other' }),
    async reads() {
      const newest = received.at(-1);
      if (!newest || newest.state === 'read') return;
      for (const message of received) message.state = 'read';
      chats.tell({ kind: 'state', person: chat, message: newest });
      await deliveries.deliver({ status: statusOf(chat, newest, 'read', options.clock()) });
    },
    nextMessage(timeoutMs = 5_000) {
      const message = received[given];
      if (message) {
        given += 1;
        return Promise.resolve(message);
      }
      return new Promise((resolve, reject) => {
        const waiter = (next: ChatMessage) => {
          clearTimeout(timer);
          resolve(next);
        };
        const timer = setTimeout(() => {
          waiters.splice(waiters.indexOf(waiter), 1);
          const last = received.at(-1)?.text ?? 'nothing';
          reject(new Error(`${chat.name} got no message within ${timeoutMs} ms; the last one was: ${last}`));
        }, timeoutMs);
        waiters.push(waiter);
      });
    },
  };
}

function findChoice(
  messages: readonly ChatMessage[],
  wanted: string,
): [ChatMessage['choices'][number], ChatMessage] {
  for (const message of messages.toReversed()) {
    const choice = message.choices.find(({ id, label }) => id === wanted || label === wanted);
    if (choice) return [choice, message];
  }
  const shown =
    messages
      .at(-1)
      ?.choices.map(({ label }) => label)
      .join(', ') || 'nothing to tap';
  throw new Error(`There is no "${wanted}" to tap; the last message has: ${shown}`);
}

function metaContact(card: ContactCard): object {
  const [first, ...last] = card.name.split(' ');
  return {
    name: {
      formatted_name: card.name,
      first_name: first,
      ...(last.length > 0 && { last_name: last.join(' ') }),
    },
    ...(card.phones && {
      phones: card.phones.map(phone => ({ phone, wa_id: phone.replace(/\D/g, ''), type: 'CELL' })),
    }),
    ...(card.emails && { emails: card.emails.map(email => ({ email, type: 'WORK' })) }),
  };
}

function cardText(card: ContactCard): string {
  return [card.name, ...(card.phones ?? []), ...(card.emails ?? [])].join('\n');
}
