import type { Claim } from './claim.ts';
import { phraseAt } from './phrases.ts';
import { bothFrom } from './roles.ts';
import type { Settled } from './settle.ts';
import { isQuoted, quote, type Sheet, sheetOf } from './sheet.ts';
import type { Token } from './token.ts';

/** Signs of refusal, wherever they stand. */
const refusingSign = /[❌❎👎🚫⛔✖✗✘🙅]/u;

/** Short ways of saying no that are no words of a language. */
const bareNo = /^(?:0|n|nah|nope|false)$/u;

/**
 * The last look at a grant of Admin: where anything around it may take it back, it is asked. `left` is what nothing was
 * made of ("she can't be …"); a bare no may follow ("Admin? No."), or a denial stand before ("only I can be admin").
 */
export function guardGrant(sheet: Sheet, settled: Settled, left: string): Settled {
  if (settled.values.role !== 'ADMIN') return settled;
  const grants = sheet.claims.filter(
    claim => claim.slot === 'role' && claim.value === 'ADMIN' && !claim.denied,
  );
  // Read anew: what other passes took still says what it says.
  const { tokens } = sheetOf(sheet.text, sheet.context);
  const taken = grants.find(grant => isRefused(sheet, tokens, grant));
  const isSafe = !taken && !refusingSign.test(sheet.text) && carriesOnly(sheet, left);
  if (isSafe) return settled;
  const quoted = taken ? quote(sheet, taken.at, taken.end) : left || sheet.text;
  const { role, ...values } = settled.values;
  const doubt = { slot: 'role' as const, reason: 'unclear' as const, quoted, options: bothFrom(role) };
  return { ...settled, values, doubts: [...settled.doubts, doubt] };
}

function isRefused({ lexicon }: Sheet, tokens: readonly Token[], { end }: Claim): boolean {
  const after = tokens.findIndex(
    (token, index) => index >= end && token.kind !== 'mark' && token.kind !== 'line',
  );
  if (after >= 0 && saysNo(lexicon, tokens, after)) return true;
  for (let before = end - 1; before >= 0 && !endsClause(tokens[before]); before -= 1) {
    const isInName = isQuoted({ tokens }, before) && !isQuoted({ tokens }, end - 1);
    if (!isInName && phraseAt(lexicon.takesBack, tokens, before)) return true;
  }
  return false;
}

/** A no that stands alone: "no phone" after a role says nothing of the role. */
function saysNo(lexicon: Sheet['lexicon'], tokens: readonly Token[], at: number): boolean {
  const move = phraseAt(lexicon.moves, tokens, at);
  const no =
    move?.value === 'no'
      ? move
      : (phraseAt(lexicon.not, tokens, at) ?? phraseAt(lexicon.changeOfMind, tokens, at));
  const end = no?.end ?? (bareNo.test(tokens[at]?.key ?? '') ? at + 1 : undefined);
  if (end === undefined) return false;
  const next = tokens[end];
  return next === undefined || next.kind === 'mark' || next.kind === 'line';
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'line' || /^[.!?;]$/u.test(token.key);
}

/** Numbers, signs, and words that stand around a grant without touching it. */
function carriesOnly({ lexicon, context }: Sheet, left: string): boolean {
  const { tokens } = sheetOf(left, { ...context, teams: [] });
  let at = 0;
  while (at < tokens.length) {
    const phrase = phraseAt(lexicon.aroundGrant, tokens, at);
    if (!phrase && /\p{L}/u.test(tokens[at]!.text)) return false;
    at = phrase?.end ?? at + 1;
  }
  return true;
}
