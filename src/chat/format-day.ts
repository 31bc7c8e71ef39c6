import type { BotLanguage } from '../domain/language.ts';

/** Making one costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "Friday, 4 December": a day as people say it, in the account's time zone. */
export function formatDay(at: Date, language: BotLanguage, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    const locale = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
    formats.set(key, format);
  }
  return format.format(at);
}
