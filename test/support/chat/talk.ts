import type { KeptMail } from '../../../src/demo/inbox/kept-mail.ts';
import type { ChatMessage } from '../../../src/demo/meta/chats.ts';
import type { Person } from '../../../src/demo/meta/person.ts';
import { Browser } from '../browser.ts';
import { Company } from '../company.ts';
import { query } from '../embedded-postgres.ts';
import { startWorld, type World } from '../world.ts';
import { keepingLog, leaksOf } from './log-leaks.ts';
import { written } from './pattern.ts';

/** A talk that is being played: the world it happens in, what was said so far, and what lies on the table. */
export class Talk {
  readonly world: World;
  readonly company: Company;
  readonly browser: Browser;
  /** The mail that was opened last. */
  mail: KeptMail | undefined;
  /** The six digits that were mailed last. */
  mailedCode: string | undefined;
  /** The link code that was made last. */
  linkCode: string | undefined;
  /** What was said so far, as a transcript writes it. */
  readonly said: string[] = [];
  readonly #read = new Map<Person, ChatMessage[]>();
  /** Who was there before the talk, or joined by other ways. */
  readonly #knownIds = new Set<string>();

  readonly #logged: string[];

  private constructor(world: World, company: Company, logged: string[]) {
    this.#logged = logged;
    this.world = world;
    this.company = company;
    this.browser = new Browser(world.app.port);
  }

  static async begin(): Promise<Talk> {
    const { log, lines } = keepingLog();
    const world = await startWorld({ log });
    const talk = new Talk(world, await Company.found(world), lines);
    await talk.countPeople();
    return talk;
  }

  /** Whoever is in the company by now is no news to `nobody was added`. */
  async countPeople(): Promise<void> {
    for (const { id } of await this.company.people()) this.#knownIds.add(id);
  }

  /** Who came in by what was said. */
  async added() {
    return (await this.company.people()).filter(({ id }) => !this.#knownIds.has(id));
  }

  /** Somebody's phone. */
  phoneOf(firstName: string): Person {
    return this.world.meta.person(this.company.numberOf(firstName), firstName);
  }

  /** The next message that this person has not read, waiting for it. */
  async next(firstName: string): Promise<ChatMessage> {
    const person = this.phoneOf(firstName);
    const message = await person.nextMessage();
    this.#read.set(person, [...this.read(firstName), message]);
    this.said.push(`${firstName}< ${written(message)}`);
    return message;
  }

  /** What this person has read, oldest first. */
  read(firstName: string): ChatMessage[] {
    return this.#read.get(this.phoneOf(firstName)) ?? [];
  }

  /** Messages that came and that the transcript does not tell of. To be asked when nothing is under way. */
  unread(): string[] {
    return this.world.meta.chats.all().flatMap(chat => {
      const person = this.world.meta.person(chat.phone);
      const rest = person.received().slice(this.#read.get(person)?.length ?? 0);
      return rest.map(message => `${chat.name}< ${written(message)}`);
    });
  }

  /** Log lines that give somebody away. */
  leaks(): string[] {
    return leaksOf(this.#logged, this.world);
  }

  /** What a query finds. */
  rows<T extends object>(sql: string): Promise<T[]> {
    return query<T>(this.world.database.url, sql);
  }

  end(): Promise<void> {
    return this.world.stop();
  }
}
