import { phoneNumber } from '../../domain/phone-number.ts';
import type { Address } from './address.ts';

const linkStart =
  /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.|wa\.me\/|api\.whatsapp\.com\/|whatsapp:\/\/|tel:)[^\s<>"|]+/giu;

/** What a WhatsApp link says of its number: always international, with or without a plus. */
const whatsappNumber = /(?:wa\.me\/|[?&]phone=)(?:%2b|\+| )?(\d{7,15})(?!\d)/iu;

/** Finds links. One that names a phone (`wa.me/…`, `tel:…`) is that phone; any other is set aside as a link. */
export function findLinks(text: string, country: string): Address[] {
  return Array.from(text.matchAll(linkStart), match => {
    const typed = match[0].replace(/[.,;:!?)\]'*]+$/u, '');
    const span = { start: match.index, end: match.index + typed.length };
    const inLink = whatsappNumber.exec(typed)?.[1];
    const dialled = /^tel:(.+)$/iu.exec(typed)?.[1];
    const text = inLink ? `+${inLink}` : dialled && decodeDialled(dialled);
    return text ? { ...span, ...phoneFrom(text, country) } : { ...span, kind: 'link' as const };
  });
}

/** "%2B55-11;ext=12" → "+55-11" (RFC 3966). */
function decodeDialled(dialled: string): string {
  return dialled
    .replace(/%2b/giu, '+')
    .replace(/%20/gu, ' ')
    .replace(/[;?].*$/u, '');
}

function phoneFrom(text: string, country: string): Omit<Address, 'start' | 'end'> {
  const read = phoneNumber(text, country);
  if (!read.ok) return { kind: 'phone', problem: read.problem };
  if (read.value.valid) return { kind: 'phone', value: read.value.e164 };
  return { kind: 'phone', doubt: { reason: 'unusual', options: [read.value.e164] } };
}
