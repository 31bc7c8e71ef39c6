import { phraseAt } from './phrases.ts';
import { isCapital, isEdge, quote, type Sheet, segments, take } from './sheet.ts';
import { splitName } from './split-name.ts';

/**
 * "will support", "grant admin", "mark back": two or three small words where a name belongs, one of them ordinary.
 * Perhaps a name, perhaps not: asked. Answers whether these tokens are such.
 */
export function claimLowerName(sheet: Sheet, from: number, to: number): boolean {
  const { lexicon } = sheet;
  const tokens = sheet.tokens.slice(from, to);
  if (tokens.length < 2 || tokens.length > 3) return false;
  if (!tokens.every(token => !token.taken && /^\p{Ll}[\p{L}\p{M}'’-]*$/u.test(token.text))) return false;
  const { fillers, articles, asRole, toTeam, inLanguage, not, named, itIs, ordinary, noAnswer } = lexicon;
  const cues = [fillers, articles, asRole, toTeam, inLanguage, not, named, itIs];
  const means = tokens.some((_, at) => cues.some(list => phraseAt(list, tokens, at)));
  const plain = tokens.filter((_, at) => phraseAt(ordinary, tokens, at));
  if (plain.length !== 1 || means || phraseAt(noAnswer, tokens, 0)) return false;
  const { value, options } = splitName(
    tokens.map(token => token.text),
    lexicon,
  );
  const meant = options ?? (value ? [{ first: value.first, last: value.last ?? '' }] : []);
  const said = { slot: 'name' as const, at: from, end: to, quoted: quote(sheet, from, to) };
  sheet.claims.push({ ...said, doubt: { reason: 'unclear', options: meant } });
  take(sheet, from, to);
  return true;
}

/** "Hmm let me check with HR", "espera que lo miro": small words after a delay are no name; a full one in capitals is. */
export function delaysAnswer({ tokens, lexicon }: Sheet): boolean {
  const delay = phraseAt(lexicon.noAnswer, tokens, 0);
  if (!delay || delay.end >= tokens.length) return false;
  const capitals = tokens.slice(delay.end).filter(token => /^\p{Lu}\p{Ll}/u.test(token.text));
  return capitals.length === 0;
}

/**
 * Right after `add` and right before an address stands a name, though its words be ordinary: "add Will will@acme.com",
 * "add will smith will@acme.com".
 */
export function readPlaceOfName(sheet: Sheet, at: number): void {
  let end = at;
  while (!isEdge(sheet, end)) end += 1;
  const token = sheet.tokens[at];
  if (!token || sheet.tokens[end]?.kind !== 'address' || claimLowerName(sheet, at, end)) return;
  const single = end === at + 1 && isCapital(sheet, token) && /^\p{L}+$/u.test(token.text);
  if (
    !single ||
    !phraseAt(sheet.lexicon.ordinary, sheet.tokens, at) ||
    phraseAt(sheet.lexicon.roles, sheet.tokens, at)
  )
    return;
  sheet.claims.push({ slot: 'name', at, end, quoted: token.text, value: { first: token.text } });
  take(sheet, at, end);
}

/** "Ana2", "ana_souza", "123": an answer, but no name. */
export function refuseName(sheet: Sheet): void {
  const rest = segments(sheet);
  const [first] = rest;
  const words = sheet.tokens.filter(token => token.kind === 'word');
  if (!first || rest.length > 1 || words.length > 3 || first.to - first.from > 3) return;
  const name = quote(sheet, first.from, first.to);
  if (!/[\p{N}_]/u.test(name) || /^[a-z0-9]{4}[- ]?[a-z0-9]{4}$/iu.test(name)) return;
  const problem = { code: 'name-characters', args: { name } };
  sheet.claims.push({ slot: 'name', at: first.from, end: first.to, quoted: name, problem });
  take(sheet, first.from, first.to);
}
