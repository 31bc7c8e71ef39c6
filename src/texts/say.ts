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

/** A mark that can begin or end formatting: not one between letters or digits, as in ana_souza@acme.test. */
const formattingMark = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu;

/** User values lose the power to format or to break a line: `*Role: Admin*` stays the text it was. */
export function escapeForChat(value: string): string {
  return isolated(value.replace(/[\r\n]+/gu, ' ').replace(formattingMark, '$&\u2060'));
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A value that is written from right to left stands by itself, so that it cannot reorder the words around it. */
function isolated(value: string): string {
  return rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
}

const inChat = speaker(escapeForChat);
const inWriting = speaker(isolated);
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
