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

/** What a name stands for: a language of the bot, or the English name of one that it does not speak. */
type Named = { bot: BotLanguage } | { known: string };

let byName: Map<string, Named> | undefined;

/** Every language by its names in the bot's languages and in itself, and by its tag; built at the first question: some 30 ms. */
function namesOfLanguages(): Map<string, Named> {
  if (byName) return byName;
  byName = new Map<string, Named>(Object.entries(otherNames).map(([name, bot]) => [name, { bot }]));
  const tellers = botLanguages.map(namesIn);
  for (const tag of everyCode) {
    const english = tellers[0]?.of(tag);
    if (english === undefined) continue;
    const bot = tag === 'pt' ? 'pt-BR' : tag.replace(/^(en|es)-.*/u, '$1');
    const named = isBotLanguage(bot) ? { bot } : { known: english };
    for (const name of [tag, ...[...tellers, namesIn(tag)].map(teller => teller.of(tag))]) {
      if (name && !byName.has(foldKey(name))) byName.set(foldKey(name), named);
    }
  }
  return byName;
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
  const key = foldKey(text).replaceAll('_', '-');
  const names = namesOfLanguages();
  const language = /^([a-z]{2})-[a-z]{2}$/u.exec(key)?.[1];
  return (
    names.get(key) ??
    names.get(key.replaceAll('-', ' ')) ??
    (language ? names.get(language) : undefined) ??
    {}
  );
}
