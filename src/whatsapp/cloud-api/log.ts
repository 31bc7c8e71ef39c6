/** The three levels that the channel writes; a pino logger is one. Never given a text, a name or a number of a person. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
