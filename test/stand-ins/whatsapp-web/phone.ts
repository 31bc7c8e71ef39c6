import { type Account, chatHead, findMessage, type Someone, type StoredMessage } from './account.ts';
import { type Author, createAuthor } from './author.ts';
import type { Pages } from './pages.ts';

/** Another person on WhatsApp. */
export interface Person extends Author {
  readonly pn: string;
  readonly lid: string;
  /** The id under which their chat goes on now. */
  readonly address: string;
  /** From now on WhatsApp names them by LID: their chat goes on under it. */
  becomesLid(): void;
}

/** The phone whose WhatsApp the browser is linked to; an Author in its chat with itself. */
export interface Phone extends Author {
  readonly pn: string;
  readonly lid: string;
  /** The id of its chat with itself. */
  readonly selfChat: string;
  /** Scans the QR code that the page shows, as soon as it shows one; or this one, which may have gone stale. */
  scansQr(shown?: string): Promise<void>;
  /** Types the letters that the page shows, as soon as it shows any. Throws if they are not the page's. */
  entersPairingCode(code: string): Promise<void>;
  /** Waits until a browser is linked and connected, or until none is. */
  seesDeviceOnline(): Promise<void>;
  seesDeviceAway(): Promise<void>;
  /** Ends the link. The page navigates to its start, or only notices that it is unpaired. */
  logsOut(how?: 'navigates' | 'unpaired'): void;
  /** What the linked device sent to this chat so far. */
  received(chat: string): StoredMessage[];
  /** The next message that it sends there, each given once, in order; of one `type` alone, where that is said. */
  nextMessageTo(chat: string, withinMs?: number, type?: string): Promise<StoredMessage>;
  /** Ticks: 1 is the server's, 2 arrived, 3 read. */
  acks(message: StoredMessage, ack: 1 | 2 | 3): void;
  /** Deletes a message on the phone alone. */
  deletes(message: StoredMessage): void;
  /** Lets the sends go that are `late`, once there is one. */
  releases(): Promise<void>;
}

export function createPhone({
  account,
  pages,
  held,
}: {
  account: Account;
  pages: Pages;
  held: (() => void)[];
}): Phone {
  const { self, signal } = account;
  const given = new Map<string, number>();
  const received = (chat: string) => account.sent.get(chat) ?? [];
  return {
    ...createAuthor({ account, pages, address: () => self.address, fromMe: true }),
    pn: self.pn,
    lid: self.lid,
    selfChat: self.address,
    scansQr: async shown => {
      const page = await signal.until(() => pages.unpaired(), 'a page that shows a QR code');
      if (shown !== undefined && shown.split(',')[0] !== page.ref) throw new Error('That QR code is stale.');
      pages.link(page);
    },
    entersPairingCode: async code => {
      const page = await signal.until(() => {
        const shows = pages.unpaired();
        return shows?.pairing && shows;
      }, 'a page that shows a pairing code');
      const { pairing } = page;
      if (pairing?.code !== code.replace('-', '')) throw new Error('That is not the code on the page.');
      if (`${pairing.phone}@c.us` !== self.pn) throw new Error("That code is for another phone's number.");
      pages.link(page);
    },
    seesDeviceOnline: async () => {
      await signal.until(() => pages.online()[0], 'a linked page');
    },
    seesDeviceAway: async () => {
      await signal.until(() => (pages.online().length === 0 ? true : undefined), 'no linked page');
    },
    logsOut: (how = 'navigates') => pages.unlink(how),
    received,
    nextMessageTo: async (chat, withinMs, type) => {
      const which = `${chat} ${type ?? ''}`;
      const index = given.get(which) ?? 0;
      given.set(which, index + 1);
      const sent = () => received(chat).filter(message => type === undefined || message.type === type);
      return signal.until(() => sent()[index], `a message ${index + 1} to ${chat}`, withinMs);
    },
    acks: (message, ack) => {
      message.ack = ack;
      pages.tell('changed', { id: message.id, changes: { ack } });
    },
    deletes: message => {
      const chat = account.chats.get(message.id.split('_')[1] ?? '');
      if (!chat || !findMessage(account, message.id)) return;
      chat.messages = chat.messages.filter(({ id }) => id !== message.id);
      pages.tell('removed', { id: message.id });
    },
    releases: async () => {
      const waiting = await signal.until(() => (held.length > 0 ? held : undefined), 'a send that is held');
      for (const release of waiting.splice(0)) release();
    },
  };
}

export function createPerson(account: Account, pages: Pages, someone: Someone): Person {
  return {
    ...createAuthor({ account, pages, address: () => someone.address, fromMe: false }),
    pn: someone.pn,
    lid: someone.lid,
    get address() {
      return someone.address;
    },
    becomesLid: () => {
      const from = someone.address;
      const chat = account.chats.get(from);
      someone.address = someone.lid;
      if (!chat || from === someone.lid) return;
      account.chats.delete(from);
      chat.id = someone.lid;
      account.chats.set(someone.lid, chat);
      pages.tell('moved', { from, chat: { ...chatHead(chat), last: chat.messages.at(-1) } });
    },
  };
}
