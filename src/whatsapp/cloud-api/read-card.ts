import type { ContactCard } from '../contact-card.ts';
import type { Card } from './payload.ts';

/** A contact card of Meta's. A number without its country is given as WhatsApp knows it, where WhatsApp knows it. */
export function readCard(card: Card): ContactCard {
  const { formatted_name, first_name, last_name } = card.name ?? {};
  return {
    name: formatted_name ?? [first_name, last_name].filter(Boolean).join(' '),
    emails: (card.emails ?? []).map(({ email }) => email ?? ''),
    phones: (card.phones ?? []).map(({ phone, wa_id }) =>
      wa_id && !phone?.trim().startsWith('+') ? `+${wa_id}` : (phone ?? ''),
    ),
  };
}
