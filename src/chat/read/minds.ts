import { phraseAt } from './phrases.ts';
import { isEdge, isQuoted, type Sheet, take } from './sheet.ts';

/** Finds "no wait", "sorry", "I mean", and a lone "no" between signs, and remembers where they stand. */
export function readMinds(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isQuoted(sheet, at)) continue;
    const turn = phraseAt(lexicon.changeOfMind, tokens, at);
    const no =
      !turn &&
      /^(?:no|nao|nope)$/u.test(tokens[at]?.key ?? '') &&
      !/^[:=]$/u.test(tokens[at - 1]?.key ?? '') &&
      isEdge(sheet, at - 1) &&
      isEdge(sheet, at + 1);
    if (!turn && !(no && !tokens[at]?.taken)) continue;
    const end = turn?.end ?? at + 1;
    sheet.turns.push(at);
    take(sheet, at, end);
    at = end - 1;
  }
}
