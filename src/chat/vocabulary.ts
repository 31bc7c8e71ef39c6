import type { BotLanguage } from '../domain/language.ts';
import { vocabulary as en } from '../texts/en/words.ts';
import { vocabulary as es } from '../texts/es/words.ts';
import { vocabulary as pt } from '../texts/pt-BR/words.ts';
import type { Vocabulary } from '../texts/vocabulary.ts';
import type { CommandName, Move } from './words.ts';

/** The words of one language for every command and move that exists: the compiler sees a missing one. */
export type ChatVocabulary = Vocabulary<CommandName, Move>;

const vocabularies: Readonly<Record<BotLanguage, ChatVocabulary>> = { en, es, 'pt-BR': pt };

/** The words that the bot understands in a language; the first of a command's or move's words is the one to show. */
export function vocabularyOf(language: BotLanguage): ChatVocabulary {
  return vocabularies[language];
}
