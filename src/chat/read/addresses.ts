import type { Address } from './address.ts';
import { findEmails } from './emails.ts';
import { findLinks } from './links.ts';
import { findPhones } from './phones.ts';

/** Stands for what was found already: no address reaches over it. */
const TAKEN = '\ufffc';

/**
 * Finds the links, emails and phones of a cleaned text, in order, none overlapping another.
 * `country`: where a phone without a country code is from.
 */
export function findAddresses(text: string, country: string): Address[] {
  const links = findLinks(text, country);
  const emails = findEmails(without(text, links));
  const phones = findPhones(without(text, [...links, ...emails]), country);
  return [...links, ...emails, ...phones].sort((a, b) => a.start - b.start);
}

function without(text: string, found: readonly Address[]): string {
  let rest = text;
  for (const { start, end } of found) {
    rest = rest.slice(0, start) + TAKEN.repeat(end - start) + rest.slice(end);
  }
  return rest;
}
