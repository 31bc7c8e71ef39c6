import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A poll that we sent: WhatsApp's id of it, the chat it is in, and what each of its options stands for. */
interface SentPoll {
  id: string;
  chat: string;
  /** `Choice.id` of each option, in order. */
  choices: string[];
}

/** Older polls are long answered, and a vote on one would be stale anyway. */
const remembered = 200;

/**
 * The polls of ours, kept in a file beside the session, so that a vote counts after a restart. Whatever else is voted on
 * is no business of ours, since the number has private polls too. Labels, which name people, are not kept.
 */
export class PollBook {
  readonly #path: string;
  #polls: SentPoll[] | undefined;
  readonly #sending = new Set<Promise<void>>();
  #writing: Promise<void> = Promise.resolve();

  constructor(sessionDir: string) {
    this.#path = join(sessionDir, 'polls');
  }

  /** A poll of ours by its id. One that is being sent may be voted on before its id is here: that is waited for. */
  async find(id: string): Promise<SentPoll | undefined> {
    await Promise.allSettled(this.#sending);
    return (await this.#read()).findLast(poll => poll.id === id);
  }

  /** The newest one of a chat. */
  async newest(chat: string): Promise<SentPoll | undefined> {
    return (await this.#read()).findLast(poll => poll.chat === chat);
  }

  /** Sends a poll and keeps it by the id that `send` answers; without one it is nowhere, or nobody knows where. */
  async send(poll: Omit<SentPoll, 'id'>, send: () => Promise<string | undefined>): Promise<void> {
    const work = send().then(id => (id ? this.#keep({ id, ...poll }) : undefined));
    this.#sending.add(work);
    try {
      await work;
    } finally {
      this.#sending.delete(work);
    }
  }

  /** Replaced whole, so that a crash leaves the old file or the new one. */
  async #keep(poll: SentPoll): Promise<void> {
    const polls = await this.#read();
    polls.push(poll);
    polls.splice(0, polls.length - remembered);
    const text = JSON.stringify(polls);
    const write = async () => {
      await writeFile(`${this.#path}.new`, text, { mode: 0o600 });
      await rename(`${this.#path}.new`, this.#path);
    };
    this.#writing = this.#writing.then(write, write);
    await this.#writing;
  }

  async #read(): Promise<SentPoll[]> {
    const text = this.#polls ? '' : await readFile(this.#path, 'utf8').catch(() => '[]');
    this.#polls ??= parse(text);
    return this.#polls;
  }
}

const pollsSchema = z.array(z.object({ id: z.string(), chat: z.string(), choices: z.array(z.string()) }));

/** A file that was broken by hand costs the votes on what it held, and nothing else. */
function parse(text: string): SentPoll[] {
  try {
    return pollsSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}
