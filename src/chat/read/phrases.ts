import { type Token, tokenize } from './token.ts';

/** Phrases by their first word, the longest first, each with what it means. */
export type Phrases<V> = ReadonlyMap<string, readonly { keys: readonly string[]; value: V }[]>;

/** Builds a set from pairs of a phrase and its meaning; the first meaning of a phrase stands. */
export function phrasesOf<V>(pairs: Iterable<readonly [phrase: string, value: V]>): Phrases<V> {
  const byFirst = new Map<string, { keys: string[]; value: V }[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of pairs) {
    const keys = tokenize(phrase).map(token => token.key);
    const id = keys.join(' ');
    const first = keys[0];
    if (first === undefined || seen.has(id)) continue;
    seen.add(id);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** The longest phrase that begins at `at` and consists of free tokens; `end` is the token after it. */
export function phraseAt<V>(
  phrases: Phrases<V>,
  tokens: readonly Token[],
  at: number,
): { end: number; value: V } | undefined {
  const first = tokens[at];
  if (!first || first.taken) return undefined;
  for (const { keys, value } of phrases.get(first.key) ?? []) {
    if (keys.every((key, n) => isFree(tokens[at + n], key))) return { end: at + keys.length, value };
  }
  return undefined;
}

function isFree(token: Token | undefined, key: string): boolean {
  return token !== undefined && !token.taken && token.key === key;
}

/** The token after the phrase at `at`, or `at` itself when there is none. */
export function skipPhrase(phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number {
  return phraseAt(phrases, tokens, at)?.end ?? at;
}

/** The token after as many phrases as stand there one after the other, fewer than `most`. */
export function skipPhrases(
  phrases: Phrases<unknown>,
  tokens: readonly Token[],
  at: number,
  most = 8,
): number {
  let end = at;
  for (let n = 0; n < most; n += 1) {
    const next = skipPhrase(phrases, tokens, end);
    if (next === end) break;
    end = next;
  }
  return end;
}
