import { describe, expect, it } from 'vitest';
import { scrub } from '../../src/lib/scrub.ts';
import { createSecrets } from '../../src/lib/secrets.ts';

const id = '01970000-0000-7000-8000-00000000000a';
const secrets = createSecrets('current-secret-of-32-characters-x');

describe('scrub', () => {
  it.each([
    ['550 5.1.1 <ana@acme.test> unknown', '550 5.1.1 <[email]> unknown'],
    ['call +44 20 7946 0001 now', 'call [number] now'],
    ['recipient 442079460001', 'recipient [number]'],
    ['code 482 913 or 482913', 'code [number] or [number]'],
    ['link K7Q2-9F3M and K7Q29F3M', 'link [code] and [code]'],
    ['GET https://usher.test/i/x?y failed', 'GET https://[address] failed'],
    ['postgresql://usher:password@db/usher', 'postgresql://[address]'],
    ['smtp://me:pa%20ss@mail.test:25', 'smtp://[address]'],
    ['GET /i/whatever', 'GET [link]'],
    [`token ${secrets.invitationToken({ id, addressVersion: 1 }, 2)}!`, 'token [link]!'],
    [`token ${secrets.token('sign-in', id)}`, 'token [link]'],
  ])('%s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it.each([
    `row ${id} is leased`,
    'REFERRED and FORWARDED',
    'listening on port 3000 after 1250 ms',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'smtp says 421 4.7.0 try again later',
  ])('leaves alone: %s', text => {
    expect(scrub(text)).toBe(text);
  });
});
