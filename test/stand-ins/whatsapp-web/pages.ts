import { randomBytes } from 'node:crypto';
import { type Account, chatHead } from './account.ts';
import type { Trouble } from './trouble.ts';

/** One loading of WhatsApp Web in some browser, for as long as its stream of events is open. */
interface Page {
  id: string;
  /** Absent until it is linked. */
  device: string | undefined;
  /** The part of its QR code that we handed out. */
  ref: string | undefined;
  /** The letters it shows instead of a QR code, and for which number. */
  pairing: { code: string; phone: string } | undefined;
  /** It is not connected, or not yet: it hears nothing. */
  isCutOff: boolean;
  tell(event: string, data?: object): void;
}

/** The pages that are open now, and which devices are linked to the phone. */
export interface Pages {
  open(page: Pick<Page, 'id' | 'device' | 'tell'>): void;
  closed(id: string): void;
  find(id: string): Page | undefined;
  /** The newest page that no device is linked on, if one is open. */
  unpaired(): Page | undefined;
  /** The pages that are linked and connected. */
  online(): Page[];
  /** Tells these. */
  tell(event: string, data?: object): void;
  giveRef(page: Page): void;
  link(page: Page): void;
  /** The page has kept its device: send it the chats. */
  connect(page: Page): void;
  /** The connection of all pages changes. Unless it is CONNECTED they are told nothing, and catch up on it later. */
  changeState(state: string): void;
  /** Ends all links; `how` is what the pages notice of it, if anything. */
  unlink(how?: 'navigates' | 'unpaired'): void;
}

export function createPages(account: Account, trouble: Trouble): Pages {
  const pages = new Map<string, Page>();
  const devices = new Set<string>();
  const linked = () => [...pages.values()].filter(({ device }) => device !== undefined);
  const online = () => linked().filter(({ isCutOff }) => !isCutOff);
  const giveRef = (page: Page) => {
    page.ref = `2@${randomBytes(24).toString('base64')}`;
    page.tell('unpaired', { ref: page.ref });
    account.signal.changed();
  };
  const connect = (page: Page) => {
    page.isCutOff = false;
    const { self, chats } = account;
    page.tell('connected', {
      account: { pn: self.pn, lid: self.lid, name: self.name },
      chats: [...chats.values()].map(chat => ({ ...chatHead(chat), last: chat.messages.at(-1) })),
      keyProperty: trouble.keyProperty,
      sync: trouble.sync,
    });
    account.signal.changed();
  };
  return {
    open: ({ device, ...rest }) => {
      const page: Page = { ...rest, device: undefined, ref: undefined, pairing: undefined, isCutOff: false };
      pages.set(page.id, page);
      if (device !== undefined && devices.has(device)) {
        page.device = device;
        connect(page);
      } else {
        giveRef(page);
      }
    },
    closed: id => {
      pages.delete(id);
      account.signal.changed();
    },
    find: id => pages.get(id),
    unpaired: () => [...pages.values()].findLast(({ device }) => device === undefined),
    online,
    tell: (event, data) => {
      for (const page of online()) page.tell(event, data);
    },
    giveRef,
    link: page => {
      const device = randomBytes(16).toString('hex');
      devices.add(device);
      page.device = device;
      page.ref = undefined;
      page.pairing = undefined;
      page.isCutOff = true;
      page.tell('paired', { device });
    },
    connect,
    changeState: state => {
      for (const page of pages.values()) {
        if (state === 'CONNECTED' && page.device !== undefined) {
          connect(page);
        } else {
          page.isCutOff = true;
          page.tell('state', { state });
        }
      }
      account.signal.changed();
    },
    unlink: how => {
      devices.clear();
      for (const page of linked()) {
        page.device = undefined;
        if (how === 'navigates') page.tell('logged-out');
        if (how === 'unpaired') page.tell('state', { state: 'UNPAIRED' });
      }
    },
  };
}
