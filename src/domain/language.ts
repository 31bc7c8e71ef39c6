import { foldKey } from './team.ts';

/** The languages that the bot, the mails and the pages speak. */
export const botLanguages = ['en', 'es', 'pt-BR'] as const;
export type BotLanguage = (typeof botLanguages)[number];

export function isBotLanguage(tag: string): tag is BotLanguage {
  return (botLanguages as readonly string[]).includes(tag);
}

/** How people write the languages of the bot beside their official names; keys are folded. */
const otherNames: Record<string, BotLanguage> = {
  castellano: 'es',
  castelhano: 'es',
  castilian: 'es',
  'latin american spanish': 'es',
  'espanol latino': 'es',
  'ingles americano': 'en',
  'portuguese brazilian': 'pt-BR',
  'portugues brasileiro': 'pt-BR',
  'portugues brasileno': 'pt-BR',
  'portugues do brasil': 'pt-BR',
  'portuguese (brazil)': 'pt-BR',
  'portuguese from brazil': 'pt-BR',
  brasileiro: 'pt-BR',
  brazilian: 'pt-BR',
  ptbr: 'pt-BR',
  'pt br': 'pt-BR',
};

/** Regions that have names of their own: "Mexican Spanish", "português do Brasil". */
const regional = ['en-GB', 'en-US', 'en-CA', 'en-AU', 'es-419', 'es-ES', 'es-MX', 'pt-BR', 'pt-PT'];

const everyCode = Array.from({ length: 26 * 26 }, (_, n) =>
  String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26)),
).concat('fil', 'yue', 'ckb', 'haw', 'nah', 'quc', 'arn', ...regional);

let tagsByName: Map<string, string> | undefined;

/** Names of all languages in the bot's languages and in themselves, built at the first question: some 30 ms. */
function namesOfLanguages(): Map<string, string> {
  if (tagsByName) return tagsByName;
  tagsByName = new Map();
  const tellers = botLanguages.map(namesIn);
  for (const tag of everyCode) {
    const named = tellers.some(teller => teller.of(tag) !== undefined);
    if (!named) continue;
    for (const teller of [...tellers, namesIn(tag)]) {
      const name = teller.of(tag);
      if (name && !tagsByName.has(foldKey(name))) tagsByName.set(foldKey(name), tag);
    }
  }
  return tagsByName;
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
}

/**
 * Recognises the name of a language, written in English, Spanish, Portuguese or in itself, or its tag ("pt-BR").
 * `bot`: the bot speaks it. `known`: it exists, under this English name, but the bot does not speak it ("French").
 * Neither: no language that we know of. European Portuguese is known and not spoken; regions of English and
 * Spanish are taken for the language.
 */
export function languageByName(text: string): { bot?: BotLanguage; known?: string } {
  const key = foldKey(text).replace(/[_-]/gu, ' ');
  const other = otherNames[key];
  if (other) return { bot: other };
  const tag = namesOfLanguages().get(foldKey(text)) ?? tagOf(foldKey(text));
  if (!tag) return {};
  const bot = tag === 'pt' ? 'pt-BR' : tag.replace(/^(en|es)-.*/u, '$1');
  if (isBotLanguage(bot)) return { bot };
  const known = namesIn('en').of(tag);
  return known ? { known } : {};
}

/** "pt-br" → "pt", "es_mx" → "es"; only two-letter languages with, perhaps, a region. */
function tagOf(key: string): string | undefined {
  const [, language, region] = /^([a-z]{2})(?:[_-]([a-z]{2}))?$/u.exec(key) ?? [];
  if (!language || namesIn('en').of(language) === undefined) return undefined;
  return language === 'pt' && region === 'pt' ? 'pt-PT' : language;
}
