import { fold } from './fold.ts';
import { labelAt } from './labels.ts';
import { phraseAt, skipPhrase } from './phrases.ts';
import { isCapital, type Sheet, take } from './sheet.ts';
import type { Token } from './token.ts';

/** What is known of somebody else while their clause is gone over. */
interface Somebody {
  start: number;
  /** Folded words of the name. */
  name: string[];
  /** Stands between brackets: their end is the end of it. */
  inBrackets: boolean;
  /** Ends at the first word that is neither a name nor leads to an address. */
  tight: boolean;
}

/** Could this word be a name: a capital that is no word of everyday? */
export function isNameWord(sheet: Sheet, token: Token): boolean {
  return (
    token.kind === 'word' &&
    !token.taken &&
    /\p{L}/u.test(token.text) &&
    isCapital(sheet, token) &&
    !phraseAt(sheet.lexicon.ordinary, [token], 0)
  );
}

/**
 * Takes the clause about somebody else that begins at `start` and goes on at `body`; answers where it ends. Addresses in it
 * are theirs where they follow at once; else only if the person has another one, and otherwise a doubt.
 */
export function clauseFrom(sheet: Sheet, start: number, body: number, tight: boolean): number {
  const { tokens } = sheet;
  const who: Somebody = { start, name: [], inBrackets: bracketsBefore(sheet, start) > 0, tight };
  let open = 0;
  let close = true;
  let at = body;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.taken || token.kind === 'line' || /^[.!?;|]$/u.test(token.key)) break;
    if (token.key === '(') open += 1;
    else if (token.key === ')') open -= 1;
    if (open < 0) break;
    if (token.kind === 'address') {
      if (!close && !isTheirs(sheet, at, who)) break;
      close = true;
      continue;
    }
    if (/^[,–—-]$/u.test(token.key)) {
      if (!goesOn(sheet, at + 1, who)) break;
      close = tokens[at + 1]?.kind !== 'address' && (who.name.length === 0 || leadsToAddress(sheet, at + 1));
      continue;
    }
    if (token.kind === 'mark') continue;
    if (endsHere(sheet, at, who)) break;
    if (isNameWord(sheet, token)) {
      who.name.push(fold(token.text));
      close = true;
    } else close = isLink(sheet, at) || (close && isLabelOfAddress(sheet, at));
  }
  take(sheet, start, at);
  return at;
}

/** After a comma: their address, or their name where it was not said yet. */
function goesOn(sheet: Sheet, next: number, who: Somebody): boolean {
  const token = sheet.tokens[next];
  if (!token || token.taken) return false;
  if (token.kind === 'address') return !belongsBefore(sheet, token, who);
  if (leadsToAddress(sheet, next)) return true;
  if (phraseAt(sheet.teams, sheet.tokens, next) || phraseAt(sheet.lexicon.roles, sheet.tokens, next))
    return false;
  return who.inBrackets ? !labelAt(sheet, next)?.colon : who.name.length === 0 && isNameWord(sheet, token);
}

/** "…, is on 07911 …", "…, atende no 11 …": small words, and then an address. */
function leadsToAddress(sheet: Sheet, at: number): boolean {
  const { tokens, lexicon } = sheet;
  let end = at;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    end = skipPhrase(lexicon.reachedOn, tokens, skipPhrase(lexicon.is, tokens, end));
  }
  return end > at && tokens[end]?.kind === 'address';
}

/** "and …", "her mobile …", "team: …": something new begins. */
function endsHere(sheet: Sheet, at: number, { tight, name }: Somebody): boolean {
  const { tokens, lexicon } = sheet;
  const label = labelAt(sheet, at);
  if (label?.colon && label.label !== 'email' && label.label !== 'phone') return true;
  // Folded, Portuguese "é" is an "e", and begins nothing.
  const and = tokens[at]?.text === 'é' ? undefined : phraseAt(lexicon.and, tokens, at);
  if (and && !isInName(sheet, at, name)) return tokens[and.end]?.kind !== 'address';
  const owner = phraseAt(lexicon.possessives, tokens, at);
  if (owner && phraseAt(lexicon.labels, tokens, owner.end)) return true;
  if (phraseAt(lexicon.commands, tokens, at)?.value === 'add' && at > 0 && tokens[at - 1]?.key === ',')
    return true;
  if (!tight) return false;
  const token = tokens[at] as Token;
  return (
    !isNameWord(sheet, token) &&
    !isLink(sheet, at) &&
    !isInName(sheet, at, name) &&
    !isLabelOfAddress(sheet, at)
  );
}

/** The "de" of "Luz de Paz". */
function isInName(sheet: Sheet, at: number, name: readonly string[]): boolean {
  const next = sheet.tokens[at + 1];
  const particle = phraseAt(sheet.lexicon.particles, sheet.tokens, at) !== undefined;
  return (
    name.length > 0 &&
    particle &&
    next !== undefined &&
    isNameWord(sheet, next) &&
    sheet.tokens[at]?.key !== 'y'
  );
}

/** "is on", "at", "en el": leads straight to an address. */
function isLink({ tokens, lexicon }: Sheet, at: number): boolean {
  return [lexicon.reachedOn, lexicon.is, lexicon.articles].some(
    list => phraseAt(list, tokens, at) !== undefined,
  );
}

function isLabelOfAddress({ tokens, lexicon }: Sheet, at: number): boolean {
  const label = phraseAt(lexicon.labels, tokens, at)?.value;
  return label === 'email' || label === 'phone';
}

/** Where it is not certain whose the address is: theirs if the person has another one, else a doubt, which is theirs no more. */
function isTheirs(sheet: Sheet, at: number, who: Somebody): boolean {
  const token = sheet.tokens[at] as Token;
  const { address } = token;
  if (!address || address.kind === 'link' || belongsBefore(sheet, token, who)) return false;
  if (who.inBrackets || isNamedAfter(token, who.name)) return true;
  const another = sheet.tokens.some(
    (other, n) => (n < who.start || n > at) && !other.taken && other.address?.kind === address.kind,
  );
  const options = address.value ? [address.value] : address.doubt?.options;
  if (!another && options) {
    const doubt = { reason: 'unclear' as const, options };
    sheet.claims.push({ slot: address.kind, at, end: at + 1, quoted: token.text, doubt });
  }
  return true;
}

/** "harriet@…" after "her boss is Ian Flint" is Harriet's, who was named before. */
function belongsBefore(sheet: Sheet, token: Token, { start, name }: Somebody): boolean {
  if (token.address?.kind !== 'email' || isNamedAfter(token, name)) return false;
  const before = sheet.tokens.slice(0, start).filter(word => isNameWord(sheet, word));
  return isNamedAfter(
    token,
    before.map(word => fold(word.text)),
  );
}

function isNamedAfter(token: Token, name: readonly string[]): boolean {
  const local = token.key.toLowerCase().split('@')[0] ?? '';
  return token.address?.kind === 'email' && name.some(word => word.length > 2 && local.includes(word));
}

function bracketsBefore({ tokens }: Sheet, at: number): number {
  let open = 0;
  for (const token of tokens.slice(0, at)) {
    if (token.key === '(') open += 1;
    else if (token.key === ')' || token.kind === 'line') open = 0;
  }
  return open;
}
