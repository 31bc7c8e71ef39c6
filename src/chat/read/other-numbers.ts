import { type Phrases, phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isCapital, isEdge, type Sheet, take } from './sheet.ts';
import type { Token } from './token.ts';

/** What may stand between a paper's name and its number: "nº", "#", "is". */
const numberSign = /^(?:[#:.º°ª-]|no\.?|n[º°]?|n[uú]m\.?|number|n[uú]mero|is|es|[eé]|code)$/u;

/** Takes the numbers of papers with what says so: "CPF 123…", "IBAN GB29 NWBK …", "order no. 100234567", "RUT 12.345.678-5". */
export function takePapers(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    const paper = phraseAt(lexicon.papers, tokens, at);
    if (!paper) continue;
    let from = paper.end;
    while (from < paper.end + 3 && numberSign.test(tokens[from]?.key ?? '')) from += 1;
    const end = numberEnd(sheet, from);
    if (end === from || (from === paper.end && mayBeName(sheet, at, paper.end))) continue;
    take(sheet, at, end);
    at = end - 1;
  }
}

/** "Rut 655 123 456": a name before a good phone, unless it is written as papers are. */
function mayBeName({ tokens, shouting }: Sheet, at: number, end: number): boolean {
  const { text = '', address } = { ...tokens[at], address: tokens[end]?.address };
  const asName = /^\p{Lu}\p{Ll}/u.test(text) || (shouting && /^\p{Lu}+$/u.test(text));
  return end === at + 1 && asName && address?.value !== undefined;
}

/** The end of a number in several pieces, among which banks and tax offices put a few capitals. */
function numberEnd({ tokens, shouting }: Sheet, from: number): number {
  let end = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const joint = at > from && /^[-/.]$/u.test(token?.key ?? '') && token?.start === tokens[at - 1]?.end;
    if (isNumber(token)) end = at + 1;
    else if (!joint && (shouting || !isBlock(token))) break;
  }
  return end;
}

function isNumber(token: Token | undefined): boolean {
  if (!token || token.taken) return false;
  return token.address?.kind === 'phone' || (token.kind === 'word' && /\d/u.test(token.key));
}

function isBlock(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.taken && /^[A-Z]{1,4}$/u.test(token.text);
}

/** Takes the phones of whom nobody adds: "any problems, call me on 07…", "07… is her mum's, don't use it". */
export function takeOthersPhones(sheet: Sheet): void {
  for (const [at, token] of sheet.tokens.entries()) {
    if (token.address?.kind !== 'phone' || token.taken) continue;
    const from = reachedFrom(sheet, at);
    const end = theirsTo(sheet, at + 1);
    if (from !== undefined || end !== undefined) take(sheet, from ?? at, end ?? at + 1);
  }
}

/** Makes doubts of the phones that may be somebody else's: "give me a ring on 07…", "call her office on 020 …". */
export function doubtOthersPhones(sheet: Sheet): void {
  for (const [at, token] of sheet.tokens.entries()) {
    if (token.address?.kind !== 'phone' || token.taken || !token.address.value) continue;
    if (!speaksOfOthers(sheet, at)) continue;
    const doubt = { reason: 'unclear' as const, options: [token.address.value] };
    sheet.claims.push({ slot: 'phone', at, end: at + 1, quoted: token.text, doubt });
    take(sheet, at, at + 1);
  }
}

/** Where "call me on" begins that leads to the phone, over ordinary small words only. */
function reachedFrom({ tokens, lexicon }: Sheet, phone: number): number | undefined {
  for (let at = Math.max(0, phone - 7); at < phone; at += 1) {
    const reach = phraseAt(lexicon.reachesOthers, tokens, at);
    if (!reach || phone - reach.end > 3) continue;
    const small = tokens
      .slice(reach.end, phone)
      .every(token => token.key === ':' || phraseAt(lexicon.ordinary, [token], 0) || token.key.length < 3);
    if (small) return at;
  }
  return undefined;
}

/** "Give me a ring on …", "reception: …": the words before the phone are about the writer or an office, and not about her or him. */
function speaksOfOthers(sheet: Sheet, phone: number): boolean {
  const { tokens, lexicon } = sheet;
  let from = phone;
  while (from > Math.max(0, phone - 10) && isOfClause(sheet, tokens[from - 1])) from -= 1;
  const clause = tokens.slice(from, phone);
  const says = (list: Phrases<string>) => clause.some((_, n) => phraseAt(list, clause, n));
  return (says(lexicon.others) && !says(lexicon.thirdPerson)) || callsSomebody(sheet, clause);
}

/** "call her office on …", and not "call her on …" or "call 07911 …". */
function callsSomebody({ lexicon }: Sheet, clause: readonly Token[]): boolean {
  for (let at = 0; at < clause.length; at += 1) {
    const call = phraseAt(lexicon.calls, clause, at);
    if (!call) continue;
    const who = skipPhrase(lexicon.thirdPerson, clause, skipPhrase(lexicon.reachedOn, clause, call.end));
    if (skipPhrases(lexicon.reachedOn, clause, who) < clause.length) return true;
  }
  return false;
}

/** Up to a sign, to what was read already, or to a name. */
function isOfClause(sheet: Sheet, token: Token | undefined): boolean {
  if (!token || token.taken) return false;
  return token.key === ':' || (token.kind === 'word' && !isCapital(sheet, token));
}

/** Where "is her mum's" ends that follows the phone. */
function theirsTo(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const sign = /^[,(–—-]$/u.test(tokens[at]?.key ?? '') ? at + 1 : at;
  if (isEdge(sheet, sign)) return undefined;
  const is = skipPhrase(lexicon.is, tokens, sign);
  const said = [is, skipPhrases(lexicon.articles, tokens, is)];
  const end = said.map(from => phraseAt(lexicon.notTheirs, tokens, from)?.end).find(to => to !== undefined);
  // "…, mine is another one" is a sentence of its own.
  const goesOn = tokens[at]?.key === ',' && is === sign && end !== undefined && !isEdge(sheet, end);
  return goesOn ? undefined : end;
}
