import type { BotLanguage } from '../domain/language.ts';
import { chat as enChat } from './en/chat.ts';
import { mails as enMails } from './en/mails.ts';
import { pages as enPages } from './en/pages.ts';
import { setup as enSetup } from './en/setup.ts';
import { chat as esChat } from './es/chat.ts';
import { mails as esMails } from './es/mails.ts';
import { pages as esPages } from './es/pages.ts';
import { setup as esSetup } from './es/setup.ts';
import { chat as ptChat } from './pt-BR/chat.ts';
import { mails as ptMails } from './pt-BR/mails.ts';
import { pages as ptPages } from './pt-BR/pages.ts';
import { setup as ptSetup } from './pt-BR/setup.ts';

/**
 * Every sentence, by language. English is the model: its keys and its `{{arguments}}` are what the others must have,
 * which a test checks. `{{value}}` is escaped for the place it appears in; `{{- text}}` was composed by us already.
 * A key that ends in `_one` or `_other` is a plural form, chosen by the argument `count`.
 */
const en = { ...enChat, ...enMails, ...enPages, ...enSetup } as const;

export const catalogs: Record<BotLanguage, Record<string, string>> = {
  en,
  es: { ...esChat, ...esMails, ...esPages, ...esSetup },
  'pt-BR': { ...ptChat, ...ptMails, ...ptPages, ...ptSetup },
};

type English = typeof en;
type Plural<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** A sentence's name: the catalog's keys, plural endings aside. */
export type TextKey = Plural<keyof English & string>;

type Trimmed<S extends string> = S extends ` ${infer R}`
  ? Trimmed<R>
  : S extends `-${infer R}`
    ? Trimmed<R>
    : S;
type Names<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Trimmed<Name> | Names<Rest>
  : never;
type Forms<K extends TextKey> = K extends keyof English
  ? English[K]
  : English extends Record<`${K}_other`, infer Text extends string>
    ? Text
    : never;

/** The arguments that a sentence must be given; none at all for a sentence without `{{…}}`. */
export type TextArgs<K extends TextKey> = [Names<Forms<K>>] extends [never]
  ? []
  : [args: Record<Names<Forms<K>>, string | number>];
