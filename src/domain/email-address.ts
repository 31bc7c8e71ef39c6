import { ok, type Result, refuse } from './problem.ts';

const atom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/u;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;

/**
 * Checks an address strictly and lower-cases it: `emailAddress('Ana@Acme.com')` → "ana@acme.com". Dot-atoms in ASCII
 * only (RFC 5321, sections 4.1.2 and 4.5.3.1): no quotes, no comments, no literals, and a domain with a dot.
 *
 * Problems: `email-not-ascii` {email}, `email-invalid` {email}.
 */
export function emailAddress(text: string): Result<string> {
  const email = text.trim().toLowerCase();
  if (/[^\p{ASCII}]/u.test(email)) return refuse('email-not-ascii', { email });
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const labels = email.slice(at + 1).split('.');
  const valid =
    at > 0 &&
    local.length <= 64 &&
    email.length <= 254 &&
    local.split('.').every(part => atom.test(part)) &&
    labels.length >= 2 &&
    labels.every(label => label.length <= 63 && domainLabel.test(label)) &&
    /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/u.test(labels.at(-1) ?? '');
  return valid ? ok(email) : refuse('email-invalid', { email });
}

/** "ana@acme.com" → "acme.com". */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
