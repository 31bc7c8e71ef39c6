import type { Reading } from '../reading.ts';
import type { Move } from '../words.ts';
import { phraseAt, skipPhrase, skipPhrases } from './phrases.ts';
import type { Sheet } from './sheet.ts';

/** "7", "#3", "2." → the number of a line in a menu, 1 to 99. */
function pickIn(text: string): number | undefined {
  const digits = /^(?:#|nº|n°|no\.?|option|opción|opção)? ?(\d{1,2})[.)!]?$/iu.exec(text)?.[1];
  const pick = Number(digits);
  return pick >= 1 ? pick : undefined;
}

/** "1, 3 and 4" → [1, 3, 4]: lines of a menu where several may be picked; at least two. */
function picksIn(text: string): number[] | undefined {
  const listed = /^[1-9]\d?(?: ?(?:[,;&+]|and|y|e)(?: ?(?:and|y|e))? ?[1-9]\d?)+\.?$/iu.test(text);
  if (!listed && !/^[1-9](?: [1-9]){1,4}$/u.test(text)) return undefined;
  return Array.from(text.matchAll(/\d+/gu), match => Number(match[0]));
}

/** "123 456" → "123456". */
function sixDigitsIn(text: string): string | undefined {
  const bare = text.replace(/^[*_~`]+|[*_~`.!]+$/gu, '');
  return /^(?:\d[ -]?){5}\d$/u.test(bare) ? bare.replace(/\D/gu, '') : undefined;
}

/** Moves that a request may ask for ("can we skip this please"); "I need another" and "so, yes" are other things. */
const wishable: ReadonlySet<Move> = new Set(['back', 'skip', 'show', 'preview', 'restart']);

/** The move that the whole message is, politeness and signs aside: "ok, thanks!" → yes. */
function moveIn(sheet: Sheet): Move | undefined {
  const tokens = sheet.tokens.filter(
    token => !/^[.,!?¡¿…:;*_~'"]$/u.test(token.key) && token.kind !== 'line',
  );
  const { moves, fillers } = sheet.lexicon;
  if (tokens.some(token => token.kind === 'address')) return undefined;
  const whole = phraseAt(moves, tokens, 0);
  if (whole?.end === tokens.length) return whole.value;
  const wished = skipPhrases(sheet.lexicon.requests, tokens, 0);
  const wish = wished > 0 ? phraseAt(moves, tokens, wished) : undefined;
  if (wish && wishable.has(wish.value) && skipPhrases(fillers, tokens, wish.end) === tokens.length)
    return wish.value;
  for (let from = 0, rounds = 0; rounds < 4; rounds += 1) {
    const move = phraseAt(moves, tokens, from);
    if (move) {
      let end = move.end;
      for (;;) {
        const again = phraseAt(moves, tokens, end);
        const next = again?.value === move.value ? again.end : skipPhrase(fillers, tokens, end);
        if (next === end) break;
        end = next;
      }
      if (end === tokens.length) return move.value;
    }
    const next = skipPhrase(fillers, tokens, from);
    if (next === from) return undefined;
    from = next;
  }
  return undefined;
}

/** All that a message can be as a whole, without looking into it. */
export function wholeMessage(sheet: Sheet): Pick<Reading, 'move' | 'pick' | 'picks' | 'sixDigits'> {
  const move = moveIn(sheet);
  const pick = pickIn(sheet.text);
  const picks = picksIn(sheet.text);
  const sixDigits = sixDigitsIn(sheet.text);
  return {
    ...(move && { move }),
    ...(pick && { pick }),
    ...(picks && { picks }),
    ...(sixDigits && { sixDigits }),
  };
}
