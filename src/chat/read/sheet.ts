import type { ReadingContext } from '../reading.ts';
import type { Claim } from './claim.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { type Phrases, phraseAt, phrasesOf } from './phrases.ts';
import { type Token, tokenize } from './token.ts';

/**
 * The work sheet of one reading. Passes go over the tokens one after the other; each takes what it recognises and
 * notes its claims, so that the next sees only the rest.
 */
export interface Sheet {
  readonly text: string;
  readonly tokens: Token[];
  readonly context: ReadingContext;
  readonly lexicon: Lexicon;
  readonly teams: Phrases<{ id: string; name: string }>;
  readonly claims: Claim[];
  /** Where the writer changed their mind ("no wait"): what was said before gives way to what comes after. */
  readonly turns: number[];
  /** Written in capitals only, so that a capital letter says nothing. */
  readonly shouting: boolean;
}

/** By the list's identity: an account's list of teams is read for many messages. */
const phrasesByTeams = new WeakMap<object, Sheet['teams']>();

function teamPhrases(teams: ReadingContext['teams']): Sheet['teams'] {
  const known = phrasesByTeams.get(teams) ?? phrasesOf(teams.map(team => [team.name, team] as const));
  phrasesByTeams.set(teams, known);
  return known;
}

export function sheetOf(text: string, context: ReadingContext): Sheet {
  const all = tokenize(text, context.country);
  const words = all.filter(token => token.kind === 'word').map(token => token.text);
  // Emoji among words say nothing; alone they may be a yes.
  const tokens =
    words.length > 0 ? all.filter(token => !/^\p{Extended_Pictographic}/u.test(token.text)) : all;
  return {
    text,
    tokens,
    context,
    lexicon: lexiconFor(context.language),
    teams: teamPhrases(context.teams),
    claims: [],
    turns: [],
    shouting: words.some(word => /\p{Lu}.*\p{Lu}/u.test(word)) && !words.some(word => /\p{Ll}/u.test(word)),
  };
}

/** The words between two tokens, as typed. */
export function quote(sheet: Sheet, from: number, to: number): string {
  const first = sheet.tokens[from];
  const last = sheet.tokens[to - 1];
  return first && last && to > from ? sheet.text.slice(first.start, last.end) : '';
}

export function take(sheet: Sheet, from: number, to: number): void {
  for (const token of sheet.tokens.slice(from, to)) token.taken = true;
}

/** True where no free word stands: at the ends, at a sign or line break, at an address, at what was taken. */
export function isEdge(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return !token || token.taken || token.kind !== 'word';
}

/** Stands between quotation marks, on one line. */
export function isQuoted(sheet: { readonly tokens: readonly Token[] }, at: number): boolean {
  let marks = 0;
  for (let before = at - 1; before >= 0 && sheet.tokens[before]?.kind !== 'line'; before -= 1) {
    if (/^["“”«»]$/u.test(sheet.tokens[before]?.key ?? '')) marks += 1;
  }
  return marks % 2 === 1;
}

/** Is there a phrase of the list that ends right before `at`? Its first token, else undefined. */
export function phraseBefore(sheet: Sheet, phrases: Phrases<unknown>, at: number): number | undefined {
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const found = phraseAt(phrases, sheet.tokens, from);
    if (found?.end === at) return from;
  }
  return undefined;
}

/** Begins with a capital that means something, or is written in a script that has none. */
export function isCapital(sheet: Sheet, token: Token): boolean {
  if (sheet.shouting) return false;
  // "al-Farsi" and "d'Angelo" begin small and are capitalised all the same.
  const initials = token.text.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  return initials.some(
    letter => letter !== letter.toLowerCase() || letter.toLowerCase() === letter.toUpperCase(),
  );
}

/** The maximal stretches of free words. */
export function segments(sheet: Sheet): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = -1;
  for (let at = 0; at <= sheet.tokens.length; at += 1) {
    if (isEdge(sheet, at)) {
      if (from >= 0) found.push({ from, to: at });
      from = -1;
    } else if (from < 0) from = at;
  }
  return found;
}
