import wweb from 'whatsapp-web.js';
import type { Address } from '../../domain/identity.ts';
import { endBrowser, recordBrowser } from './browser.ts';
import { nameIdsAsBefore, type PageWindow } from './page-window.ts';
import { isSelfChat, type Own } from './sift.ts';
import { addressOf, idText } from './wid.ts';
import { within } from './within.ts';

export interface AttemptOptions {
  browserPath: string;
  browserArgs: readonly string[];
  sessionDir: string;
  /** What happens; after `end` nothing is told any more. */
  on: AttemptEvents;
}

export interface AttemptEvents {
  qr(text: string): void;
  paired(): void;
  /** May come more than once. */
  ready(own: Own): void;
  message(message: wweb.Message): void;
  /** Somebody chose an option of any poll that this number sees, ours or not, or took that back. */
  voted(vote: wweb.PollVote): void;
  /** The server has this message of ours. */
  taken(messageId: string): void;
  loggedOut(): void;
  /** The browser or its page is gone. */
  broken(reason: string): void;
}

const initializeMs = 120_000;
const lookMs = 10_000;
const sendMs = 30_000;
/** A courtesy, for which the chat's next message shall not wait long. */
const pollMs = 10_000;
const endMs = 10_000;

/**
 * One browser with one Client in it, from its start to its end; it is never used again, since neither survives a failure.
 * Every wait has a limit: WhatsApp Web may stay silent for ever.
 */
export class Attempt {
  readonly #options: AttemptOptions;
  readonly #client: wweb.Client;
  #isOver = false;

  constructor(options: AttemptOptions) {
    this.#options = options;
    this.#client = new wweb.Client({
      authStrategy: new wweb.LocalAuth({ dataPath: options.sessionDir }),
      // The page as WhatsApp serves it: keeping copies of it only makes it old.
      webVersionCache: { type: 'none' },
      qrMaxRetries: 0,
      evalOnNewDoc: nameIdsAsBefore,
      puppeteer: {
        executablePath: options.browserPath,
        args: ['--headless=new', ...options.browserArgs],
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        protocolTimeout: 60_000,
      },
    } as wweb.ClientOptions);
  }

  /** Resolves when the page is up, which is not `ready`. Rejects when it cannot be had. */
  async start(): Promise<void> {
    const { on } = this.#options;
    const client = this.#client;
    const told =
      <Args extends unknown[]>(tell: (...args: Args) => void) =>
      (...args: Args) => {
        if (!this.#isOver) tell(...args);
      };
    client.on('qr', told(on.qr));
    client.on('authenticated', told(on.paired));
    client.on('auth_failure', told(on.loggedOut));
    client.on(
      'ready',
      told(() => void this.#tellReady()),
    );
    client.on('message_create', told(on.message));
    client.on('vote_update', told(on.voted));
    client.on(
      'message_ack',
      told((message: wweb.Message, ack: number) => {
        const id = idText(message.id);
        if (id && message.fromMe && ack >= 1) on.taken(id);
      }),
    );
    client.on(
      'disconnected',
      told((reason: unknown) => (reason === 'LOGOUT' ? on.loggedOut() : on.broken(String(reason)))),
    );
    await within(initializeMs, this.#initialize());
  }

  async #initialize(): Promise<void> {
    const watch = setInterval(() => {
      const browser = this.#client.pupBrowser;
      if (!browser) return;
      clearInterval(watch);
      const { broken } = this.#options.on;
      browser.on('disconnected', () => {
        if (!this.#isOver) broken('the browser ended');
      });
      const pid = browser.process()?.pid;
      if (pid) void recordBrowser(this.#options.sessionDir, pid);
      this.#client.pupPage?.on('error', () => {
        if (!this.#isOver) broken('the page crashed');
      });
    }, 20);
    try {
      await this.#client.initialize();
    } finally {
      clearInterval(watch);
    }
  }

  /** Who we are, once the page's helpers are there. */
  async #tellReady(): Promise<void> {
    try {
      const lid = await within(
        lookMs,
        this.#client.pupPage!.evaluate(() => {
          const page = globalThis as unknown as PageWindow;
          const own = page.require('WAWebUserPrefsMeUser').getMaybeMeLidUser?.();
          return own ? `${own.user}@lid` : null;
        }),
      );
      const wid = idText(this.#client.info.wid)?.replace(/:\d+/u, '');
      if (!wid) throw new Error('WhatsApp Web did not say whose it is');
      if (!this.#isOver) this.#options.on.ready({ wid, lid });
    } catch (error) {
      if (!this.#isOver) this.#options.on.broken(String(error));
    }
  }

  /**
   * WhatsApp may have its chats before anybody listens for that, and `ready` then never comes: asks whether it has them, and
   * says so to the Client in the page's stead.
   */
  async nudge(): Promise<void> {
    await within(
      lookMs,
      this.#client.pupPage!.evaluate(async () => {
        const page = globalThis as unknown as PageWindow;
        if (page.require('WAWebSocketModel').Socket.hasSynced) await page.onAppStateHasSyncedEvent?.();
      }),
    );
  }

  async isConnected(): Promise<boolean> {
    return (await within(lookMs, this.#client.getState())) === 'CONNECTED';
  }

  requestCode(digits: string): Promise<string> {
    return within(sendMs, this.#client.requestPairingCode(digits));
  }

  /** Answers the message's id; undefined where the page does not say what became of it. */
  send(chatId: string, text: string): Promise<string | undefined> {
    return this.#send(chatId, text, sendMs);
  }

  /** A poll of which one option can be chosen; answers as `send` does. */
  sendPoll(chatId: string, name: string, options: readonly string[]): Promise<string | undefined> {
    return this.#send(chatId, new wweb.Poll(name, [...options]), pollMs);
  }

  async #send(chatId: string, content: string | wweb.Poll, ms: number): Promise<string | undefined> {
    const options = { linkPreview: false, sendSeen: false };
    const sent: wweb.Message | undefined = await within(
      ms,
      this.#client.sendMessage(chatId, content, options),
    );
    return idText(sent?.id);
  }

  /**
   * The number behind a LID (`9…@lid`), as WhatsApp tells it; undefined where it is hidden. The other way round nothing is
   * asked, since there the answer repeats the question.
   */
  async phoneOf(lid: string): Promise<Address | undefined> {
    const [told] = await within(lookMs, this.#client.getContactLidAndPhone([lid]));
    const address = told?.pn ? addressOf(told.pn) : undefined;
    return address?.kind === 'PHONE' ? address : undefined;
  }

  /** The newest messages of a chat, oldest first. */
  async recent(chatId: string, limit: number): Promise<wweb.Message[]> {
    const chat = await within(lookMs, this.#client.getChatById(chatId));
    return within(sendMs, chat.fetchMessages({ limit }));
  }

  /** Chats of single people with something unread: their ids and how much. Nothing in them is opened by this. */
  async unreadChats(own: Own): Promise<{ id: string; unread: number }[]> {
    const chats = await within(sendMs, this.#client.getChats());
    return chats.flatMap(chat => {
      const id = idText(chat.id);
      const isTheirs = id !== undefined && !chat.isGroup && chat.unreadCount > 0 && !isSelfChat(id, own);
      return isTheirs ? [{ id, unread: chat.unreadCount }] : [];
    });
  }

  /** Ends the browser, by force if it must be. */
  async end(): Promise<void> {
    this.#isOver = true;
    const pid = this.#client.pupBrowser?.process()?.pid;
    try {
      await within(endMs, this.#client.destroy());
    } catch {
      // It is ended by its pid next.
    }
    if (pid) endBrowser(pid);
  }
}
