import i18next, { type i18n } from 'i18next';
import type { BotLanguage } from '../domain/language.ts';
import { catalogs, type TextArgs, type TextKey } from './catalog.ts';

function speaker(escapeValue: (value: string) => string): i18n {
  const instance = i18next.createInstance();
  instance.init({
    resources: Object.fromEntries(
      Object.entries(catalogs).map(([language, translation]) => [language, { translation }]),
    ),
    fallbackLng: 'en',
    supportedLngs: Object.keys(catalogs),
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escape: escapeValue, skipOnVariables: true },
  });
  return instance;
}

/** User values lose the power to format or to break a line: `*Role: Admin*` stays the text it was. */
export function escapeForChat(value: string): string {
  return value.replace(/[\r\n]+/gu, ' ').replace(/[*_~`]/gu, '$&\u2060');
}

const inChat = speaker(escapeForChat);
const inWriting = speaker(value => value);
const fixed = new Map<string, string>();

/** A sentence for a chat message; arguments are escaped for WhatsApp. */
export function say<K extends TextKey>(language: BotLanguage, key: K, ...args: TextArgs<K>): string {
  if (args.length > 0) return inChat.t(key, { lng: language, ...(args[0] as object) });
  const id = `${language} ${key}`;
  let text = fixed.get(id);
  if (text === undefined) {
    text = inChat.t(key, { lng: language });
    fixed.set(id, text);
  }
  return text;
}

/** A sentence for a page or a mail, whose components escape what they are given. */
export function write<K extends TextKey>(language: BotLanguage, key: K, ...args: TextArgs<K>): string {
  return inWriting.t(key, { lng: language, ...(args[0] as object | undefined) });
}

/** A sentence that is data (a notice, a problem): its key and arguments were checked where it was made. */
export function sayByName(
  language: BotLanguage,
  key: string,
  args: Record<string, string | number> = {},
): string {
  return inChat.t(key, { lng: language, ...args });
}
