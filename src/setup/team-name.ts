import { foldKey } from '../domain/team.ts';
import { vocabulary as en } from '../texts/en/words.ts';
import { vocabulary as es } from '../texts/es/words.ts';
import { vocabulary as ptBr } from '../texts/pt-BR/words.ts';

/** What the bot would take for a command or an answer, in any of its languages. */
const botWords = new Set(
  [en, es, ptBr].flatMap(({ commands, moves }) =>
    [...Object.values(commands), ...Object.values(moves)].flat().map(foldKey),
  ),
);

/** A team named like a word of the bot could not be spoken of in chat. */
export function isBotWord(name: string): boolean {
  return botWords.has(foldKey(name));
}
