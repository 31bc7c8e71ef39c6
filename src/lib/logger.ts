/** What most parts need of a logger: an object of facts first, then a sentence; or the sentence alone. */
export interface Log {
  info: LogLine;
  warn: LogLine;
  error: LogLine;
}

interface LogLine {
  (sentence: string): void;
  (facts: object, sentence: string): void;
}
