import { phraseAt } from './phrases.ts';
import { isCapital, type Sheet, take } from './sheet.ts';

const LONGEST_NAME = 3;

/** Takes the "hi Ann," before a command: who is greeted is nobody to add. `command`: where the command begins. */
export function takeSalutation(sheet: Sheet, command: number): void {
  const { tokens, lexicon } = sheet;
  for (let at = 0; at < command; at += 1) {
    const greeting = phraseAt(lexicon.greetings, tokens, at);
    if (!greeting) continue;
    let end = greeting.end;
    while (end < command && end < greeting.end + LONGEST_NAME && isNamed(sheet, end)) end += 1;
    const closes = tokens[end];
    if (end > greeting.end && closes && (closes.kind === 'line' || /^[,!.:–-]$/u.test(closes.key)))
      take(sheet, at, end);
  }
}

function isNamed(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at];
  return token?.kind === 'word' && !token.taken && isCapital(sheet, token);
}
