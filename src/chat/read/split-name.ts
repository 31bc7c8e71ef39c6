import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

export interface SplitName {
  value?: { first: string; last?: string };
  /** More than one way to split it, likeliest first. */
  options?: { first: string; last: string }[];
}

/** Scripts whose people write the family name first, often without a space. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
const katakana = /^[\p{Script=Katakana}ー]+$/u;

/**
 * Splits a name into first and last. One word is a first name; two are both; of more, the first word, or two where the
 * second is usual as a second given name ("Ana Maria Souza") or an initial. Family-first scripts are a question.
 */
export function splitName(words: readonly string[], lexicon: Lexicon): SplitName {
  const parts = words.flatMap(word => word.split(/[・]/u)).filter(Boolean);
  const [first = '', second] = parts;
  if (parts.every(part => familyFirst.test(part))) return splitFamilyFirst(parts);
  if (second === undefined) return { value: { first } };
  if (parts.length === 2 && parts.every(part => isGiven(part, lexicon))) {
    return {
      options: [
        { first: parts.join(' '), last: '' },
        { first, last: second },
      ],
    };
  }
  const given = parts.length === 2 ? 1 : givenNames(parts, lexicon);
  return { value: { first: parts.slice(0, given).join(' '), last: parts.slice(given).join(' ') } };
}

/** Is this the whole name of which `part` was said before: "Pugh, Owen Pugh", "Owen? Owen Pugh"? */
export function isFuller(words: readonly string[], part: readonly string[]): boolean {
  const said = part.join(' ').toLowerCase();
  const ends = [words.slice(-part.length), words.slice(0, part.length)].map(end =>
    end.join(' ').toLowerCase(),
  );
  return words.length > part.length && ends.includes(said);
}

/** "María José", "Ana Paula": given names both, perhaps with the surname still to come. */
export function isGiven(part: string, { secondNames }: Lexicon): boolean {
  return secondNames.get(fold(part))?.some(phrase => phrase.keys.length === 1) === true;
}

function givenNames(parts: readonly string[], { secondNames }: Lexicon): number {
  const keys = parts.map(fold);
  const found = secondNames.get(keys[1] ?? '') ?? [];
  const longest = found.find(phrase => phrase.keys.every((key, n) => keys[1 + n] === key));
  if (longest && longest.keys.length + 1 < parts.length) return longest.keys.length + 1;
  return /^(?:\p{L}\.|(?![OYE])[A-Z])$/u.test(parts[1] ?? '') ? 2 : 1;
}

function splitFamilyFirst(parts: readonly string[]): SplitName {
  const [first = '', second] = parts;
  if (parts.length > 2) return { value: { first, last: parts.slice(1).join(' ') } };
  if (second !== undefined) {
    if (parts.every(part => katakana.test(part))) return { value: { first, last: second } };
    return {
      options: [
        { first: second, last: first },
        { first, last: second },
      ],
    };
  }
  const letters = [...first];
  if (letters.length < 2 || letters.length > 4 || katakana.test(first)) return { value: { first } };
  const family = letters.length === 4 ? 2 : 1;
  return {
    options: [
      { first: letters.slice(family).join(''), last: letters.slice(0, family).join('') },
      { first, last: '' },
    ],
  };
}
