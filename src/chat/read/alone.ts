import type { Claim } from './claim.ts';
import { claimLanguage, languageAt } from './languages.ts';
import { skipPhrases } from './phrases.ts';
import { bothFrom, roleAt } from './roles.ts';
import { isEdge, quote, type Sheet, segments, take } from './sheet.ts';
import { teamListAt } from './teams.ts';

/**
 * Reads role, language and team names that stand alone between signs: ", Support, Portuguese". "Admin" alone grants only
 * where `grants` says that the message is a list of fields; elsewhere it may be a job title.
 */
export function readAlone(sheet: Sheet, grants: boolean): void {
  const { lexicon, tokens } = sheet;
  for (const { from, to } of segments(sheet)) {
    const start = skipPhrases(lexicon.fillers, tokens, skipPhrases(lexicon.changeOfMind, tokens, from));
    const isEnd = (end: number) => end === to || skipPhrases(lexicon.fillers, tokens, end) === to;
    const teams = teamListAt(sheet, start);
    const role = roleAt(sheet, start);
    const language = languageAt(sheet, start);
    if (teams && isEdge(sheet, teams.end) && teams.end >= to) {
      const value = { how: 'set' as const, ids: teams.ids };
      sheet.claims.push({
        slot: 'teams',
        at: start,
        end: teams.end,
        quoted: quote(sheet, start, teams.end),
        value,
      });
      take(sheet, start, teams.end);
    } else if (role && isEnd(role.end)) {
      const quoted = quote(sheet, start, role.end);
      const said = { slot: 'role' as const, at: start, end: role.end, quoted };
      const plain = role.role === 'USER' || grants;
      sheet.claims.push(
        plain
          ? { ...said, value: role.role }
          : { ...said, doubt: { reason: 'unclear', options: bothFrom(role.role) } },
      );
      take(sheet, start, role.end);
    } else if (language?.bot && isEnd(language.end)) claimLanguage(sheet, start, language, false);
  }
}
