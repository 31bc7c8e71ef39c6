import { z } from 'zod';
import { emailAddress } from '../domain/email-address.ts';
import { type BotLanguage, botLanguages } from '../domain/language.ts';
import { personName } from '../domain/person-name.ts';
import { formatPhone, phoneNumber } from '../domain/phone-number.ts';
import { foldKey } from '../domain/team.ts';
import { isBotWord } from './team-name.ts';

const needed = (example: string) => `is needed, as ${example}`;
const plainText = (message: string) =>
  z
    .string(message)
    .trim()
    .regex(/^[^\p{Cc}]{1,100}$/u, message);

/**
 * The options of `account create`, read: what each may be, its default, and what to do when it is wrong (the end of a sentence
 * that begins with the option).
 */
export const newAccount = z
  .object({
    name: plainText(needed('--name Acme')),
    seats: seatCount(needed('--seats 5')),
    country: z
      .string(needed('--country GB'))
      .trim()
      .toUpperCase()
      .refine(isCountry, 'must be a country by its two letters, as GB or BR'),
    language: z
      .string()
      .default('en')
      .transform(readLanguage)
      .pipe(z.custom<BotLanguage>(Boolean, `must be one of ${botLanguages.join(', ')}`)),
    'time-zone': z.string().refine(isTimeZone, 'must be a time zone, as Europe/London').optional(),
    manager: z.string().optional(),
    owner: z.string(needed('--owner "Ann Lee <ann@acme.com>"')),
    team: z.array(plainText('must be a name of 1 to 100 characters')).default([]),
    'invite-days': wholeNumber(1, 30, 'must be a whole number of days from 1 to 30').default(7),
    'allowed-domain': z.array(z.string().trim().toLowerCase()).default([]),
    'admin-grant': z
      .string()
      .default('code')
      .transform(text => text.toUpperCase())
      .pipe(z.enum(['CODE', 'WORD'], 'must be code (mailed to the admin who asks) or word (typed)')),
  })
  .check(({ value: options, issues }) => {
    const refuse = (option: string, message: string) =>
      issues.push({ code: 'custom', path: [option], message, input: undefined });
    if (!readOwner(options.owner))
      refuse('owner', 'must be a name and an email, as "Ann Lee <ann@acme.com>"');
    if (options.manager && !readManager(options.manager, options.country)) {
      refuse(
        'manager',
        'must be a name with an email, a phone or both, as "Mia Koch <mia@acme.com> +44 20 7946 0001"',
      );
    }
    const keys = options.team.map(foldKey);
    const twice = options.team.find((_, index) => keys.indexOf(keys[index]!) !== index);
    if (twice) refuse('team', `"${twice}" is there twice: name each team once`);
    const word = options.team.find(isBotWord);
    if (word) refuse('team', `"${word}" is a word that the bot understands: take another name`);
    const domain = options['allowed-domain'].find(name => !emailAddress(`x@${name}`).ok);
    if (domain !== undefined) refuse('allowed-domain', `"${domain}" is no domain: write it as acme.com`);
  })
  .transform(options => ({
    name: options.name.normalize('NFC'),
    seats: options.seats,
    country: options.country,
    language: options.language,
    timeZone: options['time-zone'] ?? timeZoneOf(options.country),
    manager: options.manager ? readManager(options.manager, options.country)! : null,
    owner: readOwner(options.owner)!,
    teams: options.team.map(name => name.normalize('NFC')),
    inviteDays: options['invite-days'],
    allowedDomains: options['allowed-domain'],
    adminGrant: options['admin-grant'],
  }));

export type NewAccount = z.output<typeof newAccount>;

/** A plan's seats: all plans have three or more. */
export function seatCount(missing: string) {
  const message = 'must be a whole number, 3 or more: every plan has at least three seats';
  return z.string(missing).pipe(wholeNumber(3, 1_000_000, message));
}

function wholeNumber(least: number, most: number, message: string) {
  return z
    .string()
    .regex(/^\d{1,7}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));
}

/** "Ann Lee <ann@acme.com>" → first name up to the first space, and the rest. */
function readOwner(text: string): { first: string; last: string; email: string } | undefined {
  const parts = /^(?<first>[^\s<>]+)\s*(?<last>[^<>]*?)\s*<(?<email>[^<>]+)>$/u.exec(text.trim())?.groups;
  const name = personName(parts?.first ?? '', parts?.last ?? '');
  const email = emailAddress(parts?.email ?? '');
  return name.ok && email.ok ? { ...name.value, email: email.value } : undefined;
}

/** "Mia Koch <mia@acme.com> +44 20 7946 0001", with at least one of the two. */
function readManager(text: string, country: string): { name: string; contact: string } | undefined {
  const parts = /^(?<name>[^<>+\d]*[^<>+\d\s(])\s*(?:<(?<email>[^<>]+)>)?\s*(?<phone>[+\d(].*)?$/u.exec(
    text.trim(),
  )?.groups;
  if (!parts?.name || !(parts.email || parts.phone)) return undefined;
  const email = parts.email === undefined ? undefined : emailAddress(parts.email);
  const phone = parts.phone === undefined ? undefined : phoneNumber(parts.phone, country);
  if (email?.ok === false || phone?.ok === false) return undefined;
  const contact = [email?.value, phone && formatPhone(phone.value.e164)].filter(Boolean).join(', ');
  return { name: parts.name.normalize('NFC'), contact };
}

function readLanguage(text: string): BotLanguage | undefined {
  return botLanguages.find(tag => tag.toLowerCase() === text.trim().toLowerCase());
}

function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
  );
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** The country's only time zone; of several this machine's, if it is one of them; else UTC, which mails then name. */
function timeZoneOf(country: string): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?(): string[];
  };
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  if (zones.length === 1) return zones[0]!;
  return zones.includes(here) ? here : 'UTC';
}
