import { type BotLanguage, botLanguages } from '../../domain/language.ts';
import { type Role, roles } from '../../domain/role.ts';
import type { Label } from '../../texts/vocabulary.ts';
import { type ChatVocabulary, vocabularyOf } from '../vocabulary.ts';
import { type CommandName, commandNames, type Move, moves } from '../words.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** The lists of the vocabulary that are plain sets of phrases. */
type ListName = {
  [K in keyof ChatVocabulary]: ChatVocabulary[K] extends readonly string[] ? K : never;
}[keyof ChatVocabulary];

/** What the reader compares with: the sender's language first, English beside it; roles, yes and no of all languages. */
export type Lexicon = Readonly<Record<ListName, Phrases<string>>> & {
  readonly commands: Phrases<CommandName>;
  readonly moves: Phrases<Move>;
  readonly roles: Phrases<Role>;
  readonly labels: Phrases<Label>;
  readonly signs: Phrases<'-' | '_'>;
  /** The digits that a word says. */
  readonly numerals: Phrases<string>;
  /** How often the next digit is meant. */
  readonly repeats: Phrases<string>;
};

const listNames = Object.entries(vocabularyOf('en'))
  .filter(([, list]) => Array.isArray(list))
  .map(([name]) => name as ListName);

/** What names are made of does not depend on who writes them down. */
const everywhere = new Set<ListName>([
  'titles',
  'particles',
  'secondNames',
  'companies',
  'papers',
  'jobs',
  'otherRoles',
  'at',
  'dot',
]);

/** English words of denial that are small words in the sender's language mean what they mean there: "no time de Vendas". */
const heldBack = new Set<ListName>(['not', 'without', 'none']);

const built = new Map<BotLanguage, Lexicon>();

/** The lexicon for a sender's language; built once. */
export function lexiconFor(language: BotLanguage): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const lexicon = build(language);
  built.set(language, lexicon);
  return lexicon;
}

function build(language: BotLanguage): Lexicon {
  const own = language === 'en' ? [vocabularyOf('en')] : [vocabularyOf(language), vocabularyOf('en')];
  const all = [...own, ...botLanguages.map(vocabularyOf)];
  const lists = listNames.map(name => {
    const vocabularies = everywhere.has(name) ? all : own;
    const phrases = vocabularies.flatMap(vocabulary =>
      vocabulary[name]
        .filter(phrase => vocabulary === own[0] || !heldBack.has(name) || !own[0]?.ordinary.includes(phrase))
        .map(phrase => [phrase, phrase] as const),
    );
    return [name, phrasesOf(phrases)] as const;
  });
  return {
    ...(Object.fromEntries(lists) as Record<ListName, Phrases<string>>),
    commands: phrasesOf(meanings(commandNames, own, (vocabulary, name) => vocabulary.commands[name])),
    moves: phrasesOf([
      ...meanings(moves, own, (vocabulary, move) => vocabulary.moves[move]),
      ...meanings(['yes', 'no'] as const, all, (vocabulary, move) => vocabulary.moves[move]),
    ]),
    roles: phrasesOf(meanings(roles, all, (vocabulary, role) => vocabulary.roles[role])),
    labels: phrasesOf(
      meanings(
        Object.keys(vocabularyOf('en').labels) as Label[],
        own,
        (vocabulary, label) => vocabulary.labels[label],
      ),
    ),
    numerals: phrasesOf(own.flatMap(({ numerals }) => worded(numerals))),
    repeats: phrasesOf(own.flatMap(({ repeats }) => worded(repeats))),
    signs: phrasesOf(meanings(['-', '_'] as const, own, (vocabulary, sign) => vocabulary.signs[sign])),
  };
}

/** Words by number turned round: each word with its number. */
function worded(byNumber: Readonly<Record<number, readonly string[]>>): (readonly [string, string])[] {
  return Object.entries(byNumber).flatMap(([number, list]) => list.map(word => [word, number] as const));
}

/** Every phrase of every meaning, one vocabulary after the other, so that the sender's own language has the first word. */
function meanings<V>(
  values: readonly V[],
  vocabularies: readonly ChatVocabulary[],
  phrases: (vocabulary: ChatVocabulary, value: V) => readonly string[],
): (readonly [string, V])[] {
  return vocabularies.flatMap(vocabulary =>
    values.flatMap(value => phrases(vocabulary, value).map(phrase => [phrase, value] as const)),
  );
}
