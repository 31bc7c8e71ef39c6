import { languageByName } from '../../domain/language.ts';
import { leadsToAddress, type NameRun, nameRuns } from './names.ts';
import { cutPeople, furtherPeople } from './people.ts';
import { phraseAt } from './phrases.ts';
import { bothFrom } from './roles.ts';
import { isEdge, quote, type Sheet, take } from './sheet.ts';
import { isFuller, splitName } from './split-name.ts';

/**
 * Finds whom the message names, and whether it names several. What belongs to further people is withdrawn from the
 * claims and answered as their texts. `bare`: which words without a label may be the name; `capital` is for messages
 * that nothing introduces, where small words are a remark.
 */
export function readPeople(sheet: Sheet, bare: 'any' | 'capital' | 'none'): string[] {
  const runs = nameRuns(sheet);
  const addressed = sheet.tokens.some(token => token.address && token.address.kind !== 'link');
  const starts = bare === 'none' && !addressed ? [] : furtherPeople(sheet, runs);
  const { end, others, sharedFrom } = cutPeople(sheet, starts);
  const kept = sheet.claims.filter(claim => claim.at < end || claim.at > sharedFrom);
  sheet.claims.splice(0, sheet.claims.length, ...kept);
  take(sheet, end, sheet.tokens.length);
  const named = sheet.claims.some(claim => claim.slot === 'name' && claim.value?.first !== undefined);
  if (bare !== 'none' && !named) {
    const shown = (run: NameRun) => bare === 'any' || /\p{Lu}|\p{Lo}/u.test(run.words.join(''));
    claimName(
      sheet,
      runs.filter(run => run.from < end && shown(run)),
    );
  }
  return others;
}

/** The best stretch: one right before an address in angle brackets, else the first that is no job or company. */
function claimName(sheet: Sheet, all: readonly NameRun[]): void {
  const runs = afterChangeOfMind(sheet, all);
  const bracketed = runs.find(
    run => leadsToAddress(sheet, run) && /^[<(["]$/u.test(sheet.tokens[run.to]?.key ?? ''),
  );
  const before = bracketed && runs.find(run => run.to === bracketed.from - 1 && isComma(sheet, run.to));
  const best = before ?? bracketed ?? fullerRun(sheet, runs) ?? runs[0];
  if (!best) return;
  const capital = leadsToAddress(sheet, best) ? undefined : capitalRun(best, runs);
  if (capital) {
    claimUnclear(sheet, [capital], [[capital], [best]]);
    return;
  }
  const nickname = withNickname(sheet, best, runs);
  if (nickname) {
    const [first, nick, last] = nickname;
    claimUnclear(sheet, nickname, [[first, last], [nick, last], nickname]);
    return;
  }
  const columns = inColumns(sheet, best, runs);
  if (columns) {
    claimUnclear(sheet, [best, columns], [[best, columns]]);
    return;
  }
  const reversed = lastFirst(sheet, best, runs);
  if (reversed) {
    claimReversed(sheet, best, reversed);
    return;
  }
  const said = {
    slot: 'name' as const,
    at: best.from,
    end: best.to,
    quoted: quote(sheet, best.from, best.to),
  };
  if (best.cuts) {
    const options = best.cuts.flatMap(words => optionsOf(sheet, words));
    sheet.claims.push({ ...said, doubt: { reason: 'unclear', options } });
  } else {
    const split = splitName(best.words, sheet.lexicon);
    if (split.options) sheet.claims.push({ ...said, doubt: { reason: 'unclear', options: split.options } });
    else if (split.value) sheet.claims.push({ ...said, value: split.value });
  }
  if (best.tail) doubtTail(sheet, best.tail.from, best.tail.sure ? tailEnd(sheet, best.tail.from) : best.to);
  take(sheet, best.from, best.to);
}

/** The first that is no job or company; of "Pugh, Owen Pugh" and of a lone salutation's line, what follows it. */
function fullerRun(sheet: Sheet, runs: readonly NameRun[]): NameRun | undefined {
  const strong = runs.filter(run => !run.weak);
  // "Forwarded: …": a heading, unless it is the only name or has its address behind it.
  const plain = strong.filter(run => sheet.tokens[run.to]?.key !== ':' || leadsToAddress(sheet, run));
  const usual = plain.length > 0 ? plain : strong;
  const [first, second] = usual;
  if (!first || !second || !/^[,?!.…–-]$/u.test(sheet.tokens[first.to]?.key ?? '')) return first;
  const salutes =
    isComma(sheet, first.to) && first.words.length === 1 && sheet.tokens[first.to + 1]?.kind === 'line';
  const repeats = second.from === first.to + 1 && isFuller(second.words, first.words);
  return salutes || repeats ? second : first;
}

/** "ana, Bob Lee's sister": beside a small word, which may be anything, stands a full name in capitals. */
function capitalRun(best: NameRun, runs: readonly NameRun[]): NameRun | undefined {
  const small = best.words.every(word => /^\p{Ll}/u.test(word));
  if (!small) return undefined;
  return runs.find(
    run =>
      run !== best && !run.weak && !run.cuts && run.words.filter(word => /^\p{Lu}/u.test(word)).length > 1,
  );
}

function isComma(sheet: Sheet, at: number): boolean {
  return sheet.tokens[at]?.key === ',';
}

/** "Ana Souza, no wait, Anna Souza": only what comes after, if a name does. */
function afterChangeOfMind(sheet: Sheet, runs: readonly NameRun[]): readonly NameRun[] {
  const after = runs.filter(run => !run.weak && sheet.turns.some(turn => turn < run.from));
  return after.length > 0 ? after : runs;
}

/** Ana "Nina" Souza, Ana (Nina) Souza: three stretches, the middle one between signs. */
function withNickname(
  sheet: Sheet,
  run: NameRun,
  runs: readonly NameRun[],
): [NameRun, NameRun, NameRun] | undefined {
  const nick = runs.find(other => other.from === run.to + 1);
  const rest = nick && runs.find(other => other.from === nick.to + 1);
  const opens = /^["“(']$/u.test(sheet.tokens[run.to]?.key ?? '');
  const closes = nick && /^["”)']$/u.test(sheet.tokens[nick.to]?.key ?? '');
  return nick && rest && opens && closes ? [run, nick, rest] : undefined;
}

/** "Ana;Souza;ana@acme.com": one word each in two columns. */
function inColumns(sheet: Sheet, run: NameRun, runs: readonly NameRun[]): NameRun | undefined {
  const next = runs.find(other => other.from === run.to + 1);
  const column = /^[;|\n]$/u.test(sheet.tokens[run.to]?.key ?? '');
  return column && next && run.words.length === 1 && next.words.length === 1 && !next.weak ? next : undefined;
}

function claimUnclear(sheet: Sheet, runs: readonly NameRun[], ways: readonly (readonly NameRun[])[]): void {
  const from = runs[0]?.from ?? 0;
  const end = runs.at(-1)?.to ?? from;
  const options = ways.flatMap(parts =>
    optionsOf(
      sheet,
      parts.flatMap(part => part.words),
    ),
  );
  const quoted = quote(sheet, from, end);
  sheet.claims.push({ slot: 'name', at: from, end, quoted, doubt: { reason: 'unclear', options } });
  take(sheet, from, end);
}

function tailEnd(sheet: Sheet, from: number): number {
  let end = from;
  while (!isEdge(sheet, end)) end += 1;
  return end;
}

function optionsOf(sheet: Sheet, words: readonly string[]): { first: string; last: string }[] {
  const { value, options } = splitName(words, sheet.lexicon);
  return options ?? (value ? [{ first: value.first, last: value.last ?? '' }] : []);
}

/** "Ana Souza Support": the last word may be a surname, or a team. Asked, whichever it is. */
function doubtTail(sheet: Sheet, from: number, to: number): void {
  const said = { at: from, end: to, quoted: quote(sheet, from, to) };
  const team = phraseAt(sheet.teams, sheet.tokens, from);
  const role = phraseAt(sheet.lexicon.roles, sheet.tokens, from);
  const language = languageByName(said.quoted).bot;
  if (team)
    sheet.claims.push({ ...said, slot: 'teams', doubt: { reason: 'unclear', options: [team.value.id] } });
  else if (role)
    sheet.claims.push({ ...said, slot: 'role', doubt: { reason: 'unclear', options: bothFrom(role.value) } });
  else if (language)
    sheet.claims.push({ ...said, slot: 'language', doubt: { reason: 'unclear', options: [language] } });
  take(sheet, from, to);
}

/** "Souza, Ana": one or two words, a comma, one or two words, and no list that goes on. */
function lastFirst(sheet: Sheet, run: NameRun, runs: readonly NameRun[]): NameRun | undefined {
  const next = runs.find(other => other.from === run.to + 1);
  if (!next || sheet.tokens[run.to]?.key !== ',' || run.cuts || next.weak || next.cuts) return undefined;
  const capitals = [run, next].map(({ words }) => /\p{Lu}/u.test(words.join('')));
  if (capitals[0] !== capitals[1] || !isEdge(sheet, next.to)) return undefined;
  if (run.words.length > 3 || next.words.length > 2 || /^[,&]$/u.test(sheet.tokens[next.to]?.key ?? '')) {
    const closes = sheet.tokens[next.to + 1]?.kind === 'address' || sheet.tokens[next.to + 1]?.taken;
    if (run.words.length > 3 || next.words.length > 2 || !closes) return undefined;
  }
  return phraseAt(sheet.lexicon.and, sheet.tokens, next.to) ? undefined : next;
}

function claimReversed(sheet: Sheet, last: NameRun, first: NameRun): void {
  const said = {
    slot: 'name' as const,
    at: last.from,
    end: first.to,
    quoted: quote(sheet, last.from, first.to),
  };
  const value = { first: first.words.join(' '), last: last.words.join(' ') };
  const wordCount = last.words.length;
  const given = phraseAt(sheet.lexicon.secondNames, sheet.tokens, last.from)?.end === last.to;
  const clear =
    (wordCount === 1 && !given) || phraseAt(sheet.lexicon.particles, sheet.tokens, last.from) !== undefined;
  if (clear) sheet.claims.push({ ...said, value });
  else {
    const asTyped = { first: last.words.join(' '), last: first.words.join(' ') };
    const options = wordCount === 1 ? [asTyped, value] : [...optionsOf(sheet, last.words), value];
    sheet.claims.push({ ...said, doubt: { reason: 'unclear', options } });
  }
  take(sheet, last.from, first.to);
}
