import { emailAddress } from '../../domain/email-address.ts';
import type { Address } from './address.ts';
import { likelyEmail } from './likely-email.ts';

const candidate = /[^\s<>()[\]{},;:"“”„«»|*`/\\\ufffc@]+@[^\s<>()[\]{},;:"“”„«»|*`/\\\ufffc@]*/gu;

/** Finds what was typed as an email: anything around an @. Addresses that cannot be, and likely slips, come with why. */
export function findEmails(text: string): Address[] {
  return Array.from(text.matchAll(candidate), match => {
    const typed = trimmed(match[0]);
    const start = match.index + match[0].indexOf(typed);
    return judge(text, typed, start, start + typed.length);
  });
}

/** Without the signs that surround an address in a sentence, a quote or a chat's formatting. */
function trimmed(typed: string): string {
  let core = typed
    .slice(typed.lastIndexOf('=', typed.indexOf('@')) + 1)
    .replace(/^[.'‘’‹=&?!…¿¡#~-]+/u, '')
    .replace(/\?.*$/u, '')
    .replace(/[.'‘’›!…~-]+$/u, '');
  if (core.startsWith('_') && core.endsWith('_')) core = core.slice(1, -1);
  return core.includes('@') ? core : typed;
}

function judge(text: string, typed: string, start: number, end: number): Address {
  const read = emailAddress(typed);
  if (!read.ok) {
    const comma = /^(?:,|\.\.|;)\s?(com|net|org|co|br|es|mx|de|fr|it|uk)\b/iu.exec(text.slice(end));
    const repaired = comma && emailAddress(`${typed}.${comma[1]}`);
    if (comma && repaired?.ok) {
      return {
        kind: 'email',
        start,
        end: end + comma[0].length,
        doubt: { reason: 'typo', options: [repaired.value] },
      };
    }
    const apart = /^ ([a-z0-9-]+(?:\.[a-z0-9-]+)+)/iu.exec(typed.endsWith('@') ? text.slice(end) : '');
    const joined = apart && emailAddress(`${typed}${apart[1]}`);
    if (apart && joined?.ok) {
      return {
        kind: 'email',
        start,
        end: end + apart[0].length,
        doubt: { reason: 'spoken', options: [joined.value] },
      };
    }
    const dots = emailAddress(typed.replace(/\.{2,}/gu, '.'));
    if (dots.ok) return { kind: 'email', start, end, doubt: { reason: 'typo', options: [dots.value] } };
    return { kind: 'email', start, end, problem: read.problem };
  }
  const likely = likelyEmail(read.value);
  if (likely) {
    return { kind: 'email', start, end, doubt: { reason: 'typo', options: [likely, read.value] } };
  }
  return { kind: 'email', start, end, value: read.value };
}
