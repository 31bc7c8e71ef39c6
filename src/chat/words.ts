/** Every command the bot knows, by its English name. Its words in each language are in `texts/<language>/words.ts`. */
export const commandNames = [
  'add',
  'users',
  'find',
  'who-is',
  'teams',
  'team',
  'resend',
  'cancel-invitation',
  'seats',
  'retry',
  'roles',
  'me',
  'language',
  'link',
  'status',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Words that move within a flow, read only as a whole message and never stored as an answer. */
export const moves = [
  'yes',
  'no',
  'back',
  'skip',
  'cancel',
  'show',
  'preview',
  'restart',
  'continue',
  'done',
  'another',
] as const;
export type Move = (typeof moves)[number];
