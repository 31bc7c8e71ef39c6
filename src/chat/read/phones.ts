import { phoneNumber } from '../../domain/phone-number.ts';
import type { Address } from './address.ts';

/** "0xx11 …": where Brazilians write which company carries the call. */
const candidate =
  /(?<![\p{L}\p{N}_#@])(?:\(?0 ?(?:xx|\*\*) ?)?(?:\(?\+ ?\(?|\()?\d(?:[ .\-‐‑–—/·()]{0,3}\d)*/giu;

/** Dates, and papers whose number has a fixed shape (Brazil's CPF and CNPJ): digits, but no phone. */
const notPhones = [
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/u,
  /^\d{3}\.\d{3}\.\d{3}-\d{2}$/u,
  /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/u,
];

/** Fewer digits than this are no phone unless a plus sign says that they are meant as one. */
const FEWEST_DIGITS = 7;

/** Finds phones as people write them. Digits that cannot be a phone stay unclaimed unless they begin with a plus. */
export function findPhones(text: string, country: string): Address[] {
  return Array.from(text.matchAll(candidate)).flatMap(match => {
    const next = text[match.index + match[0].length];
    if (next && /[\p{L}_@]/u.test(next) && !/^(?:x|ext|e)/iu.test(text.slice(match.index + match[0].length)))
      return [];
    return phonesIn(match[0], match.index, country);
  });
}

function phonesIn(typed: string, start: number, country: string): Address[] {
  if (notPhones.some(shape => shape.test(typed))) return [];
  const whole = judgePhone(typed, country);
  const address = { kind: 'phone' as const, start, end: start + typed.length, ...whole };
  if (whole?.value) return [address];
  const two = splitInTwo(typed, start, country);
  if (two) return two;
  return whole ? [address] : [];
}

/**
 * What digits are as a phone: a value, a doubt or a problem; undefined for digits that nobody would call a phone.
 * `meant`: they were labelled as a phone or given as the answer, so that even "123" is an attempt.
 */
export function judgePhone(
  typed: string,
  country: string,
  meant = false,
): Pick<Address, 'value' | 'doubt' | 'problem'> | undefined {
  const digits = typed.replace(/\D/gu, '');
  const international = /^\(?\+/u.test(typed);
  if (!international && !meant && digits.length < FEWEST_DIGITS) return undefined;
  const read = phoneNumber(typed, country);
  if (read.ok && read.value.valid) return { value: read.value.e164 };
  const options = [];
  if (!international && digits.length >= 10 && !digits.startsWith('0')) {
    const abroad = phoneNumber(`+${digits}`, country);
    if (abroad.ok && abroad.value.valid) options.push(abroad.value.e164);
  }
  if (read.ok && (international || meant || digits.length >= 9)) options.push(read.value.e164);
  if (options.length > 0) {
    return { doubt: { reason: read.ok && options.length === 1 ? 'unusual' : 'unclear', options } };
  }
  if (read.ok) return undefined;
  return international || meant || digits.length >= 9 ? { problem: read.problem } : undefined;
}

/** "11 91234-5678 / 11 3456-7890": two valid phones beside each other, at the first place where both are valid. */
function splitInTwo(typed: string, start: number, country: string): Address[] | undefined {
  for (const gap of typed.matchAll(/[ /–—-]+(?=[+(\d])/gu)) {
    const left = typed.slice(0, gap.index);
    const rightAt = gap.index + gap[0].length;
    const first = judgePhone(left, country)?.value;
    const second = judgePhone(typed.slice(rightAt), country)?.value;
    if (first && second) {
      return [
        { kind: 'phone', start, end: start + left.length, value: first },
        { kind: 'phone', start: start + rightAt, end: start + typed.length, value: second },
      ];
    }
  }
  return undefined;
}
