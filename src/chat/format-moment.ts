import type { BotLanguage } from '../domain/language.ts';

/** "25 November, 12:00": a moment as people say it, in the account's time zone. */
export function formatMoment(at: Date, language: BotLanguage, timeZone: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  return `${day.format(at)}, ${time.format(at)}`;
}
