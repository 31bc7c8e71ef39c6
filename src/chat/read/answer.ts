import { emailAddress } from '../../domain/email-address.ts';
import { claimNothing } from './absences.ts';
import type { Claim } from './claim.ts';
import { claimLanguage, claimUnknownLanguage, languageAt } from './languages.ts';
import { judgePhone } from './phones.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import { bothFrom, nearRole } from './roles.ts';
import { isEdge, quote, type Sheet, segments, take } from './sheet.ts';
import { claimAll } from './team-list.ts';
import { readTeamNames } from './teams.ts';

/** Reads the words that are left as the answer to the slot that was asked; `has` tells what was found already. */
export function readAnswer(sheet: Sheet, has: (slot: Claim['slot']) => boolean): void {
  const { tokens, lexicon, context } = sheet;
  const { asking } = context;
  const rest = segments(sheet);
  const first = rest[0];
  if (!asking || asking === 'name' || has(asking) || !first) return;
  if (phraseAt(lexicon.noAnswer, tokens, first.from)) return;
  const start = asking === 'teams' ? skipPhrase(lexicon.toTeam, tokens, first.from) : first.from;
  const none = phraseAt(lexicon.none, tokens, start) ?? phraseAt(lexicon.without, tokens, start);
  if (asking === 'teams') {
    answerTeams(sheet, first.from, none?.end);
    return;
  }
  if (none && isEdge(sheet, none.end) && (asking === 'email' || asking === 'phone')) {
    claimNothing(sheet, first.from, none.end, asking);
    return;
  }
  const from = skipPhrases(lexicon.fillers, tokens, first.from);
  const to = rest.at(-1)?.to ?? first.to;
  if (from < to && !isProse(sheet, from, to)) answers[asking](sheet, from, to);
}

function answerTeams(sheet: Sheet, at: number, none: number | undefined): void {
  const { tokens, lexicon } = sheet;
  const from = skipPhrases(lexicon.fillers, tokens, at);
  const all = phraseAt(lexicon.everything, tokens, skipPhrase(lexicon.toTeam, tokens, from));
  if (none !== undefined && isEdge(sheet, skipPhrases(lexicon.fillers, tokens, none))) {
    sheet.claims.push({
      slot: 'teams',
      at,
      end: none,
      quoted: quote(sheet, at, none),
      value: { how: 'set', ids: [] },
    });
    take(sheet, at, none);
  } else if (all && (isEdge(sheet, all.end) || phraseAt(lexicon.except, tokens, all.end))) {
    claimAll(sheet, at, all.end);
  } else {
    const names = skipPhrases(lexicon.articles, tokens, skipPhrase(lexicon.toTeam, tokens, from));
    readTeamNames(sheet, at, names, !isProse(sheet, names, names + 4));
  }
}

const answers = { email: answerEmail, phone: answerPhone, role: answerRole, language: answerLanguage };

function answerEmail(sheet: Sheet, at: number, end: number): void {
  const quoted = quote(sheet, at, end);
  const read = emailAddress(quoted);
  if (read.ok) return;
  sheet.claims.push({ slot: 'email', at, end, quoted, problem: read.problem });
  take(sheet, at, end);
}

/** Digits among letters ("O7911 123456", "1-800-FLOWERS") are at best a guess. */
function answerPhone(sheet: Sheet, at: number, end: number): void {
  const quoted = quote(sheet, at, end);
  const judged = /\d/u.test(quoted) ? judgePhone(quoted, sheet.context.country, true) : undefined;
  if (!judged) return;
  const { value, ...rest } = judged;
  const guessed = value !== undefined && /\p{L}/u.test(quoted);
  const claim = guessed
    ? { doubt: { reason: 'unclear' as const, options: [value] } }
    : { ...rest, ...(value && { value }) };
  sheet.claims.push({ slot: 'phone', at, end, quoted, ...claim });
  take(sheet, at, end);
}

function answerRole(sheet: Sheet, at: number, end: number): void {
  const quoted = quote(sheet, at, end);
  const meant = nearRole(quoted);
  const said = { slot: 'role' as const, at, end, quoted };
  if (meant) sheet.claims.push({ ...said, doubt: { reason: 'typo', options: bothFrom(meant) } });
  else sheet.claims.push({ ...said, problem: { code: 'role-unknown', args: { role: quoted } } });
  take(sheet, at, end);
}

function answerLanguage(sheet: Sheet, at: number, end: number): void {
  const found = languageAt(sheet, at, true);
  if (found?.end === end) claimLanguage(sheet, at, found, false);
  else claimUnknownLanguage(sheet, at, at, end);
}

/** More than a few words, or ordinary ones: a remark, not an attempt at an answer. */
function isProse(sheet: Sheet, from: number, to: number): boolean {
  const { lexicon } = sheet;
  const free = sheet.tokens.slice(from, to).filter(token => !token.taken && token.kind === 'word');
  const plain = free.filter(token => {
    const means = (list: Parameters<typeof phraseAt>[0]) => phraseAt(list, [token], 0) !== undefined;
    return (
      (means(lexicon.ordinary) && !means(lexicon.and) && !means(lexicon.roles)) || means(lexicon.questions)
    );
  });
  return free.length > 5 || plain.length > 0;
}
