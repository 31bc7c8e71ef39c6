import { createAccount, type Someone } from './account.ts';
import { createCalls } from './calls.ts';
import { createPages } from './pages.ts';
import { createPerson, createPhone, type Person, type Phone } from './phone.ts';
import { startServer } from './server.ts';
import { noTrouble, type Trouble } from './trouble.ts';

/** WhatsApp, as far as a linked browser sees it: the page of web.whatsapp.com, its servers, the phone, and people. */
export interface WhatsAppWebStandIn {
  /** With these, Chromium finds the page here and reaches nothing else. */
  browserArgs: string[];
  phone: Phone;
  /** Somebody on WhatsApp: the same one for every spelling of the number. */
  person(number: string, name?: string, options?: { by?: 'phone' | 'lid'; hidesNumber?: boolean }): Person;
  /** Makes a group, and answers its id. */
  group(title: string, people: Person[]): string;
  /** What happens in the page that is open. */
  page: PageEvents;
  /** The attachments that the page fetched so far, or tried to: each `directPath` of a message. */
  fetched: readonly string[];
  trouble: Trouble;
  stop(): Promise<void>;
}

export interface PageEvents {
  /** A new QR code, as every 20 seconds or so in life. */
  rotatesQr(): Promise<void>;
  /**
   * The connection changes: CONFLICT, TIMEOUT, UNPAIRED, UNPAIRED_IDLE, OPENING …, and CONNECTED again. What is
   * written in between is there then, but is not news.
   */
  changesState(state: string): void;
  /** The chats are fetched once more, so that a second `ready` is due. */
  syncsAgain(): void;
  reloads(): void;
  /** A frame inside the page navigates. */
  opensFrame(): void;
}

/** By default the account is Ann's: +1 415 555 0100, whose chat with herself is under her number. */
export async function startWhatsAppWebStandIn({
  number = '14155550100',
  name = 'Ann Lee',
  selfChat = 'phone',
  clock = () => new Date(),
}: {
  number?: string;
  name?: string;
  selfChat?: 'phone' | 'lid';
  clock?: () => Date;
} = {}): Promise<WhatsAppWebStandIn> {
  const account = createAccount({ self: someone(number, name, selfChat), clock });
  const trouble = noTrouble();
  const pages = createPages(account, trouble);
  const held: (() => void)[] = [];
  const server = await startServer({
    account,
    pages,
    trouble,
    calls: createCalls({ account, pages, trouble, held }),
  });
  return {
    browserArgs: [
      `--host-resolver-rules=MAP web.whatsapp.com 127.0.0.1:${server.port}, MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`,
      ...quiet,
    ],
    phone: createPhone({ account, pages, held }),
    person: (spelled, called = spelled, { by = 'phone', hidesNumber = false } = {}) => {
      const digits = spelled.replace(/\D/gu, '');
      const known = account.find(`${digits}@c.us`);
      if (known) return createPerson(account, pages, known);
      const made = { ...someone(digits, called, by), hidesNumber };
      account.people.push(made);
      return createPerson(account, pages, made);
    },
    group: (title, people) => {
      const id = `1203630${account.newId().slice(-8)}@g.us`;
      const participants = [account.self.pn, ...people.map(({ address }) => address)];
      account.chats.set(id, { id, title, unreadCount: 0, messages: [], participants });
      return id;
    },
    page: {
      rotatesQr: async () => {
        pages.giveRef(await account.signal.until(() => pages.unpaired(), 'a page that shows a QR code'));
      },
      changesState: pages.changeState,
      syncsAgain: () => pages.tell('synced-again'),
      reloads: () => pages.tell('reload'),
      opensFrame: () => pages.tell('frame'),
    },
    fetched: account.fetched,
    trouble,
    stop: () => server.stop(),
  };
}

/** A LID looks like a phone number and is none; this one is the number's digits, backwards after a 9. */
function someone(number: string, name: string, by: 'phone' | 'lid'): Someone {
  const pn = `${number}@c.us`;
  const lid = `9${[...number].reverse().join('')}@lid`;
  return { name, pn, lid, address: by === 'lid' ? lid : pn, hidesNumber: false };
}

/** Keeps Chromium from looking around by itself. */
const quiet = [
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
