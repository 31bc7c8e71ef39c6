import { fold } from './fold.ts';
import { type FoundLabel, labelAt } from './labels.ts';
import { languageAt } from './languages.ts';
import { isNameable } from './names.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isEdge, quote, type Sheet, take } from './sheet.ts';
import { splitName } from './split-name.ts';
import { teamListAt } from './team-list.ts';

/**
 * Reads "it's Anna, not Ana", "Anna not Ana" and "not Ana but Anna" as a correction of the name. One word corrects the
 * part that the denied word was, as far as the draft's name tells; else the first name.
 */
export function readContrast(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  const start = skipPhrases(
    lexicon.fillers,
    tokens,
    skipSigns(sheet, skipPhrases(lexicon.changeOfMind, tokens, 0)),
  );
  const from = skipPhrase(lexicon.itIs, tokens, start);
  const changed = changedName(sheet, start);
  if (changed) {
    claimContrast(sheet, start, changed.end, changed.words, changed.denied);
    return;
  }
  const right = wordsFrom(sheet, from);
  const not = deniedFrom(sheet, right.end);
  if (right.words.length > 0 && not && isEdge(sheet, not.end)) {
    claimContrast(sheet, from, not.end, right.words, not.words);
    return;
  }
  const named = labelAt(sheet, skipPhrases(lexicon.articles, tokens, from));
  const subject =
    named && /^(?:name|firstName|lastName)$/u.test(named.label) ? denialAfter(sheet, named) : from;
  const wrong = phraseAt(lexicon.not, tokens, subject);
  const denied = wrong && wordsFrom(sheet, wrong.end);
  if (!denied || denied.words.length === 0) return;
  const but = skipSigns(sheet, denied.end);
  const instead = wordsFrom(
    sheet,
    /^(?:but|sino|mas|it's|es|e)$/u.test(tokens[but]?.key ?? '') ? but + 1 : but,
  );
  if (instead.words.length > 0 && isEdge(sheet, instead.end))
    claimContrast(sheet, from, instead.end, instead.words, denied.words);
}

/** "her name isn't Ana": where the denial begins after the label, whether the label took it as its verb or not. */
function denialAfter({ tokens, lexicon }: Sheet, label: FoundLabel): number {
  for (let at = label.from + 1; at <= label.value + 2; at += 1)
    if (phraseAt(lexicon.not, tokens, at)) return at;
  return label.value;
}

/** "change Ana to Anna". */
function changedName(
  sheet: Sheet,
  at: number,
): { end: number; words: string[]; denied: string[] } | undefined {
  const { tokens, lexicon } = sheet;
  const change = phraseAt(lexicon.change, tokens, at);
  const before = change && wordsFrom(sheet, change.end);
  const to = before && before.words.length > 0 ? phraseAt(lexicon.changeTo, tokens, before.end) : undefined;
  const after = to && wordsFrom(sheet, to.end);
  if (!before || !after || after.words.length === 0 || !isEdge(sheet, after.end)) return undefined;
  return { end: after.end, words: after.words, denied: before.words };
}

/** ", not Ana" after a name: its words and where it ends. */
export function deniedFrom(sheet: Sheet, at: number): { end: number; words: string[] } | undefined {
  const not = phraseAt(sheet.lexicon.not, sheet.tokens, skipSigns(sheet, at));
  const denied = not && wordsFrom(sheet, skipPhrase(sheet.lexicon.itIs, sheet.tokens, not.end));
  return denied && denied.words.length > 0 ? denied : undefined;
}

/** The part of the name that one corrected word stands for. */
export function partFor(sheet: Sheet, denied: readonly string[]): 'first' | 'last' {
  const { name } = sheet.context;
  const isLast =
    name !== undefined && fold(denied.join(' ')) === fold(name.last) && fold(name.last) !== fold(name.first);
  return isLast ? 'last' : 'first';
}

function claimContrast(sheet: Sheet, from: number, end: number, words: string[], denied: string[]): void {
  const said = { slot: 'name' as const, at: from, end, quoted: quote(sheet, from, end), labelled: true };
  const split =
    words.length > 1 ? splitName(words, sheet.lexicon) : { value: { [partFor(sheet, denied)]: words[0] } };
  if (split.value) sheet.claims.push({ ...said, value: split.value });
  take(sheet, 0, end);
}

function skipSigns(sheet: Sheet, at: number): number {
  let end = at;
  while (/^[,;–—-]$/u.test(sheet.tokens[end]?.key ?? '')) end += 1;
  return end;
}

/** Name words that mean nothing else: a team, role or language is not contrasted as a name. */
function wordsFrom(sheet: Sheet, at: number): { end: number; words: string[] } {
  const words: string[] = [];
  let end = at;
  while (end < at + 4 && isNameable(sheet, end, end) && !phraseAt(sheet.lexicon.not, sheet.tokens, end)) {
    const means =
      teamListAt(sheet, end) ?? phraseAt(sheet.lexicon.roles, sheet.tokens, end) ?? languageAt(sheet, end);
    if (means) return { end: at, words: [] };
    words.push(sheet.tokens[end]?.text ?? '');
    end += 1;
  }
  return { end, words };
}
