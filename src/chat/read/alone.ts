import { claimLanguage, languageListAt } from './languages.ts';
import { skipPhrase, skipPhrases } from './phrases.ts';
import { bothFrom, roleAt } from './roles.ts';
import { quote, type Sheet, segments, take } from './sheet.ts';
import { teamListAt } from './team-list.ts';

/**
 * Reads role, language and team names that stand alone between signs: ", Support, Portuguese". "Admin" alone grants only
 * where `grants` says that the message is a list of fields; elsewhere it may be a job title. At `nameAt`, right after
 * `add`, stands the name, so that "add Support support@…" and "add Admin admin@…" are doubts.
 */
export function readAlone(sheet: Sheet, grants: boolean, nameAt?: number): void {
  const { lexicon, tokens } = sheet;
  for (const { from, to } of segments(sheet)) {
    const start = skipPhrases(lexicon.fillers, tokens, skipPhrases(lexicon.changeOfMind, tokens, from));
    const inPlaceOfName = from === nameAt && tokens[to]?.key !== ':';
    const closes = (end: number) => skipPhrases(lexicon.fillers, tokens, end) >= to;
    const and = skipPhrase(lexicon.and, tokens, from) > from;
    if (readTeamsAlone(sheet, start, closes, { and, doubtful: inPlaceOfName })) continue;
    const role = roleAt(sheet, start);
    const languages = languageListAt(sheet, start);
    const other = role && roleAt(sheet, skipPhrase(lexicon.or, tokens, role.end));
    if (role && other && other.role !== role.role && closes(other.end)) {
      const said = {
        slot: 'role' as const,
        at: start,
        end: other.end,
        quoted: quote(sheet, start, other.end),
      };
      sheet.claims.push({ ...said, doubt: { reason: 'unclear', options: bothFrom(role.role) } });
      take(sheet, start, other.end);
    } else if (role && closes(role.end)) {
      const said = { slot: 'role' as const, at: start, end: role.end, quoted: quote(sheet, start, role.end) };
      const plain =
        !inPlaceOfName &&
        (role.role === 'USER' || (grants && isField(sheet, start, role.end, nameAt !== undefined)));
      const doubt = { reason: 'unclear' as const, options: bothFrom(role.role) };
      sheet.claims.push(plain ? { ...said, value: role.role } : { ...said, doubt });
      take(sheet, start, role.end);
    } else if (languages && closes(languages.end)) {
      for (const language of languages.found) claimLanguage(sheet, language.from, language, false);
    }
  }
}

/**
 * "…, ana@acme.com, admin" is a field of a list; "Ana Souza, Administrator, …" and "the new admin" describe somebody, as do
 * words that go on after it.
 */
function isField(sheet: Sheet, from: number, end: number, adding: boolean): boolean {
  const { tokens } = sheet;
  if (tokens[end]?.key === ':') return true;
  const before = tokens.slice(0, from);
  const named = before.some(token => token.kind === 'word' && !token.taken);
  if (adding && named && !before.some(token => token.address)) return false;
  if (
    /^(?:the|our|my|her|his|la|el|nuestr[oa]|[ao]|noss[oa])$/u.test(tokens[from]?.key ?? '') ||
    /^[@#]$/u.test(tokens[from - 1]?.key ?? '')
  )
    return false;
  // "Admin, please" asks for it; a word of another kind after it may say what sort of admin is meant.
  const { fillers } = sheet.lexicon;
  const next = segments(sheet).find(
    segment => segment.from > end && skipPhrases(fillers, tokens, segment.from) < segment.to,
  );
  return (
    !next ||
    [teamListAt(sheet, next.from), roleAt(sheet, next.from), languageListAt(sheet, next.from)].some(
      found => found,
    )
  );
}

/** "Support, Sales" sets; "and Sales" and "Sales too" add. */
function readTeamsAlone(
  sheet: Sheet,
  start: number,
  closes: (end: number) => boolean,
  { and, doubtful }: { and: boolean; doubtful: boolean },
): boolean {
  const teams = teamListAt(sheet, start);
  if (!teams) return false;
  const end = skipPhrase(sheet.lexicon.too, sheet.tokens, teams.end);
  if (!closes(end)) return false;
  const how = and || end > teams.end ? ('add' as const) : ('set' as const);
  const said = { slot: 'teams' as const, at: start, end, quoted: quote(sheet, start, end) };
  if (doubtful) sheet.claims.push({ ...said, doubt: { reason: 'unclear', options: teams.ids } });
  else sheet.claims.push({ ...said, value: { how, ids: teams.ids } });
  take(sheet, start, end);
  return true;
}
