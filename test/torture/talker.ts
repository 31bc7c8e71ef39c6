import type { ChatMessage } from '../../src/demo/meta/chats.ts';
import type { Person } from '../../src/demo/meta/person.ts';
import { catalogs } from '../../src/texts/catalog.ts';

/** A reply may have to wait for a restart and for a dead process's leases to run out. */
const patienceMs = 90_000;

/** Whether a message is a notice: unasked, so in no order with the replies. */
export function isNotice(text: string): boolean {
  return noticePatterns.some(pattern => pattern.test(text));
}

const noticePatterns = Object.entries(catalogs.en)
  .filter(([key]) => key.startsWith('notice.'))
  .map(([, sentence]) => {
    const literal = sentence
      .split(/\{\{[^}]*\}\}/u)
      .map(part => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    return new RegExp(`^${literal.join('[\\s\\S]*')}$`, 'u');
  });

/** One person's chat as that person lives it: says something, reads the reply to it, and takes no reply for a new one twice. */
export class Talker {
  readonly person: Person;
  /** Messages sent so far; each must be answered by one reply. */
  said = 0;
  readonly #seen = new Set<string>();

  constructor(person: Person) {
    this.person = person;
  }

  /**
   * Says something; answers the text of the reply. Whoever was heard but is not answered for a second says one thing more,
   * whose reply must not come first. An apology is answered as it asks: by saying it again.
   */
  async ask(text: string): Promise<string> {
    for (;;) {
      this.#say(text);
      const soon = await this.#reply(text, 1_000);
      const insists = soon === undefined && this.#wasHeard();
      if (insists) this.#say('me');
      const reply = soon ?? (await this.#reply(text));
      if (insists) await this.#reply('me');
      if (!reply.startsWith('Something broke on our side')) return reply;
    }
  }

  /** Says two things at once; answers both replies. */
  async askBoth(one: string, other: string): Promise<[string, string]> {
    this.#say(one);
    this.#say(other);
    return [await this.#reply(one), await this.#reply(other)];
  }

  /** @throws with the end of the chat, unless it holds */
  demand(holds: boolean, what: string): void {
    if (holds) return;
    const lines = this.person.chat.messages
      .slice(-10)
      .map(({ side, text }) => `${side === 'person' ? '>' : '<'} ${text}`);
    throw new Error(`${this.person.chat.phone} expected that ${what}:\n${lines.join('\n')}`);
  }

  #say(text: string): void {
    this.said++;
    void this.person.says(text);
  }

  /** The last message was acknowledged. */
  #wasHeard(): boolean {
    return this.person.chat.messages.findLast(({ side }) => side === 'person')?.state !== 'waiting';
  }

  /** The next reply that is new. @throws when there is none in all patience */
  async #reply(to: string): Promise<string>;
  /** The same, or undefined when there is none within `withinMs`. */
  async #reply(to: string, withinMs: number): Promise<string | undefined>;
  async #reply(to: string, withinMs?: number): Promise<string | undefined> {
    for (const until = Date.now() + (withinMs ?? patienceMs); ; ) {
      let message: ChatMessage;
      try {
        message = await this.person.nextMessage(Math.max(1, until - Date.now()));
      } catch {
        if (withinMs !== undefined) return undefined;
        throw new Error(
          `${this.person.chat.phone} said “${to}” and was not answered in ${patienceMs / 1000} s`,
        );
      }
      const reference = message.reference ?? message.id;
      if (this.#seen.has(reference)) continue;
      this.#seen.add(reference);
      if (!isNotice(message.text)) return message.text;
    }
  }
}
