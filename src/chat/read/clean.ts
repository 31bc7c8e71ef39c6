import { asciiDigit } from '../../domain/phone-number.ts';

/** WhatsApp itself allows no longer message. In UTF-16 code units. */
export const LONGEST_MESSAGE = 4096;

/** The one override that makes a text look like another; kept, so that a name holding it is refused. */
export const RIGHT_TO_LEFT_OVERRIDE = '\u202e';

/** Most messages: printable ASCII, in which only spaces can be too many. */
const plain = /^[ -~\n]*$/u;

/**
 * Makes one spelling of many without changing a word: NFC, plain spaces, `\n` as the only line break, ASCII instead of
 * full-width forms, ASCII digits, and none of the invisible characters that copied texts carry. At most 4 096 code
 * units are kept. `clean(clean(x)) === clean(x)`.
 */
export function clean(text: string): string {
  let previous = text.slice(0, LONGEST_MESSAGE);
  if (plain.test(previous)) return tidy(previous);
  // Taking something out can bring a letter and its accent together, which another round then joins.
  for (let round = 0; round < 5; round += 1) {
    const next = cleanOnce(previous);
    if (next === previous) break;
    previous = next;
  }
  return previous;
}

function cleanOnce(text: string): string {
  const visible = text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\uff01-\uff5e]/gu, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?![\n\p{Join_Control}\u202e])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/(?<!\p{L}\p{M}*)\u200c|\u200c(?!\p{L})/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .normalize('NFC');
  return tidy(visible);
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^[ \n]+|[ \n]+$/gu, '');
}
