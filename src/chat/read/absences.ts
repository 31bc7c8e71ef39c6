import { type FoundLabel, labelAt } from './labels.ts';
import { type Phrases, phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isEdge, isQuoted, quote, type Sheet, take } from './sheet.ts';
import type { Token } from './token.ts';

/** Finds what a person is said not to have: "no email", "remove the phone", "sin correo ni teléfono", "no last name". */
export function readAbsences(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isQuoted(sheet, at)) continue;
    const oneName = phraseAt(lexicon.oneName, tokens, at);
    if (oneName) {
      claimNothing(sheet, at, oneName.end, 'lastName');
      continue;
    }
    const without = phraseAt(lexicon.without, tokens, at);
    if (without) readList(sheet, at, without.end);
  }
}

/** "no email", "no email or phone", "no email and no phone". */
function readList(sheet: Sheet, at: number, from: number): void {
  const { tokens, lexicon } = sheet;
  let start = at;
  let next = from;
  for (;;) {
    const noun = skipPhrases(lexicon.articles, tokens, next);
    const label = labelAt(sheet, noun);
    const isSlot =
      label && (label.label === 'email' || label.label === 'phone' || label.label === 'lastName');
    if (!isSlot || tokens[label.value]?.address?.kind === label.label) return;
    const end = phraseAt(lexicon.labels, tokens, noun)?.end ?? noun;
    const none = skipPhrase(lexicon.none, tokens, end);
    const closing = isEdge(sheet, none) ? none : end;
    // Not to know the surname is not to have none.
    if (label.label === 'lastName' && phraseAt(lexicon.noAnswer, tokens, start)) take(sheet, start, closing);
    else {
      const forgets = phraseAt(lexicon.forgets, tokens, start) !== undefined;
      claimNothing(sheet, start, closing, label.label, forgets);
    }
    const and = skipPhrase(either(lexicon.and, lexicon.or, tokens, closing), tokens, closing);
    if (and === closing) return;
    start = and;
    next = skipPhrase(lexicon.without, tokens, and);
  }
}

function either(
  a: Phrases<string>,
  b: Phrases<string>,
  tokens: Sheet['tokens'],
  at: number,
): Phrases<string> {
  return phraseAt(a, tokens, at) ? a : b;
}

/** Claims that there is none of it; `takesBack`: not any more, whatever was said before. */
export function claimNothing(sheet: Sheet, from: number, to: number, label: string, takesBack = false): void {
  const said = { at: from, end: to, quoted: quote(sheet, from, to), takesBack };
  if (label === 'email' || label === 'phone') sheet.claims.push({ ...said, slot: label, value: null });
  else if (label === 'lastName') sheet.claims.push({ ...said, slot: 'name', value: { last: '' } });
  else return;
  take(sheet, from, to);
}

/** "email: none", "phone: n/a", "last name: -". */
export function readLabelledNothing(sheet: Sheet, label: FoundLabel): number | undefined {
  const { tokens, lexicon } = sheet;
  const last = tokens[label.value - 1];
  if (label.colon && isDash(last?.key) && !isFree(tokens[label.value])) {
    claimNothing(sheet, label.from, label.value, label.label);
    return last?.taken ? label.value : undefined;
  }
  const none = phraseAt(lexicon.none, tokens, label.value) ?? phraseAt(lexicon.without, tokens, label.value);
  if (none && isEdge(sheet, none.end) && tokens[none.end]?.kind !== 'address') {
    claimNothing(sheet, label.from, none.end, label.label);
    return tokens[none.end - 1]?.taken ? none.end : undefined;
  }
  return undefined;
}

function isDash(key: string | undefined): boolean {
  return key === '-' || key === '–' || key === '—';
}

/** Something of the same line is still to be read. */
function isFree(token: Token | undefined): boolean {
  return token !== undefined && !token.taken && token.kind !== 'line';
}
