import spellChecker from '@zootools/email-spell-checker';
import { distance } from 'fastest-levenshtein';
import { domainOf } from '../../domain/email-address.ts';
import { isOneSlip, isSlip } from './slip.ts';

/** Where people keep private mail. Company domains are many and short; only these are worth a "did you mean". */
const wellKnown = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.es',
  'hotmail.co.uk',
  'hotmail.com.br',
  'hotmail.com.ar',
  'hotmail.fr',
  'outlook.com',
  'outlook.es',
  'outlook.com.br',
  'yahoo.com',
  'yahoo.com.br',
  'yahoo.com.mx',
  'yahoo.com.ar',
  'yahoo.es',
  'yahoo.co.uk',
  'icloud.com',
  'protonmail.com',
  'terra.com.br',
];

/** Real domains that look like a slip of one above. */
const realNeighbours = new Set([
  'mail.com',
  'email.com',
  'ymail.com',
  'gmx.com',
  'rocketmail.com',
  'serra.com.br',
  'tierra.com.br',
  'yahoo.com.co',
  'hotmail.de',
]);

/** Providers with an address in many countries: "yahoo.co.jp". */
const national = /^(?:yahoo|hotmail|outlook|live)\.(?:com?\.)?(?!co$|cm$|om$)[a-z]{2}$/u;

/** Endings that no registry sells. */
const slippedEnding = /\.(?:con|cmo|ocm|vom|xom|comm|coom|cpm|cim|com\.b|c0m)$/u;

/**
 * What was probably meant by an address with a slip in its domain: "ana@gmial.com" → "ana@gmail.com",
 * "ana@acme.con" → "ana@acme.com"; undefined when it looks right. To be offered, never applied.
 */
export function likelyEmail(email: string): string | undefined {
  const domain = domainOf(email);
  if (wellKnown.includes(domain) || realNeighbours.has(domain) || national.test(domain)) return undefined;
  const ended = slippedEnding.test(domain) ? email.replace(slippedEnding, '.com') : email;
  const checked = spellChecker.run({
    email: ended,
    domains: wellKnown,
    topLevelDomains: [],
    secondLevelDomains: [],
    distanceFunction: distance,
    domainThreshold: 3,
  });
  const suggestion = checked && isNearMiss(ended, checked.full) ? checked.full.toLowerCase() : ended;
  return suggestion === email ? undefined : suggestion;
}

/**
 * Is the provider's own name ("gmail") written with a slip, and not another short name ("hall", "cano", "vega")? One
 * letter wrong, missing, doubled or swapped; two in a name of six letters and more.
 */
function isNearMiss(typed: string, meant: string): boolean {
  const [written = '', provider = ''] = [typed, meant].map(
    email => domainOf(email.toLowerCase()).split('.')[0],
  );
  if (written === provider || isOneSlip(written, provider)) return true;
  return Math.min(written.length, provider.length) >= 6 && isSlip(written, provider);
}
