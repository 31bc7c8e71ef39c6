import type { CommandName } from '../words.ts';
import { phraseAt } from './phrases.ts';
import { isEdge, type Sheet } from './sheet.ts';
import { isSlip } from './slip.ts';

/**
 * The command that the first word, or the whole message, was probably meant to be. None while something is asked that
 * the words could answer, and none for words that mean something themselves.
 */
export function mistypedCommand(sheet: Sheet): CommandName | undefined {
  const { tokens, lexicon, context } = sheet;
  const at = tokens.findIndex(token => token.kind === 'word');
  const token = tokens[at];
  if (!token || token.key.length < 2 || context.asking === 'name') return undefined;
  if (context.asking && !(isEdge(sheet, at + 1) && at + 1 >= tokens.length)) return undefined;
  const lists = [
    lexicon.ordinary,
    lexicon.fillers,
    lexicon.requests,
    lexicon.noAnswer,
    lexicon.moves,
    lexicon.none,
    lexicon.labels,
    lexicon.particles,
    lexicon.articles,
  ];
  if (lists.some(list => phraseAt(list, [{ ...token, taken: false }], 0))) return undefined;
  for (const [first, phrases] of lexicon.commands) {
    const single = phrases.find(phrase => phrase.keys.length === 1);
    if (single && isSlip(token.key, first)) return single.value;
  }
  return undefined;
}
