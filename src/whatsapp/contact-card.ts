/** A person as an address book knows them, from whatever kind of message or file. Every value as it stands there. */
export interface ContactCard {
  name: string;
  emails: string[];
  phones: string[];
}

/** More people than this in one message are an address book, not people to add. */
export const mostCards = 10;

/** A contact card as one line that reads like a typed one: `Ana Souza ana@acme.test +55 11 91234-5678`; empty for an empty card. */
export function cardLine({ name, emails, phones }: ContactCard): string {
  const parts = [name, ...distinct(emails, sameCase), ...distinct(phones, digits)];
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

/** The first of each that `key` cannot tell apart: address books like to hold the same number twice. */
function distinct(values: string[], key: (value: string) => string): string[] {
  return [...new Map(values.toReversed().map(value => [key(value), value])).values()].toReversed();
}

const sameCase = (value: string) => value.trim().toLowerCase();
const digits = (value: string) => value.replace(/\D/g, '');
