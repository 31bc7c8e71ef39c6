import type { Claim } from './claim.ts';
import { phraseAt } from './phrases.ts';
import { bothFrom } from './roles.ts';
import { isCapital, isQuoted, phraseBefore, type Sheet } from './sheet.ts';

/**
 * Makes doubts of the claims that the writer was not sure of: "maybe as admin", and, where `asked` says that a question
 * mark is meant, "as admin?".
 */
export function doubtHedged(sheet: Sheet, asked: boolean): void {
  for (const [index, claim] of sheet.claims.entries()) {
    const questioned = asked && sheet.tokens[claim.end]?.key === '?';
    if (!questioned && !isHedged(sheet, claim)) continue;
    const doubted = inDoubt(claim);
    if (doubted) sheet.claims[index] = doubted;
  }
}

function isHedged(sheet: Sheet, claim: Claim): boolean {
  const { tokens, lexicon } = sheet;
  const after = phraseAt(lexicon.hedges, tokens, claim.end);
  if (
    after &&
    !isQuoted(sheet, claim.end) &&
    tokens[after.end]?.kind !== 'word' &&
    tokens[after.end]?.kind !== 'address'
  )
    return true;
  return [claim.at, claim.at - 1].some(at => {
    const from = phraseBefore(sheet, lexicon.hedges, at);
    const token = from === undefined ? undefined : tokens[from];
    // "could you make her an admin" asks and doubts nothing; Ms May is no "may", nor is one in quotation marks.
    if (from !== undefined && isQuoted(sheet, from)) return false;
    if (from !== undefined && phraseAt(lexicon.requests, tokens, from)) return false;
    return token !== undefined && (from === 0 || !isCapital(sheet, token));
  });
}

/** The same claim, unsure; undefined where there is no value to be unsure of. */
function inDoubt(claim: Claim): Claim | undefined {
  if (claim.denied) return undefined;
  const reason = 'unclear' as const;
  switch (claim.slot) {
    case 'name': {
      const { value, ...rest } = claim;
      if (value?.first === undefined) return undefined;
      return { ...rest, doubt: { reason, options: [{ first: value.first, last: value.last ?? '' }] } };
    }
    case 'teams': {
      const { value, ...rest } = claim;
      return value && value.how !== 'remove' ? { ...rest, doubt: { reason, options: value.ids } } : undefined;
    }
    case 'role': {
      const { value, ...rest } = claim;
      return value && { ...rest, doubt: { reason, options: bothFrom(value) } };
    }
    case 'language': {
      const { value, ...rest } = claim;
      return value && { ...rest, doubt: { reason, options: [value] } };
    }
    default: {
      const { value, ...rest } = claim;
      return value ? { ...rest, doubt: { reason, options: [value] } } : undefined;
    }
  }
}
