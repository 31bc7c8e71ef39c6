import { deniedFrom, partFor } from './contrast.ts';
import { fold } from './fold.ts';
import { type FoundLabel, labelAt } from './labels.ts';
import { isNameable } from './names.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isCapital, quote, type Sheet, take } from './sheet.ts';
import { isSlip } from './slip.ts';
import { isFuller, splitName } from './split-name.ts';

/** "name: Ana Souza", "her name is Anna", "last name Silva", "first name: “Ana Maria”". */
export function readLabelledName(sheet: Sheet, label: FoundLabel): number | undefined {
  if (!label.explicit && !speaksOfNames(sheet, label)) return undefined;
  if (!label.leads && !label.explicit && !speaksOfNames(sheet, label)) return undefined;
  const weakWord = !speaksOfNames(sheet, label);
  if (weakWord && !(label.colon && label.leads)) return undefined;
  return readNameValue(sheet, label.from, label.value, label.label, label.explicit);
}

/** Labels that hold the word "name" need no colon; "contact", "user", "first" do. */
function speaksOfNames(sheet: Sheet, label: FoundLabel): boolean {
  const words = sheet.tokens.slice(label.from, label.value).map(token => token.key);
  return words.some(word =>
    /^(?:names?|fullname|firstname|lastname|forename|surnames?|nombres?|apellidos?|nome|sobrenomes?|fn|(?:sur|last)?name's)$/u.test(
      word,
    ),
  );
}

/** "a colleague named Ana", "se llama Ana Souza". */
export function readNamed(sheet: Sheet, at: number): number | undefined {
  const named = phraseAt(sheet.lexicon.named, sheet.tokens, at);
  // "call her office" gives nobody a name.
  if (!named || isSmallLabel(sheet, named.end)) return undefined;
  return spelling.test(named.value)
    ? readSpelling(sheet, at, named.end)
    : readNameValue(sheet, at, named.end, 'name', false);
}

function isSmallLabel({ tokens, lexicon }: Sheet, at: number): boolean {
  return /^\p{Ll}/u.test(tokens[at]?.text ?? '') && phraseAt(lexicon.labels, tokens, at) !== undefined;
}

const spelling = /^(?:spel|se escr|escr)/u;

/** "It's spelt Sousa": one word may be either part of the draft's name, unless it is near one of them. */
function readSpelling(sheet: Sheet, at: number, from: number): number | undefined {
  const end = nameEnd(sheet, from, false);
  const words = wordsIn(sheet, from, end);
  const { name } = sheet.context;
  const [word = ''] = words;
  if (words.length !== 1 || !name) return readNameValue(sheet, at, from, 'name', false);
  const said = { slot: 'name' as const, at, end, quoted: quote(sheet, from, end), labelled: true };
  const parts = (['first', 'last'] as const).filter(part => isSlip(fold(word), fold(name[part])));
  const [part] = parts;
  const options = [
    { first: word, last: name.last },
    { first: name.first, last: word },
  ];
  if (part && parts.length === 1) sheet.claims.push({ ...said, value: { [part]: word } });
  else sheet.claims.push({ ...said, doubt: { reason: 'unclear', options } });
  take(sheet, at, end);
  return end;
}

function readNameValue(
  sheet: Sheet,
  from: number,
  at: number,
  label: FoundLabel['label'],
  explicit: boolean,
): number | undefined {
  const whose = skipPhrases(sheet.lexicon.articles, sheet.tokens, at);
  const start = phraseAt(sheet.lexicon.named, sheet.tokens, whose)?.end ?? at;
  const quoted = quotedAt(sheet, start);
  const plainEnd = quoted?.end ?? nameEnd(sheet, start, explicit || label !== 'name');
  const plain = quoted?.words ?? wordsIn(sheet, start, plainEnd);
  const fuller = label === 'name' ? fullerName(sheet, plainEnd, plain) : undefined;
  const { end, words } = fuller ?? { end: plainEnd, words: plain };
  if (words.length === 0 || (!quoted && phraseAt(sheet.lexicon.wrong, sheet.tokens, start))) return undefined;
  const typed = quote(sheet, start, end);
  const said = { slot: 'name' as const, at: from, end, quoted: typed, labelled: true };
  const swapped = label === 'name' && explicit ? lastFirst(sheet, end, words) : undefined;
  const denied = deniedFrom(sheet, end);
  const { value, options } = swapped ?? splitAs(sheet, label, words, denied?.words);
  if (options) sheet.claims.push({ ...said, doubt: { reason: 'unclear', options } });
  else if (value) sheet.claims.push({ ...said, value });
  const last = swapped?.end ?? denied?.end ?? end;
  take(sheet, from, last);
  return last;
}

/** "The name's Pugh, Owen Pugh": the second, whole one. */
function fullerName(sheet: Sheet, at: number, part: string[]): { end: number; words: string[] } | undefined {
  if (sheet.tokens[at]?.key !== ',' || part.length === 0) return undefined;
  const end = nameEnd(sheet, at + 1, false);
  const words = wordsIn(sheet, at + 1, end);
  return isFuller(words, part) ? { end, words } : undefined;
}

/** The words as the part that the label names; one word that denies another is the part that the other was. */
function splitAs(
  sheet: Sheet,
  label: FoundLabel['label'],
  words: string[],
  denied: string[] | undefined,
): { value?: { first?: string; last?: string }; options?: { first: string; last: string }[] } {
  if (label === 'firstName') return { value: { first: words.join(' ') } };
  if (label === 'lastName') return { value: { last: words.join(' ') } };
  if (denied && words.length === 1) return { value: { [partFor(sheet, denied)]: words[0] } };
  return splitName(words, sheet.lexicon);
}

/** "Name: Souza, Ana" at the end of its line. */
function lastFirst(
  sheet: Sheet,
  at: number,
  last: string[],
): { value: { first: string; last: string }; options?: undefined; end: number } | undefined {
  if (sheet.tokens[at]?.key !== ',') return undefined;
  const end = nameEnd(sheet, at + 1, true);
  const words = wordsIn(sheet, at + 1, end);
  const closes = sheet.tokens[end] === undefined || sheet.tokens[end].kind === 'line';
  if (!closes || words.length === 0 || words.length > 2 || labelAt(sheet, at + 1)) return undefined;
  return { value: { first: words.join(' '), last: last.join(' ') }, end };
}

/** Words between quotation marks are the name, whatever they are. */
function quotedAt(sheet: Sheet, at: number): { end: number; words: string[] } | undefined {
  if (!/^["“«„]$/u.test(sheet.tokens[at]?.key ?? '')) return undefined;
  for (let end = at + 1; end < sheet.tokens.length; end += 1) {
    if (/^["”»“]$/u.test(sheet.tokens[end]?.key ?? '')) {
      const inner = quote(sheet, at + 1, end);
      // "Souza, Ana" between the marks, as mail programs write it.
      const [last, first, ...more] = inner.split(',').map(part => part.trim());
      const name = last && first && more.length === 0 ? `${first} ${last}` : inner;
      return name ? { end: end + 1, words: name.split(' ') } : undefined;
    }
    if (sheet.tokens[end]?.kind === 'line') return undefined;
  }
  return undefined;
}

/** Where the name ends that a label announces: at a sign, another label, or a word that no name holds. */
function nameEnd(sheet: Sheet, at: number, explicit: boolean): number {
  const { tokens, lexicon } = sheet;
  let end = at;
  for (; end < tokens.length && end < at + 8; end += 1) {
    const token = tokens[end];
    if (!token || token.taken || (token.kind !== 'word' && !isTitleDot(sheet, end))) break;
    if (end > at && (phraseAt(lexicon.not, tokens, end) || phraseAt(lexicon.changeOfMind, tokens, end)))
      break;
    const label = end > at ? labelAt(sheet, end) : undefined;
    if (label && (label.colon || !isCapital(sheet, token))) break;
    const particle =
      phraseAt(lexicon.particles, tokens, end) !== undefined && end > at && isNameable(sheet, end + 1, end);
    const first = end === at && explicit && isCapital(sheet, token);
    if (
      !isNameable(sheet, end, end === at ? end + 1 : end - 1) &&
      !particle &&
      !first &&
      !isTitleDot(sheet, end)
    )
      break;
  }
  return end;
}

function isTitleDot(sheet: Sheet, at: number): boolean {
  return (
    sheet.tokens[at]?.key === '.' && at > 0 && skipPhrase(sheet.lexicon.titles, sheet.tokens, at - 1) === at
  );
}

/** The words of a name, titles left out. */
function wordsIn(sheet: Sheet, from: number, to: number): string[] {
  const span = sheet.tokens.slice(from, to).filter(token => token.kind === 'word');
  const start = span.findIndex((_, n) => !phraseAt(sheet.lexicon.titles, span, n));
  return span.slice(Math.max(0, start)).map(token => token.text);
}
