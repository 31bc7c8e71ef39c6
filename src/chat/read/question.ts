import { phraseAt, skipPhrase } from './phrases.ts';
import type { Sheet } from './sheet.ts';

/** ", ok?", ", ¿vale?", ", tá?" ask for no answer. */
const politeTag = /,\s*¿?\s*(?:ok|okay|vale|dale|va|tá|tá bom|beleza|blz|please|por favor)\s*\?+\s*$/iu;

export interface QuestionSigns {
  /** Ends in a question mark, sign-offs aside. */
  asks: boolean;
  /** Begins with "what", "is", "why" … */
  begins: boolean;
  /** "can you …", "could you please …": asks to do something. */
  requests: boolean;
}

/** What speaks for a message being a question. Whether it is one also depends on what else was found in it. */
export function questionSigns(sheet: Sheet): QuestionSigns {
  const { tokens, lexicon } = sheet;
  const asks =
    (/[?？؟]["'”’)\s!]*$/u.test(sheet.text) && !politeTag.test(sheet.text)) || sheet.text.startsWith('¿');
  let at = 0;
  let requests = false;
  for (let rounds = 0; rounds < 8; rounds += 1) {
    while (tokens[at]?.kind === 'mark' && /^[,.!¡¿:;-]$/u.test(tokens[at]?.key ?? '')) at += 1;
    const polite = skipPhrase(lexicon.requests, tokens, at);
    if (polite === at) break;
    requests ||=
      /^(?:can|could|would|will|puedes|puede|podrias|podes|pode|poderia|voce|vc|consegue|me|nos)$/u.test(
        tokens[at]?.key ?? '',
      ) && polite - at > 1;
    requests ||= /^(?:puedes|podrias|podes|pode|poderia|consegue)$/u.test(tokens[at]?.key ?? '');
    at = polite;
  }
  const begins =
    phraseAt(lexicon.questions, tokens, at) !== undefined ||
    phraseAt(lexicon.questions, tokens, 0) !== undefined;
  return { asks, begins, requests };
}

const openers =
  /^(?:what|what's|why|how|when|where|which|whose|whom|cual|cuales|qual|quais|cuanto|cuantos|quanto|quantos)$/u;

/** Without their accents these are small words too: "que sea admin", "como usuario". */
const homographs = /^(?:que|como|por|cuando|donde|quando|onde)$/u;

/**
 * Begins with a word that opens a question even without the question mark; "is" and "can" open statements and orders as
 * well. `saysSomething`: values were found, so that a word with two meanings opens none.
 */
export function opensPlainly(sheet: Sheet, saysSomething: boolean): boolean {
  const [first, second] = sheet.tokens.filter(token => token.kind === 'word').map(token => token.key);
  if (first === undefined) return false;
  const inverted =
    /^(?:can|should|is|are|does|do|will|must)$/u.test(first) && /^(?:she|he|they|it)$/u.test(second ?? '');
  return inverted || openers.test(first) || (!saysSomething && homographs.test(first));
}
