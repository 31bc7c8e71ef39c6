import { languageByName } from '../../domain/language.ts';
import { phraseAt, skipPhrase } from './phrases.ts';
import { isCapital, quote, type Sheet } from './sheet.ts';
import { isGiven } from './split-name.ts';
import type { Token } from './token.ts';

/** A stretch of words that may be a person's name. */
export interface NameRun {
  from: number;
  to: number;
  /** As typed, titles aside. */
  words: string[];
  /** Holds a word of companies or jobs: a name only if nothing better is there. */
  weak: boolean;
  /** Other ways to cut the name, where the stretch is not clear; the likeliest first. */
  cuts?: string[][];
  /** Words at its end that are also a role's, language's or team's name: from this token on. */
  tail?: { from: number; sure: boolean };
}

const LONGEST_NAME = 7;

/** All stretches of free words that look like names, in order. */
export function nameRuns(sheet: Sheet): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < sheet.tokens.length; ) {
    const run = runFrom(sheet, at);
    if (run) runs.push(run);
    at = run ? Math.max(run.to, at + 1) : at + 1;
  }
  return runs;
}

function runFrom(sheet: Sheet, at: number): NameRun | undefined {
  const from = skipTitles(sheet, at);
  if (isJoiningParticle(sheet, from)) return undefined;
  if (!isNameable(sheet, from, from + 1 < sheet.tokens.length ? from + 1 : from)) return undefined;
  let to = from + 1;
  for (;;) {
    const particles = skipParticles(sheet, to);
    if (!isNameable(sheet, particles, particles - 1)) break;
    if (particles > to && joinsPeople(sheet, from, to, particles)) break;
    to = particles + 1;
  }
  const title = phraseAt(sheet.lexicon.titles, sheet.tokens, from);
  if (to === from + 1 && /^\p{Ll}/u.test(sheet.tokens[from]?.text ?? '') && skipParticles(sheet, from) === to)
    return undefined;
  if (to - from > LONGEST_NAME || (title && title.end >= to)) return undefined;
  const tokens = sheet.tokens.slice(from, to);
  return judgeRun(
    sheet,
    { from: at, to, words: tokens.map(token => token.text), weak: isWeak(sheet, from, to) },
    from,
  );
}

/** "o acesso da Thaís": a small particle after another word joins, and begins no name. */
function isJoiningParticle({ tokens, lexicon }: Sheet, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^\p{Ll}/u.test(token.text) || !phraseAt(lexicon.particles, tokens, at)) return false;
  const alone = after?.kind !== 'word' || after.taken;
  return alone || (before?.kind === 'word' && !before.taken && /^\p{Lu}/u.test(after.text));
}

function skipTitles(sheet: Sheet, at: number): number {
  let from = at;
  for (;;) {
    const title = phraseAt(sheet.lexicon.titles, sheet.tokens, from);
    if (!title) return from;
    const end = sheet.tokens[title.end]?.key === '.' ? title.end + 1 : title.end;
    if (sheet.tokens[end]?.kind !== 'word') return from;
    from = end;
  }
}

function skipParticles(sheet: Sheet, at: number): number {
  let end = at;
  while (end < at + 3 && phraseAt(sheet.lexicon.particles, sheet.tokens, end)) end += 1;
  return end;
}

/** "Ana García y Bob Lee" are two; "José Ortega y Gasset" may be one. */
function joinsPeople(sheet: Sheet, from: number, and: number, next: number): boolean {
  const joint = sheet.tokens[and]?.key;
  if (next - and !== 1 || (joint !== 'y' && joint !== 'e' && joint !== 'i')) return false;
  return and - from < 2 || isNameable(sheet, next + 1, next);
}

/** Could this word be part of a name? `beside`: a neighbour that vouches for a capital ("May" English, Mark "Back"). */
export function isNameable(sheet: Sheet, at: number, beside: number): boolean {
  const token = sheet.tokens[at];
  if (!token || token.taken || token.kind !== 'word' || !isNameShaped(token)) return false;
  if (token.text === 'I' || isJoint(sheet, at)) return false;
  if (!isOrdinary(sheet, at)) return true;
  const neighbour = sheet.tokens[beside];
  const vouched =
    neighbour?.kind === 'word' && !neighbour.taken && isNameShaped(neighbour) && isCapital(sheet, neighbour);
  // In A Title Case Text Two Capitals Vouch For Nothing.
  const plain =
    !isOrdinary(sheet, beside) ||
    sheet.tokens.some(other => /^\p{Ll}/u.test(other.text) && other.kind === 'word');
  return isCapital(sheet, token) && vouched === true && plain;
}

/** "y" and "e" join names or stand inside one; they begin none. */
function isJoint(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return (
    token !== undefined && phraseAt(sheet.lexicon.and, [token], 0) !== undefined && !isCapital(sheet, token)
  );
}

function isOrdinary(sheet: Sheet, at: number): boolean {
  return phraseAt(sheet.lexicon.ordinary, sheet.tokens, at) !== undefined;
}

/** Letters, and the signs that names hold: no digits, no underscores, dots only after initials. */
function isNameShaped(token: Token): boolean {
  const initials = /^(?:\p{L}\.)+\p{L}?$/u.test(token.text);
  if (/^(?:\p{L}-){2,}\p{L}$/u.test(token.text)) return false;
  return initials || /^['’]?\p{L}[\p{L}\p{M}'’‘ʼ´`·・‐‑\p{Join_Control}\u202e-]*$/u.test(token.text);
}

/** The surname Sá is no S.A. */
function isCompany({ tokens, lexicon }: Sheet, at: number): boolean {
  return tokens[at]?.text !== 'Sá' && phraseAt(lexicon.companies, tokens, at) !== undefined;
}

function isWeak(sheet: Sheet, from: number, to: number): boolean {
  const { jobs } = sheet.lexicon;
  for (let at = from; at < to; at += 1) {
    // "Mei Tan" begins as some companies end.
    const given = at === from && to > from + 1 && (sheet.tokens[at]?.key.length ?? 0) <= 3;
    if (!given && isCompany(sheet, at)) return true;
    if (to - from > 1 && phraseAt(jobs, sheet.tokens, at)) return true;
  }
  return phraseAt(jobs, sheet.tokens, from)?.end === to;
}

/** Finds what makes a stretch unclear: small words at its edges among capitals, or the product's own words at its end. */
function judgeRun(sheet: Sheet, run: NameRun, from: number): NameRun {
  const tokens = sheet.tokens.slice(from, run.to);
  const capitals = tokens.map(
    token => isCapital(sheet, token) || phraseAt(sheet.lexicon.particles, [token], 0) !== undefined,
  );
  const mixed = tokens.some(token => isCapital(sheet, token)) && capitals.includes(false);
  if (from > run.from && run.words.length === 1) return { ...run, cuts: [run.words] };
  const half = run.words.length / 2;
  if (
    half >= 1 &&
    run.words.slice(0, half).join(' ') === run.words.slice(half).join(' ') &&
    half % 1 === 0 &&
    half > 1
  ) {
    return { ...run, words: run.words.slice(0, half) };
  }
  const owner = run.words.findIndex(word => /['’]s$/u.test(word));
  if (owner >= 0) {
    const whose = run.words.slice(0, owner + 1).map(word => word.replace(/['’]s$/u, ''));
    const after = run.words.slice(owner + 1).filter(word => /^\p{Lu}/u.test(word));
    return { ...run, cuts: after.length > 0 ? [after, whose] : [whose] };
  }
  const without = withoutProductWords(sheet, from, run.to);
  if (without) return { ...run, cuts: [without, run.words] };
  const job = jobFrom(sheet, from, run.to);
  if (job !== undefined) {
    const words = sheet.tokens.slice(from, job).map(token => token.text);
    return { ...run, to: job, words, weak: false };
  }
  const tail = tailFrom(sheet, from, run.to);
  if (tail !== undefined) {
    const before = sheet.tokens.slice(from, tail).map(token => token.text);
    const lower = !sheet.tokens.slice(tail, run.to).some(token => isCapital(sheet, token));
    if (lower && mixed) return { ...run, to: tail, words: before, tail: { from: tail, sure: true } };
    if (before.length > 1) return { ...run, cuts: [before, run.words], tail: { from: tail, sure: false } };
    return lower ? { ...run, cuts: [run.words] } : run;
  }
  if (mixed) {
    const first = capitals.indexOf(true);
    const last = capitals.lastIndexOf(true);
    const core = run.words.slice(first, last + 1);
    if (core.length < run.words.length) return { ...run, cuts: [core, run.words] };
  }
  const and = run.words.findIndex(word => /^[yei]$/u.test(word));
  if (and > 0 && !joinsSurnames(sheet, run.words, and))
    return { ...run, cuts: [run.words, run.words.slice(0, and)] };
  return run;
}

/** "de la Vega y Ruiz", "da Costa e Silva": after a surname with its particle another surname, not a given name. */
function joinsSurnames(sheet: Sheet, words: readonly string[], and: number): boolean {
  const before = words.slice(1, and - 1);
  const particle = before.some(word => /^(?:de|del|d[aeo]s?)$/iu.test(word));
  return particle && words.length === and + 2 && !isGiven(words[and + 1] ?? '', sheet.lexicon);
}

/**
 * "IT Admin Bob Lee", "Ana Admin Souza": the words of a longer stretch but for those of roles, teams and jobs before its
 * last word; undefined when there are none such.
 */
function withoutProductWords(sheet: Sheet, from: number, to: number): string[] | undefined {
  const { jobs, roles, teamNouns } = sheet.lexicon;
  if (to - from < 3) return undefined;
  const kept: string[] = [];
  for (let at = from; at < to; at += 1) {
    const means = [jobs, roles, teamNouns, sheet.teams].some(list =>
      phraseAt<unknown>(list, sheet.tokens, at),
    );
    const isJobAfterName = at >= from + 2 && phraseAt(jobs, sheet.tokens, at) !== undefined;
    if (isJobAfterName) return undefined;
    if (!means || at === to - 1) kept.push(sheet.tokens[at]?.text ?? '');
  }
  return kept.length < to - from && kept.length > 0 ? kept : undefined;
}

/**
 * Where a job's title or a company begins that follows a name of two words or more: "Ana Souza | Sales Manager". A team's
 * name right before the job's word belongs to it.
 */
function jobFrom(sheet: Sheet, from: number, to: number): number | undefined {
  const { jobs } = sheet.lexicon;
  const isJob = (at: number) => phraseAt(jobs, sheet.tokens, at) !== undefined || isCompany(sheet, at);
  for (let at = from + 2; at < to; at += 1) {
    if (!isJob(at)) continue;
    let start = at;
    while (start > from + 2 && phraseAt(sheet.teams, sheet.tokens, start - 1)) start -= 1;
    return start;
  }
  return undefined;
}

/** Where a role's, team's or language's name begins that ends the stretch; not the whole of it. */
function tailFrom(sheet: Sheet, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const team = phraseAt(sheet.teams, sheet.tokens, at)?.end === to;
    const role = phraseAt(sheet.lexicon.roles, sheet.tokens, at)?.end === to;
    if (team || role || languageByName(quote(sheet, at, to)).bot) return at;
  }
  return undefined;
}

/** The run is followed, over nothing but signs, by an address. */
export function leadsToAddress(sheet: Sheet, run: NameRun): boolean {
  let at = run.to;
  while (sheet.tokens[at]?.kind === 'mark' && at < run.to + 3) at += 1;
  return sheet.tokens[at]?.kind === 'address' && sheet.tokens[at]?.address?.kind !== 'link';
}

/** True where "and" stands right before the run. */
export function afterAnd(sheet: Sheet, run: NameRun): boolean {
  const at = run.from - 1;
  return (
    at >= 0 && (skipPhrase(sheet.lexicon.and, sheet.tokens, at) === run.from || sheet.tokens[at]?.key === '&')
  );
}
