import { skipPhrase, skipPhrases } from './phrases.ts';
import { isEdge, type Sheet } from './sheet.ts';

/** A colon or "=": what follows is a value, so that the word before it is a label and no command. */
export function hasSign(key: string | undefined): boolean {
  return key !== undefined && /^[:=]$/u.test(key);
}

/** Is there nothing from here on but politeness and signs? */
export function isPolite(sheet: Sheet, from: number): boolean {
  return endsWith(sheet, from, at => skipPhrase(sheet.lexicon.fillers, sheet.tokens, at));
}

/** Are there only small words from here on, as in "how many seats do we have left"? */
export function isSmallTalk(sheet: Sheet, from: number): boolean {
  const { tokens, lexicon } = sheet;
  return endsWith(sheet, from, at =>
    skipPhrase(
      lexicon.ordinary,
      tokens,
      skipPhrases(lexicon.articles, tokens, skipPhrase(lexicon.fillers, tokens, at)),
    ),
  );
}

function endsWith(sheet: Sheet, from: number, skip: (at: number) => number): boolean {
  for (let at = from; at < sheet.tokens.length; ) {
    const token = sheet.tokens[at];
    const next = isEdge(sheet, at) ? at : skip(at);
    if (next > at) at = next;
    else if (token?.kind === 'mark' && !hasSign(token.key)) at += 1;
    else return false;
  }
  return true;
}
