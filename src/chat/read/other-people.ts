import { labelAt } from './labels.ts';
import { nameRuns } from './names.ts';
import { clauseFrom, isNameWord } from './other-clause.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { hasSign } from './polite.ts';
import { isQuoted, phraseBefore, type Sheet, take } from './sheet.ts';

/**
 * Takes what is said of somebody who stands beside the person: "his manager is Ian Flint (ian@…)", "el móvil de su jefa
 * es 6…", "cc ian@…", "y Pedro Gil va a ser su jefe". Whoever that is, they are nobody to add, and their addresses are
 * nobody's here; one that may be either's becomes a doubt. `restFrom`: the first token after `add`, if that was said.
 */
export function takeOtherPeople(sheet: Sheet, restFrom: number | undefined): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.tokens[at]?.taken || isQuotedValue(sheet, at)) continue;
    const end = takeLed(sheet, at) ?? takeActing(sheet, at, restFrom) ?? takeRelated(sheet, at, restFrom);
    if (end !== undefined) at = Math.max(at, end - 1);
  }
}

/** Between quotation marks after a word, as in `last name "Çç"`: said to be a value, whatever it looks like. */
function isQuotedValue(sheet: Sheet, at: number): boolean {
  if (!isQuoted(sheet, at)) return false;
  const opens = sheet.tokens.findLastIndex((token, n) => n < at && /^["“«]$/u.test(token.key));
  return sheet.tokens[opens - 1]?.kind === 'word';
}

/** "cc ian@…", "reports to Ian Flint, ian@…", "con copia a su jefe": words that lead to somebody else. */
function takeLed(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const cue = phraseAt(lexicon.leadsToOthers, tokens, at);
  if (!cue) return undefined;
  let from = cue.end;
  while (hasSign(tokens[from]?.key)) from += 1;
  const owner = skipPhrases(lexicon.possessives, tokens, skipPhrases(lexicon.articles, tokens, from));
  const relation = relationAt(sheet, owner)?.end ?? owner;
  const body = skipPhrase(lexicon.ofThem, tokens, relation);
  const next = tokens[skipPhrase(lexicon.reachedOn, tokens, body)];
  const leads = relation > owner || next?.kind === 'address' || (next && isNameWord(sheet, next));
  return leads ? clauseFrom(sheet, at, body, true) : undefined;
}

/** "Leo Fisk (leo@…) approved it", "Priya Das will train her": somebody who does something for the person. */
function takeActing(sheet: Sheet, at: number, restFrom: number | undefined): number | undefined {
  const verb = phraseAt(sheet.lexicon.actsFor, sheet.tokens, at);
  const from = verb && nameBefore(sheet, at, restFrom);
  if (!verb || from === undefined) return undefined;
  take(sheet, from, verb.end);
  return verb.end;
}

/** "her boss …", "a secretária dela …", "manager: …"; undefined where the word is no more than somebody's job. */
function takeRelated(sheet: Sheet, at: number, restFrom: number | undefined): number | undefined {
  const { tokens, lexicon } = sheet;
  const relation = relationAt(sheet, at);
  if (!relation) return undefined;
  const owner = phraseAt(lexicon.possessives, tokens, at - 1)?.end === at ? at - 1 : undefined;
  const body = skipPhrase(lexicon.ofThem, tokens, relation.end);
  const owned = owner !== undefined || body > relation.end;
  const article = phraseBefore(sheet, lexicon.articles, owner ?? at);
  const start = article ?? owner ?? at;
  if (isToBeAdded(sheet, start, restFrom)) {
    if (owner !== undefined && !relation.owns) take(sheet, start, relation.end);
    return undefined;
  }
  const says = skipPhrase(lexicon.is, tokens, body) > body;
  if (!owned && !((says || isField(sheet, body)) && namedBefore(sheet, start, restFrom))) return undefined;
  if (joinsNext(sheet, start, body) && !says && !relation.owns) return undefined;
  const from = (owned ? namedAs(sheet, start, restFrom) : undefined) ?? addressOf(sheet, start) ?? start;
  return clauseFrom(sheet, from, body, false);
}

/** "boss", "line manager's". */
function relationAt({ tokens, lexicon }: Sheet, at: number): { end: number; owns: boolean } | undefined {
  const found = phraseAt(lexicon.relations, tokens, at);
  if (found) return { end: found.end, owns: false };
  const owner = [at, at + 1].find(n => /['’]s$/u.test(tokens[n]?.key ?? ''));
  if (owner === undefined) return undefined;
  const plain = tokens
    .slice(at, owner + 1)
    .map(token => ({ ...token, key: token.key.replace(/['’]s$/u, '') }));
  const owned = phraseAt(lexicon.relations, plain, 0);
  return owned?.end === plain.length ? { end: owner + 1, owns: true } : undefined;
}

/** "add his PA, Jo Park": right after `add`, it is the person. */
function isToBeAdded({ tokens, lexicon }: Sheet, start: number, restFrom: number | undefined): boolean {
  if (restFrom === undefined || start < restFrom) return false;
  return tokens
    .slice(restFrom, start)
    .every(token => token.taken || token.kind !== 'word' || phraseAt(lexicon.articles, [token], 0));
}

/** "manager:", "manager email:" */
function isField(sheet: Sheet, at: number): boolean {
  if (hasSign(sheet.tokens[at]?.key)) return true;
  const label = labelAt(sheet, at);
  return label?.colon === true && (label.label === 'email' || label.label === 'phone');
}

function namedBefore(sheet: Sheet, start: number, restFrom = 0): boolean {
  const from = restFrom < start ? restFrom : 0;
  return nameRuns(sheet).some(run => run.from >= from && run.to <= start) || quotedBefore(sheet, start);
}

/** A name between quotation marks, as pasted forms have it. */
function quotedBefore({ tokens }: Sheet, start: number): boolean {
  return tokens.slice(0, start).some(token => /^["“«]$/u.test(token.key));
}

/** "… and her boss, Ian Flint ian@…": one more person to add. */
function joinsNext(sheet: Sheet, start: number, body: number): boolean {
  const { tokens, lexicon } = sheet;
  const and = phraseBefore(sheet, lexicon.and, start) !== undefined;
  const next = tokens[/^[,(]$/u.test(tokens[body]?.key ?? '') ? body + 1 : body];
  return and && next !== undefined && (next.kind === 'address' || isNameWord(sheet, next));
}

/** "and Owen (owen@…) is going to be her boss": where that name begins, if another stands before it. */
function namedAs(sheet: Sheet, start: number, restFrom: number | undefined): number | undefined {
  const be = phraseBefore(sheet, sheet.lexicon.becomes, start);
  return be === undefined ? undefined : nameBefore(sheet, be, restFrom);
}

/** Where the name begins that ends here, "who" and an address in brackets aside; with the "and" before it. */
function nameBefore(sheet: Sheet, at: number, restFrom: number | undefined): number | undefined {
  const { tokens, lexicon } = sheet;
  let from = /^(?:who|que|quien|quem)$/u.test(tokens[at - 1]?.key ?? '') ? at - 1 : at;
  if (tokens[from - 1]?.key === ',') from -= 1;
  if (tokens[from - 1]?.key === ')') {
    const opens = tokens.findLastIndex((token, n) => n < from && token.key === '(');
    if (opens > from - 6) from = opens;
  }
  const end = from;
  while (isPartOfName(sheet, from - 1)) from -= 1;
  if (from === end || !namedBefore(sheet, from, restFrom)) return undefined;
  return phraseBefore(sheet, lexicon.and, from) ?? from;
}

function isPartOfName(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  if (!token || token.taken) return false;
  return isNameWord(sheet, token) || (isPartOfParticle(sheet, at) && isPartOfName(sheet, at - 1));
}

function isPartOfParticle({ tokens, lexicon }: Sheet, at: number): boolean {
  return phraseAt(lexicon.particles, tokens, at) !== undefined && !phraseAt(lexicon.and, tokens, at);
}

/** "el móvil de" su jefa: where that label begins. */
function addressOf(sheet: Sheet, start: number): number | undefined {
  const { tokens, lexicon } = sheet;
  if (!/^(?:de|del|da|do|of)$/u.test(tokens[start]?.key ?? '') && start === 0) return undefined;
  const of = /^(?:de|of)$/u.test(tokens[start - 1]?.key ?? '') ? start - 1 : start;
  const label = phraseBefore(sheet, lexicon.labels, of);
  if (label === undefined || (of === start && !/^(?:del|da|do)$/u.test(tokens[start]?.key ?? '')))
    return undefined;
  return phraseBefore(sheet, lexicon.articles, label) ?? label;
}
