import { distance } from 'fastest-levenshtein';

/**
 * Is `typed` one slip away from `word`: one letter wrong, missing, doubled or swapped with its neighbour; two slips from
 * six letters on? Both folded. Equal words are no slip.
 */
export function isSlip(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  if (typed === word || shorter < 2 || Math.max(typed.length, word.length) < 3) return false;
  const away = distance(typed, word);
  if (away <= (shorter < 6 ? 1 : 2)) return true;
  return away === 2 && shorter > 3 && sorted(typed) === sorted(word);
}

/** One letter wrong, missing, doubled or swapped with its neighbour, however long the word is. */
export function isOneSlip(typed: string, word: string): boolean {
  const away = distance(typed, word);
  return (
    away === 1 || (away === 2 && typed.length > 3 && typed.length === word.length && isSwap(typed, word))
  );
}

function isSwap(typed: string, word: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  return (
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
