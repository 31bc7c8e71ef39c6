/** A message so soon after one of ours was not typed by a person who had read it. */
const humanPauseMs = 1000;
const withinMs = 10_000;
const atMost = 5;

/**
 * Notices that Usher answers itself, which no other rule should let happen: more than five messages within ten seconds that
 * each came at once after a message of ours.
 */
export class LoopBreaker {
  #lastSentAt = Number.NEGATIVE_INFINITY;
  #hasty: number[] = [];

  sent(nowMs: number): void {
    this.#lastSentAt = nowMs;
  }

  /** Notes a message in the chat with oneself. Answers whether it goes round in a circle. */
  isLoop(nowMs: number): boolean {
    if (nowMs - this.#lastSentAt >= humanPauseMs) {
      this.#hasty = [];
      return false;
    }
    this.#hasty = [...this.#hasty.filter(at => nowMs - at < withinMs), nowMs];
    return this.#hasty.length > atMost;
  }
}
