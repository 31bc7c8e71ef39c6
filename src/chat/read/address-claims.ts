import { phraseBefore, type Sheet, take } from './sheet.ts';

/** Claims every email and phone that is not of an ignored line; one after "not" is denied. */
export function readAddresses(sheet: Sheet): void {
  for (const [at, token] of sheet.tokens.entries()) {
    const { address } = token;
    if (!address || address.kind === 'link' || token.taken) continue;
    const not = phraseBefore(sheet, sheet.lexicon.not, at) ?? phraseBefore(sheet, sheet.lexicon.without, at);
    const { kind, value, doubt, problem } = address;
    sheet.claims.push({
      slot: kind,
      at: not ?? at,
      end: at + 1,
      quoted: token.text,
      denied: not !== undefined,
      ...(value !== undefined && { value }),
      ...(doubt && { doubt }),
      ...(problem && { problem }),
    });
    take(sheet, not ?? at, at + 1);
  }
}
