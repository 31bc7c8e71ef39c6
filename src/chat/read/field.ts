import type { SlotId } from '../slots.ts';
import { labelAt } from './labels.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import type { Sheet } from './sheet.ts';

/** The slot that a message names and says nothing else of: "email", "change the phone", "el rol". Only while drafting. */
export function namedField(sheet: Sheet): SlotId | undefined {
  const { tokens, lexicon, context } = sheet;
  if (!context.drafting) return undefined;
  const from = skipPhrases(lexicon.requests, tokens, 0);
  const change = skipPhrases(lexicon.change, tokens, from, 1);
  const wrong = skipPhrase(lexicon.wrong, tokens, skipPhrases(lexicon.articles, tokens, change));
  const at = skipPhrases(lexicon.articles, tokens, wrong);
  const label = labelAt(sheet, at);
  const named = label && phraseAt(lexicon.labels, tokens, at)?.end;
  const end = named && saidWrong(sheet, named);
  if (!label || end === undefined || (tokens[at]?.key.length ?? 0) < 3) return undefined;
  const closes = tokens
    .slice(end)
    .every((token, n) => /^[.!?]$/u.test(token.key) || phraseAt(lexicon.fillers, tokens, end + n));
  if (!closes) return undefined;
  switch (label.label) {
    case 'name':
    case 'firstName':
    case 'lastName':
      return /^(?:contact|person|who|from|user|persona|contacto|pessoa|contato|usuari[oa])$/u.test(
        tokens[at]?.key ?? '',
      )
        ? undefined
        : 'name';
    case 'ignored':
      return undefined;
    default:
      return label.label;
  }
}

/** Over "is wrong", if that follows. */
function saidWrong(sheet: Sheet, at: number): number {
  const { tokens, lexicon } = sheet;
  const is = skipPhrase(lexicon.is, tokens, skipPhrases(lexicon.articles, tokens, at));
  return phraseAt(lexicon.wrong, tokens, is)?.end ?? at;
}
