import { phraseAt, skipPhrases } from './phrases.ts';
import { isCapital, isEdge, quote, type Sheet, segments, take } from './sheet.ts';
import type { Token } from './token.ts';

/** Takes politeness and connecting words, which mean nothing here: in lower case, or at the start of a stretch. */
export function takeFillers(sheet: Sheet): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phraseAt(lexicon.fillers, tokens, at);
    const token = tokens[at];
    if (!found || !token || (isCapital(sheet, token) && !isEdge(sheet, at - 1))) continue;
    // "and" and "or" hold people and lists together until the end.
    if (
      phraseAt(lexicon.and, tokens, at)?.end === found.end ||
      phraseAt(lexicon.or, tokens, at)?.end === found.end
    )
      continue;
    take(sheet, at, found.end);
    at = found.end - 1;
  }
}

/** The words that nothing was made of. `understood`: something was, so that greetings alone are nothing to mention. */
export function leftover(sheet: Sheet, understood: boolean): string {
  if (!understood) return sheet.text;
  const { tokens, lexicon } = sheet;
  const parts = segments(sheet).flatMap(({ from, to }) => {
    let start = from;
    let end = to;
    for (const list of [
      lexicon.and,
      lexicon.or,
      lexicon.fillers,
      lexicon.newcomers,
      lexicon.articles,
      lexicon.itIs,
      lexicon.requests,
    ]) {
      start = Math.min(end, skipPhrases(list, tokens, start));
    }
    if (skipPhrases(lexicon.labels, tokens, start) >= end) start = end;
    while (end > start && phraseAt(lexicon.and, tokens, end - 1)?.end === end) end -= 1;
    return end > start ? [quote(sheet, start, end)] : [];
  });
  const links = tokens
    .filter(token => token.address?.kind === 'link' && !token.taken)
    .map(token => token.text);
  return [...parts, ...links].join(' ');
}

/** Takes the numbers of a list: "1. Ana …", "2) Bob …". */
export function takeListNumbers(sheet: Sheet): void {
  const { tokens } = sheet;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const number = /^\d{1,2}$/u.test(tokens[at]?.key ?? '') && /^[.)]$/u.test(tokens[at + 1]?.key ?? '');
    if (number && isEdge(sheet, at - 1) && tokens[at + 2]?.kind === 'word') take(sheet, at, at + 1);
  }
}

/** Takes what stands between `add` and the name: "a new user:", "my colleague". */
export function takeNewcomers(sheet: Sheet, from: number): void {
  const { tokens, lexicon } = sheet;
  let at = from;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    while (/^[:,\n–—>*-]$/u.test(tokens[at]?.key ?? '')) at += 1;
    const found = phraseAt(lexicon.newcomers, tokens, at) ?? phraseAt(lexicon.fillers, tokens, at);
    const first = tokens[at];
    if (
      !found ||
      !first ||
      (isCapital(sheet, first) && isCapital(sheet, tokens[found.end] ?? first) && found.end === at + 1)
    )
      break;
    take(sheet, at, found.end);
    at = found.end;
  }
  takeDescription(sheet, from, at);
}

/** Without a capital, or a word of every day with one: "new joiner Monday". */
function isSmall(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at] as Token;
  return !isCapital(sheet, token) || phraseAt(sheet.lexicon.ordinary, [token], 0) !== undefined;
}

const introduces =
  /^(?:our|my|new|another|nuestr[oa]|mi|nuev[oa]|un|una|otr[oa]|noss[oa]|meu|minha|nov[oa]|um|uma|outr[oa])$/u;

/** Takes the "temp" of "our temp, Noor Haddad" and the "joiner" of "new joiner!! Noor Haddad": small words before a name. */
function takeDescription(sheet: Sheet, from: number, at: number): void {
  const { tokens, lexicon } = sheet;
  if (!tokens.slice(from - 1, at).some(token => introduces.test(token.key))) return;
  let end = at;
  while (end < at + 3 && !isEdge(sheet, end) && isSmall(sheet, end)) {
    // "A new admin" and "our sales lead" say something.
    if (phraseAt(lexicon.roles, tokens, end) || phraseAt(sheet.teams, tokens, end)) return;
    end += 1;
  }
  let name = end;
  while (/^[,:!–-]$/u.test(tokens[name]?.key ?? '')) name += 1;
  const first = tokens[name];
  if (end > at && first?.kind === 'word' && isCapital(sheet, first)) take(sheet, at, end);
}
