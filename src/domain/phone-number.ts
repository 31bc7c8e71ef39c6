import {
  type CountryCode,
  getCountries,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { ok, type Result, refuse } from './problem.ts';

/** The countries that have phone numbers, by their two letters. */
export const countries: readonly string[] = getCountries();

/**
 * Reads a phone number as people write it: `phoneNumber('(11) 91234-5678', 'BR')` → +5511912345678.
 * `country` (ISO 3166-1 alpha-2) says where a number without a country code is from. `valid` is false for one that
 * is possible by its length but unknown to the numbering plan, perhaps because its range is newer than our metadata.
 *
 * Problems: `phone-needs-country` {phone} (no such country code), `phone-too-short`, `phone-too-long`,
 * `phone-invalid`, each {phone}.
 */
export function phoneNumber(text: string, country: string): Result<{ e164: string; valid: boolean }> {
  const phone = text.trim();
  const plain = plainDigits(phone);
  if (!/\d/u.test(plain)) return refuse('phone-invalid', { phone });
  const found = parse(plain, country);
  if (!found) {
    // The library gives up on far too many digits just as it does on far too few.
    if (plain.replace(/^(?:\+|00)/u, '').length > 15) return refuse('phone-too-long', { phone });
    if (plain.startsWith('+') && plain.length > 5) return refuse('phone-needs-country', { phone });
    return refuse('phone-too-short', { phone });
  }
  if (found.isPossible()) return ok({ e164: found.number, valid: found.isValid() });
  const digits = found.number.length - 1;
  if (digits > 15) return refuse('phone-too-long', { phone });
  if (digits < 9) return refuse('phone-too-short', { phone });
  return refuse('phone-invalid', { phone });
}

/** Full-width and Arabic-Indic digits become ASCII, which the library misreads otherwise; separators go. */
function plainDigits(phone: string): string {
  const ascii = phone.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, asciiDigit);
  const trunkFree = ascii.replace(/^(\s*(?:\+|00)[\d\s.-]*)\(0\)/u, (_, code: string) =>
    /^\s*(?:\+|00)\s*39/u.test(code) ? `${code}0` : code,
  );
  return trunkFree.replace(/^(\s*\(?0) ?(?:xx|\*\*)/iu, '$1').replace(/(?!^)\+|[^\d+]/gu, '');
}

/** The digits of a decimal script are ten neighbours, the zero at a code point that no other digit precedes. */
export function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const start = zero;
  while (start - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(start - zero);
}

function parse(plain: string, country: string): PhoneNumber | undefined {
  const here = isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const local = here ? parsePhoneNumberFromString(plain, here) : parsePhoneNumberFromString(plain);
  // 00 is the international prefix nearly everywhere, and understood where it is not.
  if (!local?.isValid() && plain.startsWith('00')) {
    return parsePhoneNumberFromString(`+${plain.slice(2)}`) ?? local;
  }
  // Mexico's and Argentina's older mobile prefixes still stand in many address books.
  if (!local?.isPossible() && plain.startsWith('+521')) {
    return parsePhoneNumberFromString(`+52${plain.slice(4)}`) ?? local;
  }
  return local;
}

/**
 * Every number that may be the same phone, itself first. Brazil's mobiles gained a leading 9 after the area code,
 * Argentina's carry a 9 after the country code, Mexico's carried a 1: each is still met with and without.
 */
export function phoneVariants(e164: string): string[] {
  const twins = [
    [/^\+55(\d\d)9(\d{8})$/u, '+55$1$2'],
    [/^\+55(\d\d)([6-9]\d{7})$/u, '+55$19$2'],
    [/^\+549(\d{10})$/u, '+54$1'],
    [/^\+54(\d{10})$/u, '+549$1'],
    [/^\+521(\d{10})$/u, '+52$1'],
    [/^\+52(\d{10})$/u, '+521$1'],
  ] as const;
  const twin = twins.find(([shape]) => shape.test(e164));
  return twin ? [e164, e164.replace(twin[0], twin[1])] : [e164];
}

/** "+5511912345678" → "+55 11 91234 5678". */
export function formatPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
