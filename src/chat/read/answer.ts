import { emailAddress } from '../../domain/email-address.ts';
import { roles } from '../../domain/role.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { claimNothing } from './absences.ts';
import type { Claim } from './claim.ts';
import { fold } from './fold.ts';
import { claimLanguage, languageAt } from './languages.ts';
import { judgePhone } from './phones.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { bothFrom } from './roles.ts';
import { isEdge, quote, type Sheet, segments, take } from './sheet.ts';
import { isSlip } from './slip.ts';
import { claimAll, readTeamNames } from './teams.ts';

/** Reads the words that are left as the answer to the slot that was asked; `has` tells what was found already. */
export function readAnswer(sheet: Sheet, has: (slot: Claim['slot']) => boolean): void {
  const { asking } = sheet.context;
  if (!asking || asking === 'name' || has(asking)) return;
  const rest = segments(sheet);
  const first = rest[0];
  if (!first) return;
  const { tokens, lexicon } = sheet;
  const from = skipPhrases(lexicon.fillers, tokens, first.from);
  const none = phraseAt(lexicon.none, tokens, first.from) ?? phraseAt(lexicon.without, tokens, first.from);
  if (none && isEdge(sheet, none.end) && (asking === 'email' || asking === 'phone')) {
    claimNothing(sheet, first.from, none.end, asking);
    return;
  }
  if (phraseAt(lexicon.noAnswer, tokens, first.from)) return;
  if (asking === 'teams') {
    answerTeams(sheet, first.from, none?.end);
    return;
  }
  const last = rest.at(-1);
  const to = last?.to ?? first.to;
  if (isProse(sheet, from, to)) return;
  const typed = quote(sheet, from, to);
  if (typed) answerOther(sheet, asking, { from, to, typed });
}

function answerTeams(sheet: Sheet, at: number, none: number | undefined): void {
  const { tokens, lexicon } = sheet;
  if (none !== undefined && isEdge(sheet, none)) {
    sheet.claims.push({
      slot: 'teams',
      at,
      end: none,
      quoted: quote(sheet, at, none),
      value: { how: 'set', ids: [] },
    });
    take(sheet, at, none);
    return;
  }
  const all = phraseAt(lexicon.everything, tokens, skipPhrases(lexicon.fillers, tokens, at));
  if (all && (isEdge(sheet, all.end) || phraseAt(lexicon.except, tokens, all.end))) {
    claimAll(sheet, at, all.end);
    return;
  }
  const from = skipPhrase(lexicon.toTeam, tokens, skipPhrases(lexicon.fillers, tokens, at));
  readTeamNames(sheet, at, skipPhrases(lexicon.articles, tokens, from), !isProse(sheet, at, at + 4));
}

function answerOther(
  sheet: Sheet,
  asking: 'email' | 'phone' | 'role' | 'language',
  { from, to, typed }: { from: number; to: number; typed: string },
): void {
  const said = { at: from, end: to, quoted: typed };
  if (asking === 'email') {
    const read = emailAddress(typed);
    if (!read.ok) sheet.claims.push({ ...said, slot: 'email', problem: read.problem });
  } else if (asking === 'phone') {
    const judged = /\d/u.test(typed) ? judgePhone(typed, sheet.context.country, true) : undefined;
    if (!judged) return;
    sheet.claims.push({ ...said, slot: 'phone', ...judged });
  } else if (asking === 'role') {
    const meant = roles.find(role => vocabularyOf('en').roles[role].some(word => isSlip(fold(typed), word)));
    const options = meant ? bothFrom(meant) : [];
    if (options.length > 0) sheet.claims.push({ ...said, slot: 'role', doubt: { reason: 'typo', options } });
    else
      sheet.claims.push({ ...said, slot: 'role', problem: { code: 'role-unknown', args: { role: typed } } });
  } else {
    const found = languageAt(sheet, from, true);
    if (found?.end === to) {
      claimLanguage(sheet, from, found, false);
      return;
    }
    sheet.claims.push({
      ...said,
      slot: 'language',
      problem: { code: 'language-unknown', args: { language: typed } },
    });
  }
  take(sheet, from, to);
}

/** More than a few words, or ordinary ones: a remark, not an attempt at an answer. */
function isProse(sheet: Sheet, from: number, to: number): boolean {
  const free = sheet.tokens.slice(from, to).filter(token => !token.taken && token.kind === 'word');
  const ordinary = free.filter(
    token => phraseAt(sheet.lexicon.ordinary, [token], 0) || phraseAt(sheet.lexicon.questions, [token], 0),
  );
  return free.length > 5 || ordinary.length > 0;
}
