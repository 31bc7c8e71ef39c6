import type { TeamChange } from './claim.ts';
import { type FoundLabel, labelAt } from './labels.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { isCapital, isEdge, quote, type Sheet, take } from './sheet.ts';
import {
  afterSeparator,
  claimAll,
  claimEither,
  claimTeams,
  claimUnknown,
  nearTeams,
  skipNouns,
  teamListAt,
} from './team-list.ts';

type How = TeamChange['how'];

/** Finds the teams that are said with a cue: "to Support and Sales", "also to Sales", "not Support", "in the Sales team". */
export function readTeams(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    if (sheet.tokens[at]?.taken) continue;
    at = Math.max(at, (readTeamsFrom(sheet, at) ?? at) - 1);
  }
}

function readTeamsFrom(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const inside = skipPhrase(lexicon.toTeam, tokens, at);
  const negated = phraseAt(lexicon.without, tokens, inside) ?? phraseAt(lexicon.not, tokens, inside);
  if (negated) {
    const noun = skipPhrases(lexicon.articles, tokens, negated.end);
    const plural = phraseAt(lexicon.teamNouns, tokens, noun);
    if (plural && !teamListAt(sheet, skipNouns(sheet, noun)))
      return claimTeams(sheet, at, plural.end, 'set', []);
  }
  const either = eitherTeamFrom(sheet, at);
  if (either !== undefined) return either;
  const none = noTeamsFrom(sheet, at);
  if (none !== undefined) return claimTeams(sheet, at, none, 'set', []);
  const all = phraseAt(lexicon.allTeams, tokens, skipPhrase(lexicon.toTeam, tokens, at));
  if (all && isDenied(sheet, at)) return claimTeams(sheet, at, all.end, 'set', []);
  if (all && anyWord.test(all.value))
    return claimEither(
      sheet,
      at,
      all.end,
      sheet.context.teams.map(team => team.id),
    );
  if (all) return claimAll(sheet, at, all.end);

  const cues: [typeof lexicon.toTeam, How][] = [
    [lexicon.fromTeam, 'remove'],
    [lexicon.not, 'remove'],
    [lexicon.without, 'remove'],
    [lexicon.alsoToTeam, 'add'],
    [lexicon.toTeam, 'set'],
  ];
  for (const [list, how] of cues) {
    const cue = phraseAt(list, tokens, at);
    if (!cue || (how === 'set' && followsJob(sheet, at))) continue;
    const again = how === 'set' ? cue.end : skipPhrase(lexicon.toTeam, tokens, cue.end);
    const from = skipNouns(sheet, again);
    const object = cue.end === at + 1 && (list === lexicon.fromTeam || list === lexicon.alsoToTeam);
    const found =
      teamListAt(sheet, from, list === lexicon.not) ?? (object ? overObject(sheet, cue.end) : undefined);
    if (found) {
      const too = how === 'set' ? skipPhrase(lexicon.too, tokens, found.end) : found.end;
      return claimTeams(sheet, at, too, too > found.end ? 'add' : how, found.ids);
    }
    const place = phraseAt(lexicon.places, tokens, skipPhrases(lexicon.articles, tokens, cue.end));
    if (place && how === 'set') {
      take(sheet, at, place.end);
      return place.end;
    }
    const noun =
      phraseAt(lexicon.teamNouns, tokens, skipPhrases(lexicon.articles, tokens, again)) !== undefined;
    const unknown = how === 'remove' ? undefined : unknownTeamAt(sheet, from, noun);
    if (unknown) return claimUnknown(sheet, at, from, unknown);
  }
  return teamWithNounAt(sheet, at);
}

/** "any team", "qualquer equipe": which one is not said. */
const anyWord = /^(?:any|cualquier|qualquer) /u;

/** "she won't be in any team": a denial earlier in the same clause. */
function isDenied({ tokens, lexicon }: Sheet, at: number): boolean {
  for (let before = at - 1; before >= 0 && /^(?:word)$/u.test(tokens[before]?.kind ?? ''); before -= 1) {
    const not = phraseAt(lexicon.not, tokens, before) ?? phraseAt(lexicon.without, tokens, before);
    if (not || /n['’]t$/u.test(tokens[before]?.key ?? '')) return true;
  }
  return false;
}

/** "either Sales or Support", "Ventas o Soporte": one of them, to be asked. */
function eitherTeamFrom(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const ids: string[] = [];
  let end = at;
  for (let from = skipPhrase(lexicon.or, tokens, skipPhrase(lexicon.toTeam, tokens, at)); ; ) {
    const found = phraseAt(sheet.teams, tokens, skipNouns(sheet, from));
    if (!found) break;
    ids.push(found.value.id);
    end = skipPhrase(lexicon.teamNouns, tokens, found.end);
    const or = tokens[end]?.kind === 'word' ? skipPhrase(lexicon.or, tokens, end) : end;
    if (or === end) break;
    from = skipPhrase(lexicon.toTeam, tokens, or);
  }
  return ids.length > 1 ? claimEither(sheet, at, end, ids) : undefined;
}

/** "remove her from all teams", "not in any team", "quítala de todos los equipos": where that ends. */
function noTeamsFrom(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon } = sheet;
  const denials = [lexicon.fromTeam, lexicon.without, lexicon.not].map(
    list => phraseAt(list, tokens, at)?.end,
  );
  for (const start of denials) {
    for (let from = start ?? tokens.length; from <= (start ?? 0) + 2; from += 1) {
      const to = tokens[from]?.key === 'from' ? from + 1 : skipPhrase(lexicon.toTeam, tokens, from);
      const all = phraseAt(lexicon.allTeams, tokens, to);
      if (all) return all.end;
      if (isEdge(sheet, from)) break;
    }
  }
  return undefined;
}

/** "remove Ana from Sales", "adiciona ela em Vendas": a word or two for the person, then the team. */
function overObject(sheet: Sheet, at: number): ReturnType<typeof teamListAt> {
  for (let from = at + 1; from <= at + 2; from += 1) {
    if (isEdge(sheet, from - 1)) return undefined;
    const to =
      sheet.tokens[from]?.key === 'from' ? from + 1 : skipPhrase(sheet.lexicon.toTeam, sheet.tokens, from);
    const found = to > from ? teamListAt(sheet, skipNouns(sheet, to)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "Head of Sales", "Jefa de Ventas": a job, not where the person goes. */
function followsJob(sheet: Sheet, at: number): boolean {
  const before = sheet.tokens[at - 1];
  return before !== undefined && !before.taken && phraseAt(sheet.lexicon.jobs, [before], 0) !== undefined;
}

/** "the Support team", "Support team": a name with its noun needs no cue. */
function teamWithNounAt(sheet: Sheet, at: number): number | undefined {
  const found = teamListAt(sheet, at);
  if (!found?.noun || !isEdge(sheet, found.end)) return undefined;
  return claimTeams(sheet, at, found.end, 'set', found.ids);
}

/**
 * Up to three words that stand where a team's name should, and are none of ours: "to Marketng", "to the Billing team".
 * Without the word "team" they must look like a name or be near one, for "to" leads anywhere.
 */
function unknownTeamAt(
  sheet: Sheet,
  from: number,
  noun: boolean,
): { end: number; noun: boolean } | undefined {
  const { tokens, lexicon } = sheet;
  let end = from;
  while (end < from + 3 && !isEdge(sheet, end)) {
    const word = phraseAt(lexicon.ordinary, tokens, end) ?? phraseAt(lexicon.teamNouns, tokens, end);
    if (word || phraseAt(lexicon.places, tokens, end) || phraseAt(lexicon.roles, tokens, end)) break;
    end += 1;
  }
  if (end === from) return undefined;
  const named = skipPhrase(lexicon.teamNouns, tokens, end);
  // In the first message, "to Billing" names a team; later "to Anna" may be a correction.
  const to =
    !sheet.context.drafting && /^(?:to|into)$/u.test(tokens[from - 1]?.key ?? '') && isEdge(sheet, end);
  const capital = tokens.slice(from, end).every(token => isCapital(sheet, token));
  const near = nearTeams(sheet, quote(sheet, from, end)).length > 0;
  return noun || named > end || near || (to && capital) ? { end, noun: named > end } : undefined;
}

/** Reads the value of a teams' label: "teams: Support, Sales and Marketng", "team: none". */
export function readLabelledTeams(sheet: Sheet, label: FoundLabel): number | undefined {
  const { tokens, lexicon } = sheet;
  const all =
    phraseAt(lexicon.allTeams, tokens, label.value) ?? phraseAt(lexicon.everything, tokens, label.value);
  if (all) return claimAll(sheet, label.from, all.end);
  const none = phraseAt(lexicon.none, tokens, label.value);
  if (none && label.explicit && isEdge(sheet, none.end))
    return claimTeams(sheet, label.from, none.end, 'set', []);
  const value = skipPhrase(lexicon.toTeam, tokens, label.value);
  const end = readTeamNames(sheet, label.from, value, label.colon);
  return end > value ? end : undefined;
}

/**
 * Claims every name of a list; where `strict`, unknown ones are claimed too, as doubts and problems. Answers where the
 * list ends, `from` if nothing was claimed.
 */
export function readTeamNames(sheet: Sheet, at: number, from: number, strict: boolean): number {
  const { tokens, lexicon } = sheet;
  let start = at;
  let end = from;
  let how: How = 'set';
  for (let next = from; ; ) {
    const found = teamListAt(sheet, next);
    if (found) {
      const too = skipPhrase(lexicon.too, tokens, found.end);
      end = claimTeams(sheet, start, too, too > found.end ? 'add' : how, found.ids);
      how = 'add';
    } else if (labelAt(sheet, next)?.colon) {
      return end;
    } else {
      const unknown = isEdge(sheet, next) ? undefined : nameEnd(sheet, next);
      const inside = unknown && teamWithin(sheet, next, unknown);
      if (inside) {
        next = inside;
        continue;
      }
      if (!unknown || !(strict || nearTeams(sheet, quote(sheet, next, unknown)).length > 0)) return end;
      end = claimUnknown(sheet, start, next, { end: unknown });
    }
    next = afterSeparator(sheet, end);
    if (next === end) return end;
    start = next;
  }
}

/** The "Support" of "between Support and Sales". */
function teamWithin(sheet: Sheet, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) if (teamListAt(sheet, at)) return at;
  return undefined;
}

function nameEnd(sheet: Sheet, from: number): number {
  let end = from;
  while (!isEdge(sheet, end) && !phraseAt(sheet.lexicon.and, sheet.tokens, end)) end += 1;
  return end;
}
