/** Older doubts are forgotten beyond this many; then a row is at worst sent twice. */
const atMost = 10_000;

/**
 * Rows that may have been sent although the database does not know it: left by a process that died before it could
 * mark them, or never answered by the channel. A status that names one settles it.
 */
export class Unsure {
  readonly #ids = new Set<string>();

  add(id: string): void {
    if (this.#ids.size >= atMost) this.#ids.delete(this.#ids.values().next().value!);
    this.#ids.add(id);
  }

  /** Answers whether it was among them; it no longer is. */
  settle(id: string): boolean {
    return this.#ids.size > 0 && this.#ids.delete(id);
  }
}
