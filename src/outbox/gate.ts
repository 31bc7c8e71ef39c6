import type { Trouble } from '../app/condition.ts';
import type { Lane } from './hand.ts';

/** One way out (a channel, the mail server): how many may be under way at once, and whether it is closed for a while. */
export class Gate {
  readonly name: string;
  readonly #width: number;
  /** Lanes whose first row is ready but has no place yet, first come first served. */
  readonly #waiting: Lane[] = [];
  #active = 0;
  #closedUntil = 0;
  /** When the other side last dealt with a row, whatever it said, in ms. */
  workedAt = Number.NEGATIVE_INFINITY;
  /** Closings in a row without anything getting through in between. */
  closings = 0;
  /** An alert was given and nothing got through since. */
  alerted = false;
  /** What is wrong with the other side, from the first closing until something gets through. */
  trouble: Trouble | undefined;

  constructor(name: string, width: number) {
    this.name = name;
    this.#width = width;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Until when nothing may go this way, in ms; undefined while it is open. */
  closedUntil(nowMs: number): number | undefined {
    return this.#closedUntil > nowMs ? this.#closedUntil : undefined;
  }

  /** Takes a place; false when all are taken, and the lane waits. */
  enter(lane: Lane): boolean {
    if (this.#active < this.#width) {
      this.#active++;
      return true;
    }
    this.#waiting.push(lane);
    return false;
  }

  leave(): void {
    this.#active--;
  }

  /** The next lane that waits, if there is a place; the place is taken for it. */
  next(): Lane | undefined {
    if (this.#waiting.length === 0 || this.#active >= this.#width) return undefined;
    this.#active++;
    return this.#waiting.shift();
  }

  /** The other side dealt with a row: whatever was wrong with it is over. */
  worked(nowMs: number): void {
    this.workedAt = nowMs;
    this.closings = 0;
    this.alerted = false;
    this.trouble = undefined;
  }

  /**
   * Nothing goes this way until `untilMs`. Answers the lanes that waited, to be given back; undefined when it was closed
   * already, as answers to what was under way then say nothing new.
   */
  close(untilMs: number, nowMs: number): Lane[] | undefined {
    if (this.#closedUntil > nowMs) return undefined;
    this.#closedUntil = untilMs;
    this.closings++;
    return this.#waiting.splice(0);
  }
}
