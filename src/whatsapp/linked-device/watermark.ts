import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Until when the chat with oneself was handled, in whole seconds as WhatsApp dates messages, kept in a file beside the
 * session: what was written later, while we were away, is caught up on, and nothing that is older than the link.
 */
export class Watermark {
  readonly #path: string;
  #seconds: number | undefined;

  constructor(sessionDir: string) {
    this.#path = join(sessionDir, 'handled-until');
  }

  /** The first time it is now: notes that were there before Usher are nobody's commands. */
  async read(nowMs: number): Promise<number> {
    if (this.#seconds !== undefined) return this.#seconds;
    const kept = Number(await readFile(this.#path, 'utf8').catch(() => Number.NaN));
    if (Number.isInteger(kept)) this.#seconds = kept;
    else await this.raise(Math.floor(nowMs / 1000));
    return this.#seconds!;
  }

  /** Only once a message's turn is committed. Replaced whole, so that a crash leaves the old one or the new one. */
  async raise(seconds: number): Promise<void> {
    if (this.#seconds !== undefined && seconds <= this.#seconds) return;
    this.#seconds = seconds;
    await writeFile(`${this.#path}.new`, String(seconds), { mode: 0o600 });
    await rename(`${this.#path}.new`, this.#path);
  }
}
