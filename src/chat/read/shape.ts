import { isNameable } from './names.ts';
import { phraseAt } from './phrases.ts';
import { isCapital, type Sheet } from './sheet.ts';

/**
 * True for a message that is nothing but two to six capitalised words, as the answer to "what is the name?" mostly is:
 * "Will Support" and "Grant Admin" are then names, whatever their words mean elsewhere.
 */
export function isPlainName(sheet: Sheet): boolean {
  const tokens = sheet.tokens.filter(token => !/^[.!]$/u.test(token.key));
  const words = tokens.filter(token => token.kind === 'word');
  if (words.length < 2 || words.length > 6 || words.length < tokens.length) return false;
  if (/^(?:as|to|in|como|en|em|para|al|ao|not|no|nao)$/u.test(words[0]?.key ?? '')) return false;
  return sheet.tokens.every((token, at) => {
    if (token.kind !== 'word') return true;
    const particle = at > 0 && phraseAt(sheet.lexicon.particles, sheet.tokens, at) !== undefined;
    return particle || (isCapital(sheet, token) && isNameable(sheet, at, at === 0 ? 1 : at - 1));
  });
}

/**
 * May the lone word "admin" grant the role here? As the whole message or the answer, and in the one line of an `add`;
 * not among the lines of a signature, nor beside a company, where it may be somebody's job.
 */
export function grantsAlone(sheet: Sheet, adding: boolean): boolean {
  const { tokens, lexicon, context } = sheet;
  if (tokens.some(token => token.kind === 'line')) return false;
  if (context.asking === 'name' && !adding) return false;
  const words = tokens.filter(token => token.kind === 'word');
  if (!adding) return context.asking === 'role' || words.length <= 3;
  return !tokens.some((_, at) => phraseAt(lexicon.companies, tokens, at));
}
