const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
/** "550 5.1.1", as a mail server begins its answer. */
const smtpStatus = '[245]\\d\\d[ -][245]\\.\\d{1,3}\\.\\d{1,3}';

/** What may not stand in a log, in the order in which it is looked for; `kept` is what would be mistaken for it. */
const revealing = new RegExp(
  [
    `(?<token>${uuid}(?:\\.\\d+)?\\.[\\w-]{16,})`,
    `(?<kept>${uuid}|\\b(?:${smtpStatus}|${octet}(?:\\.${octet}){3})\\b(?!\\.?\\d))`,
    '(?<url>(?<scheme>[a-z][a-z0-9+.-]*)://\\S+)',
    '(?<path>/(?:i|sign-in|take-back)/\\S+)',
    '(?<email>[^\\s<>"\'@]+@[^\\s<>"\'@]+)',
    '(?<number>\\+?\\d(?:[\\s().-]*\\d){5,})',
    '(?<code>\\b(?=[A-Z-]*\\d)[2-9A-HJKMNP-TV-Z]{4}-?[2-9A-HJKMNP-TV-Z]{4}\\b)',
  ].join('|'),
  'gu',
);

/**
 * A text of somebody else's (a mail server's, a library's error) without addresses, phone numbers, links and codes:
 * "550 5.1.1 <ana@acme.test> unknown" → "550 5.1.1 <[email]> unknown". Ids of ours stay.
 */
export function scrub(text: string): string {
  return text.replace(revealing, (whole, ...more) => {
    const found = more.at(-1) as Record<string, string | undefined>;
    if (found.kept) return whole;
    if (found.url) return `${found.scheme}://[address]`;
    if (found.email) return '[email]';
    if (found.number) return '[number]';
    return found.code ? '[code]' : '[link]';
  });
}

/** What an error says of itself, without the values it was about. */
export interface ScrubbedError {
  type: string;
  message: string;
  code?: string;
  /** PostgreSQL's names of what refused. */
  table?: string;
  constraint?: string;
  stack?: string;
  cause?: ScrubbedError;
}

/**
 * An error for the log: its kind, the first line of its message, where it happened, and its cause; no other property, since
 * those carry whole rows, queries and requests. PostgreSQL quotes values in its messages: what is quoted goes.
 */
export function scrubError(error: unknown, depth = 3): ScrubbedError {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)).slice(0, 300) };
  const { code, table, constraint, severity } = error as Error & Record<string, unknown>;
  const line = error.message.split('\n').find(text => text.trim() !== '') ?? '';
  const message = severity === undefined ? line : line.replace(/"[^"]*"/gu, '"…"');
  const frames = error.stack?.split('\n').filter(text => /^\s+at /.test(text));
  return {
    type: error.name,
    message: scrub(message.trim()).slice(0, 300),
    ...(typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) && { code }),
    ...(typeof table === 'string' && { table }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(frames?.length && { stack: frames.join('\n') }),
    ...(error.cause !== undefined && depth > 0 && { cause: scrubError(error.cause, depth - 1) }),
  };
}
