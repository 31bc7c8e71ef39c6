import { distance } from 'fastest-levenshtein';
import { foldKey } from '../../domain/team.ts';
import type { TeamChange } from './claim.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { quote, type Sheet, take } from './sheet.ts';
import { isSlip } from './slip.ts';

export function skipNouns(sheet: Sheet, at: number): number {
  const { tokens, lexicon } = sheet;
  const articles = skipPhrases(lexicon.articles, tokens, at);
  const noun = skipPhrases(lexicon.teamNouns, tokens, articles);
  if (noun === articles) return articles;
  const of = /^(?:de|del|da|do|of|:)$/u.test(tokens[noun]?.key ?? '') ? noun + 1 : noun;
  return skipPhrases(lexicon.articles, tokens, of);
}

/**
 * "Support", "Support and Sales", "the Support and Sales teams". `noun`: the word "team" stood with it. `byWordsOnly`: a
 * comma ends the list, as in "not Support, Sales".
 */
export function teamListAt(
  sheet: Sheet,
  at: number,
  byWordsOnly = false,
): { end: number; ids: string[]; noun: boolean } | undefined {
  const { tokens, lexicon } = sheet;
  const ids: string[] = [];
  let end = at;
  let noun = false;
  for (let from = at; ; ) {
    const found = phraseAt(sheet.teams, tokens, skipPhrases(lexicon.articles, tokens, from));
    if (!found) break;
    if (!ids.includes(found.value.id)) ids.push(found.value.id);
    end = skipPhrase(lexicon.teamNouns, tokens, found.end);
    noun ||= end > found.end;
    if (byWordsOnly && tokens[end]?.kind !== 'word') break;
    from = afterSeparator(sheet, end);
    if (from === end) break;
  }
  return ids.length > 0 ? { end, ids, noun } : undefined;
}

/** Between two teams of a list: a comma, "and", both, and perhaps the cue again. */
export function afterSeparator(sheet: Sheet, at: number): number {
  const { tokens, lexicon } = sheet;
  let end = at;
  if (/^[,/+&;|]$/u.test(tokens[end]?.key ?? '') && !tokens[end]?.taken) end += 1;
  end = skipPhrase(lexicon.and, tokens, end);
  if (end === at) return at;
  return skipNouns(sheet, skipPhrase(lexicon.toTeam, tokens, end));
}

export function claimTeams(
  sheet: Sheet,
  at: number,
  end: number,
  how: TeamChange['how'],
  ids: string[],
): number {
  sheet.claims.push({ slot: 'teams', at, end, quoted: quote(sheet, at, end), value: { how, ids } });
  take(sheet, at, end);
  return end;
}

/** One of several teams, to be asked. */
export function claimEither(sheet: Sheet, at: number, end: number, options: string[]): number {
  const doubt = { reason: 'unclear' as const, options };
  sheet.claims.push({ slot: 'teams', at, end, quoted: quote(sheet, at, end), doubt });
  take(sheet, at, end);
  return end;
}

/** "all teams", "all teams except Sales". */
export function claimAll(sheet: Sheet, at: number, end: number): number {
  const ids = sheet.context.teams.map(team => team.id);
  const except = phraseAt(sheet.lexicon.except, sheet.tokens, end);
  const left = except && teamListAt(sheet, except.end);
  if (!left) return claimTeams(sheet, at, end, 'set', ids);
  return claimTeams(
    sheet,
    at,
    left.end,
    'set',
    ids.filter(id => !left.ids.includes(id)),
  );
}

/** A team that is one or two slips away is offered; anything else is a problem. */
export function claimUnknown(sheet: Sheet, at: number, from: number, found: { end: number }): number {
  const team = quote(sheet, from, found.end);
  const options = nearTeams(sheet, team);
  const said = { slot: 'teams' as const, at, end: found.end, quoted: team };
  if (options.length > 0) sheet.claims.push({ ...said, doubt: { reason: 'typo', options } });
  else sheet.claims.push({ ...said, problem: { code: 'team-unknown', args: { team } } });
  const end = skipPhrase(sheet.lexicon.teamNouns, sheet.tokens, found.end);
  take(sheet, at, end);
  return end;
}

/** Ids of the teams that `typed` may be a slip of, or the beginning of, nearest first. */
export function nearTeams(sheet: Sheet, typed: string): string[] {
  const key = foldKey(typed);
  if (key.length < 3) return [];
  return sheet.context.teams
    .map(team => ({ id: team.id, name: foldKey(team.name) }))
    .filter(({ name }) => name.startsWith(key) || isSlip(key, name))
    .sort((a, b) => distance(key, a.name) - distance(key, b.name))
    .map(team => team.id);
}
