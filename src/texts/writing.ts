import type { BotLanguage } from '../domain/language.ts';

/** A moment as people read it, weekday to time zone: "Wednesday 2 December 2026 at 15:40 GMT". */
export function writeMoment(language: BotLanguage, moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(moment);
}

/** "Support, Sales and Marketing", in the reader's language. */
export function writeList(language: BotLanguage, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
