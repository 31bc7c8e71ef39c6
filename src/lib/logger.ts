import { createHmac, randomBytes } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';
import { prettyLines } from './pretty-lines.ts';
import { scrub, scrubError } from './scrub.ts';

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

export const logLevels = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Facts that are logged as they are (texts among them scrubbed). Whatever is not named here or below is left out. */
const plain = new Set([
  ...[
    'accountId',
    'userId',
    'rowId',
    'conversationId',
    'channelId',
    'invitationId',
    'auditId',
    'requestId',
    'ref',
  ],
  ...['method', 'route', 'status', 'durationMs', 'port', 'version', 'setting', 'migration'],
  ...['kind', 'where', 'why', 'what', 'template', 'flow', 'step', 'command', 'language', 'channel'],
  ...[
    'count',
    'rows',
    'parts',
    'turns',
    'bytes',
    'attempts',
    'closings',
    'forMs',
    'waitMs',
    'providerCode',
    'reason',
    'state',
    'tries',
  ],
]);

/** Facts that tell whether two lines speak of the same one, and not whom they speak of. WhatsApp's message ids hold the phone number. */
const hashed = new Set(['phone', 'email', 'address', 'to', 'from', 'number', 'messageId']);

/**
 * A logger that cannot give anybody away: only the facts listed above are written, people's addresses as short hashes
 * (alike within one run), errors without their values, and never a text, a code or a link. The names of facts that
 * were left out are in `dropped`.
 *
 * @param options.pretty lines for people instead of JSON
 * @param options.destination where to; standard output if absent
 */
export function createLogger(options: {
  level: LogLevel;
  pretty?: boolean;
  destination?: DestinationStream;
}): Log {
  const output = options.destination ?? pino.destination({ dest: 1, sync: true });
  const key = randomBytes(16);
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }), log: facts => allowed(facts, key) },
      // Errors have been made plain by then; pino's own serialiser would look for more.
      serializers: { err: err => err },
      hooks: {
        logMethod(args, method) {
          const [facts, sentence] = args as [unknown, unknown];
          if (typeof facts === 'string') return method.call(this, scrub(facts));
          const named = facts instanceof Error ? { err: facts } : facts;
          method.call(this, named as object, typeof sentence === 'string' ? scrub(sentence) : 'a fault');
        },
      },
    },
    options.pretty ? prettyLines(output) : output,
  );
}

function allowed(facts: Record<string, unknown>, key: Buffer): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(facts)) {
    if (name === 'err') line.err = scrubError(value);
    else if (plain.has(name) && isScalar(value))
      line[name] = typeof value === 'string' ? scrub(value) : value;
    else if (hashed.has(name)) line[name] = hash(value, key);
    else if (value !== undefined) dropped.push(name);
  }
  if (dropped.length > 0) line.dropped = dropped;
  return line;
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function hash(value: unknown, key: Buffer): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `#${createHmac('sha256', key)
    .update(text ?? '')
    .digest('hex')
    .slice(0, 8)}`;
}
