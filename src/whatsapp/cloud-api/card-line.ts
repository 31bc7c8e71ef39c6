import type { Card } from './payload.ts';

/**
 * A contact card as one line that reads like a typed one: `Ana Souza ana@acme.test +55 11 91234-5678`; empty for an
 * empty card. A number without its country is given as WhatsApp knows it, where WhatsApp knows it.
 */
export function cardLine(card: Card): string {
  const { formatted_name, first_name, last_name } = card.name ?? {};
  const name = formatted_name ?? [first_name, last_name].filter(Boolean).join(' ');
  const emails = (card.emails ?? []).map(({ email }) => email ?? '');
  const phones = (card.phones ?? []).map(({ phone, wa_id }) =>
    wa_id && !phone?.trim().startsWith('+') ? `+${wa_id}` : (phone ?? ''),
  );
  const parts = [name, ...distinct(emails, sameCase), ...distinct(phones, digits)];
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

/** The first of each that `key` cannot tell apart: address books like to hold the same number twice. */
function distinct(values: string[], key: (value: string) => string): string[] {
  return [...new Map(values.toReversed().map(value => [key(value), value])).values()].toReversed();
}

const sameCase = (value: string) => value.trim().toLowerCase();
const digits = (value: string) => value.replace(/\D/g, '');
