import { createLogger, type Log } from '../../../src/lib/logger.ts';
import type { World } from '../world.ts';

/** The real logger at its most talkative, its lines kept. */
export function keepingLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { lines, log: createLogger({ level: 'debug', destination: { write: line => lines.push(line) } }) };
}

/** Log lines that give somebody away: a phone, an address, a text, a link or a code of this talk. */
export function leaksOf(lines: readonly string[], { meta, inbox }: World): string[] {
  const chats = meta.chats.all();
  const mails = inbox.mails();
  const secrets = new Set([
    ...chats.map(chat => chat.waId),
    ...chats.flatMap(chat => chat.messages.flatMap(({ text }) => text.split('\n'))).filter(isTelling),
    ...mails.flatMap(mail => mail.to),
    ...mails.flatMap(({ text }) => text.match(/(?<=\/(?:i|sign-in|take-back)\/)[\w.-]{20,}/gu) ?? []),
    ...mails.flatMap(({ text }) => text.match(/\b(?:\d{6}|[0-9A-Z]{4}-[0-9A-Z]{4})\b/gu) ?? []),
  ]);
  return lines.filter(line => [...secrets].some(secret => standsIn(line, secret)));
}

/** As a word of its own: six digits may well be a part of an id. */
function standsIn(line: string, secret: string): boolean {
  const at = line.indexOf(secret);
  return at >= 0 && !/\w/u.test(line[at - 1] ?? '') && !/\w/u.test(line[at + secret.length] ?? '');
}

/** Long enough to be nobody's chance. */
function isTelling(text: string): boolean {
  return text.length >= 12;
}
