import { judgePhone } from './phones.ts';
import { phraseAt, skipPhrase } from './phrases.ts';
import { quote, type Sheet, take } from './sheet.ts';

const FEWEST_DIGITS = 7;
/** Fewer number words among written digits are no dictated phone, unless it begins with "plus". */
const FEWEST_WORDS = 4;

/**
 * Finds phones as they are said or dictated: "plus four four seven seven double oh …", "once nueve …", "vinte e um …".
 * Each is a doubt: what was heard is offered, never applied.
 */
export function readSpokenPhones(sheet: Sheet): void {
  for (let at = 0; at < sheet.tokens.length; at += 1) {
    const said = digitsFrom(sheet, at);
    if (!said || said.digits.length < FEWEST_DIGITS) continue;
    if (said.words < (said.plus ? 2 : FEWEST_WORDS)) continue;
    claimSpoken(sheet, at, said);
    at = said.end - 1;
  }
}

interface Said {
  digits: string;
  /** How many of the digits' tokens were words. */
  words: number;
  plus: boolean;
  end: number;
}

function claimSpoken(sheet: Sheet, at: number, { digits, plus, end }: Said): void {
  const judged = judgePhone(`${plus ? '+' : ''}${digits}`, sheet.context.country, true);
  const said = { slot: 'phone' as const, at, end, quoted: quote(sheet, at, end) };
  const options = judged?.value ? [judged.value] : judged?.doubt?.options;
  if (options) sheet.claims.push({ ...said, doubt: { reason: 'spoken', options } });
  else if (judged?.problem) sheet.claims.push({ ...said, problem: judged.problem });
  take(sheet, at, end);
}

/** The digits that are said from here on, one number after the other; signs may stand between them. */
function digitsFrom(sheet: Sheet, at: number): Said | undefined {
  const { tokens, lexicon } = sheet;
  const plus = phraseAt(lexicon.plus, tokens, at);
  const said: Said = { digits: '', words: 0, plus: plus !== undefined, end: at };
  for (let from = plus?.end ?? at; ; ) {
    const number = numberAt(sheet, from, said.words > 0 || said.plus);
    if (!number) break;
    said.digits += number.digits;
    said.words += number.words;
    said.end = number.end;
    from = number.end;
    while (/^[-–,.()/]$/u.test(tokens[from]?.key ?? '') && !tokens[from]?.taken) from += 1;
  }
  return said.words > 0 ? said : undefined;
}

/** One number: "four", "double four", "treinta y cuatro", or written digits in the middle of it. */
function numberAt(
  sheet: Sheet,
  at: number,
  goesOn: boolean,
): { digits: string; words: number; end: number } | undefined {
  const { tokens, lexicon } = sheet;
  const token = tokens[at];
  if (!token || token.taken) return undefined;
  const written = token.kind === 'word' ? /^\d+$/u.test(token.key) : token.address?.kind === 'phone';
  if (written) return goesOn ? { digits: token.key.replace(/\D/gu, ''), words: 0, end: at + 1 } : undefined;
  const times = phraseAt(lexicon.repeats, tokens, at);
  let from = times?.end ?? at;
  while (times && tokens[from]?.key === '-') from += 1;
  const number = phraseAt(lexicon.numerals, tokens, from);
  if (!number) return hyphenated(sheet, at);
  if (times) return { digits: number.value.repeat(Number(times.value)), words: 1, end: number.end };
  const unit = unitAfter(sheet, number);
  if (unit) return { digits: `${number.value[0]}${unit.value}`, words: 1, end: unit.end };
  return { digits: number.value, words: 1, end: number.end };
}

/** The "four" of "thirty four" and "treinta y cuatro". */
function unitAfter(
  { tokens, lexicon }: Sheet,
  tens: { value: string; end: number },
): { value: string; end: number } | undefined {
  if (!/^[2-9]0$/u.test(tens.value)) return undefined;
  const unit = phraseAt(lexicon.numerals, tokens, skipPhrase(lexicon.and, tokens, tens.end));
  return unit && /^[1-9]$/u.test(unit.value) ? unit : undefined;
}

/** "double-oh", "seven-five": numbers in one piece. */
function hyphenated(
  { tokens, lexicon }: Sheet,
  at: number,
): { digits: string; words: number; end: number } | undefined {
  const parts = tokens[at]?.key.split('-') ?? [];
  if (parts.length < 2) return undefined;
  let digits = '';
  let times = 1;
  for (const key of parts) {
    const lone = [{ kind: 'word' as const, text: key, key, start: 0, end: 0, taken: false }];
    const again = phraseAt(lexicon.repeats, lone, 0);
    const number = phraseAt(lexicon.numerals, lone, 0);
    if (!again && !number) return undefined;
    if (again) times = Number(again.value);
    else {
      digits += number?.value.repeat(times) ?? '';
      times = 1;
    }
  }
  return { digits, words: 1, end: at + 1 };
}
