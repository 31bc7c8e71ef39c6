import { isNameable } from './names.ts';
import { phraseAt, skipPhrases } from './phrases.ts';
import { roleAt } from './roles.ts';
import { isEdge, type Sheet } from './sheet.ts';
import { skipNouns, teamListAt } from './team-list.ts';

const LONGEST_NAME = 6;

/**
 * "put Ana Souza in Sales", "get Ana onto the system", "give Ana access": who is placed is to be added. Answers where the
 * name begins. Not while a draft is open, which is what is placed then.
 */
export function placingAt(sheet: Sheet, at: number): number | undefined {
  const { tokens, lexicon, context } = sheet;
  const puts = context.drafting ? undefined : phraseAt(lexicon.puts, tokens, at);
  if (!puts) return undefined;
  let named = false;
  for (let to = puts.end; to <= puts.end + LONGEST_NAME && !isEdge(sheet, to); to += 1) {
    if (named && isPlace(sheet, to)) return puts.end;
    named ||= isNameable(sheet, to, to + 1);
  }
  return undefined;
}

/** "in Sales", "onto the system", "as an admin", "access". */
function isPlace(sheet: Sheet, at: number): boolean {
  const { tokens, lexicon } = sheet;
  if (phraseAt(lexicon.accesses, tokens, at)) return true;
  const as = phraseAt(lexicon.asRole, tokens, at);
  if (as && roleAt(sheet, as.end)) return true;
  const cue = phraseAt(lexicon.toTeam, tokens, at);
  if (!cue) return false;
  const place = phraseAt(lexicon.places, tokens, skipPhrases(lexicon.articles, tokens, cue.end));
  return place !== undefined || teamListAt(sheet, skipNouns(sheet, cue.end)) !== undefined;
}
