import { phraseAt } from './phrases.ts';
import { quote, type Sheet, segments, take } from './sheet.ts';
import { splitName } from './split-name.ts';

/**
 * "will support", "grant admin", "mark back": two or three small words as the answer to "what is the name?", one of
 * them ordinary. Perhaps a name, perhaps not: asked. Answers whether the message is such.
 */
export function claimLowerName(sheet: Sheet): boolean {
  const { tokens, lexicon } = sheet;
  if (tokens.length < 2 || tokens.length > 3) return false;
  if (!tokens.every(token => !token.taken && /^\p{Ll}[\p{L}\p{M}'’-]*$/u.test(token.text))) return false;
  const ordinary = tokens.filter((_, at) => phraseAt(lexicon.ordinary, tokens, at));
  const means = tokens.some((_, at) =>
    [
      lexicon.fillers,
      lexicon.articles,
      lexicon.asRole,
      lexicon.toTeam,
      lexicon.inLanguage,
      lexicon.not,
      lexicon.named,
      lexicon.itIs,
    ].some(list => phraseAt(list, tokens, at)),
  );
  if (ordinary.length !== 1 || means || phraseAt(lexicon.noAnswer, tokens, 0)) return false;
  const words = tokens.map(token => token.text);
  const { value, options } = splitName(words, lexicon);
  const meant = options ?? (value ? [{ first: value.first, last: value.last ?? '' }] : []);
  const quoted = quote(sheet, 0, tokens.length);
  sheet.claims.push({
    slot: 'name',
    at: 0,
    end: tokens.length,
    quoted,
    doubt: { reason: 'unclear', options: meant },
  });
  take(sheet, 0, tokens.length);
  return true;
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
