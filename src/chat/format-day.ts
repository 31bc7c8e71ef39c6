import type { BotLanguage } from '../domain/language.ts';

/** "Friday, 4 December": a day as people say it, in the account's time zone. */
export function formatDay(at: Date, language: BotLanguage, timeZone: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    at,
  );
}
