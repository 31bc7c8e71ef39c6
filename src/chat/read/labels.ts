import type { Label } from '../../texts/vocabulary.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isEdge, type Sheet, take } from './sheet.ts';
import type { Token } from './token.ts';

/** A label with the place where its value begins. */
export interface FoundLabel {
  label: Label;
  from: number;
  /** First token of the value. */
  value: number;
  /** A colon, an "=", or "is" stands between: what follows is meant as the value, whatever it looks like. */
  explicit: boolean;
  /** A colon or "=" stands between. */
  colon: boolean;
  /** First of its line, sentence or list item, possessives and "change" aside. */
  leads: boolean;
}

const colons = new Set([':', '=', '→', '»']);
const dashes = new Set(['-', '–', '—', '•', '*', '_', '.', ')', ']']);

/** Reads the label that begins at `at`, if any: "email:", "her name is", "change the role to", "*Tel.:*". */
export function labelAt(sheet: Sheet, at: number): FoundLabel | undefined {
  const { tokens, lexicon } = sheet;
  const found = phraseAt(lexicon.labels, tokens, at);
  if (!found) return undefined;
  const start = leadFrom(sheet, at);
  const changing = phraseBeforeIsChange(sheet, start);
  const possessive = skipPhrases(lexicon.articles, tokens, found.end);
  let value = skipPhrase(lexicon.is, tokens, possessive) > possessive ? possessive : found.end;
  const isQuote = (index: number) => /^["'“”]$/u.test(tokens[index]?.key ?? '');
  if (isQuote(at - 1) && isQuote(value) && colons.has(tokens[value + 1]?.key ?? '')) value += 1;
  let colon = false;
  let dash = false;
  for (; value < tokens.length; value += 1) {
    const token = tokens[value] as Token;
    if (token.kind !== 'mark') break;
    if (colons.has(token.key)) colon = true;
    else if (dashes.has(token.key)) dash ||= token.key === '-' || token.key === '–' || token.key === '—';
    else break;
  }
  const said = skipPhrase(lexicon.is, tokens, value);
  let explicit = colon || dash || said > value;
  value = said;
  if (changing !== undefined) {
    const to = skipPhrase(lexicon.changeTo, tokens, value);
    explicit ||= to > value;
    value = to;
  }
  if (said > found.end && colons.has(tokens[value]?.key ?? '')) value += 1;
  const from = changing ?? start;
  // "e" and "t" are labels only with a colon: elsewhere they are words, as in "não é admin".
  if (found.end === at + 1 && (tokens[at]?.key.length ?? 0) < 3 && !colon) return undefined;
  return { label: found.value, from, value, explicit, colon, leads: isLead(sheet, from) };
}

/** "her", "the", "su": belongs to the label that follows. */
function leadFrom(sheet: Sheet, at: number): number {
  let from = at;
  while (from > 0 && phraseAt(sheet.lexicon.articles, sheet.tokens, from - 1)?.end === from) from -= 1;
  return from;
}

function phraseBeforeIsChange(sheet: Sheet, at: number): number | undefined {
  const found = at > 0 ? phraseAt(sheet.lexicon.change, sheet.tokens, at - 1) : undefined;
  return found?.end === at ? at - 1 : undefined;
}

function isLead(sheet: Sheet, at: number): boolean {
  if (isEdge(sheet, at - 1)) return true;
  const { lexicon, tokens } = sheet;
  for (let from = at - 1; from >= Math.max(0, at - 6); from -= 1) {
    for (const list of [lexicon.fillers, lexicon.requests, lexicon.and, lexicon.changeOfMind]) {
      if (skipPhrases(list, tokens, from) === at && isEdge(sheet, from - 1)) return true;
    }
  }
  return isEdge(sheet, at - 2) && phraseAt(lexicon.not, tokens, at - 1)?.end === at;
}

/** Takes numbers that a word says are something else than a phone, anywhere: "CPF 123.456.789-09", "fax 020 …". */
export function takeNumbered(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phraseAt(lexicon.labels, tokens, at);
    if (found?.value !== 'ignored' || (tokens[at]?.key.length ?? 0) < 2) continue;
    const next = tokens[found.end]?.key === ':' ? found.end + 1 : found.end;
    const token = tokens[next];
    const isFax = tokens[at]?.key === 'fax' && token?.address?.kind === 'phone';
    if (isFax || (token?.kind === 'word' && /^\d/u.test(token.key))) take(sheet, at, next + 1);
  }
}

/**
 * Takes the lines and parts that are not about the person: "Subject: …", "Fax: …", "CPF: …", up to the end of the line
 * or to the next label with a colon, addresses included. `command`: where a command begins, which "Fwd:" may stand before.
 */
export function takeIgnored(sheet: Sheet, command?: number): void {
  const { tokens } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = labelAt(sheet, at);
    if (found?.label !== 'ignored' || !found.colon || !found.leads) continue;
    let end = found.value;
    while (end < tokens.length && tokens[end]?.kind !== 'line' && !nextLabel(sheet, end)) end += 1;
    // "To:" is a mail's header with an address behind it, and may lead to a team without one.
    const isRecipient = /^(?:to|para|cc|cco|bcc)$/u.test(tokens[at]?.key ?? '');
    const comma = tokens.findIndex(
      (token, index) => index > at && (token.key === ',' || token.kind === 'line'),
    );
    const first = tokens.slice(at, comma < 0 ? end : Math.min(comma, end));
    if (isRecipient && !first.some(token => token.address)) continue;
    const orders = command !== undefined && at < command && command < end;
    take(sheet, at, orders ? found.value : end);
    at = end - 1;
  }
}

function nextLabel(sheet: Sheet, at: number): boolean {
  const found = labelAt(sheet, at);
  return found?.colon === true && found.leads;
}
