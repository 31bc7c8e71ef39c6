import { randomInt } from 'node:crypto';
import { type Account, chatHead, findMessage, type StoredMessage } from './account.ts';
import type { Pages } from './pages.ts';
import type { Trouble } from './trouble.ts';

/** What a page asks, by name, with `page` being its id; thrown errors are told to the page. */
export type Calls = Record<string, (question: Record<string, unknown> & { page: string }) => unknown>;

/** A day: longer than any test. */
const longEnoughMs = 24 * 60 * 60 * 1000;

/** How many earlier messages WhatsApp Web loads at a time. */
const batch = 50;

export function createCalls({
  account,
  pages,
  trouble,
  held,
}: {
  account: Account;
  pages: Pages;
  trouble: Trouble;
  /** Sends that wait to be let go. */
  held: (() => void)[];
}): Calls {
  const text = (value: unknown) => String(value);
  const page = (id: string) => {
    const found = pages.find(id);
    if (!found) throw new Error('No such page.');
    return found;
  };

  function take(message: StoredMessage): void {
    const taken = { ...message, ack: 1 };
    account.chat(message.to)?.messages.push(taken);
    const sent = account.sent.get(message.to) ?? [];
    account.sent.set(message.to, sent);
    sent.push(taken);
    if (trouble.ticks === 'by-themselves') pages.tell('changed', { id: message.id, changes: { ack: 1 } });
    account.signal.changed();
  }

  return {
    paired: question => pages.connect(page(question.page)),
    'refresh-qr': question => pages.giveRef(page(question.page)),
    takeover: () => pages.tell('state', { state: 'CONNECTED' }),
    logout: () => pages.unlink(),
    'pairing-code': question => {
      const code = Array.from({ length: 8 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
      page(question.page).pairing = { code, phone: text(question.phone) };
      account.signal.changed();
      return code;
    },

    send: async ({ message, page: id }) => {
      // Without a connection a message waits, as it does in life.
      const isConnected = () => (page(id).isCutOff ? undefined : true);
      await account.signal.until(isConnected, 'a connection', longEnoughMs);
      const outcome = trouble.sends.shift() ?? 'sent';
      const plain = message as StoredMessage;
      if (outcome === 'fails') throw new Error('The message was refused.');
      if (outcome === 'late') {
        await new Promise<void>(release => {
          held.push(release);
          account.signal.changed();
        });
      }
      if (outcome === 'sent' || outcome === 'late' || outcome === 'hangs-sent') take(plain);
      if (outcome.startsWith('hangs')) await new Promise(() => undefined);
      return { outcome };
    },
    seen: question => {
      const chat = account.chat(text(question.chat));
      if (chat) chat.unreadCount = 0;
      account.signal.changed();
    },

    message: ({ id }) => findMessage(account, text(id)) ?? null,
    earlier: ({ chat, known }) => {
      const loaded = new Set(known as string[]);
      const messages = account.chat(text(chat))?.messages ?? [];
      return messages.filter(({ id }) => !loaded.has(id)).slice(-batch);
    },
    chat: ({ id }) => {
      const chat = account.chat(text(id));
      return chat ? chatHead(chat) : null;
    },
    contact: ({ id }) => ({ id, name: account.find(text(id))?.name ?? account.chat(text(id))?.title }),
    exists: ({ id }) => {
      if (trouble.lookups === 'never-answer') return new Promise(() => undefined);
      return account.find(text(id)) ?? null;
    },
    votes: ({ poll }) =>
      account.votes
        .filter(vote => vote.poll === poll)
        .map(({ voter, at, choices }) => ({
          parentMsgKey: poll,
          sender: voter,
          senderTimestampMs: at,
          selectedOptionLocalIds: choices,
        })),
  };
}

/** The letters and digits of a pairing code: none that look alike. */
const codeLetters = '123456789ABCDEFGHJKLMNPQRSTVWXYZ';
