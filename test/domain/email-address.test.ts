import { describe, expect, it } from 'vitest';
import { domainOf, emailAddress } from '../../src/domain/email-address.ts';

describe('emailAddress', () => {
  it.each(['Ana@Acme.COM', 'ana.souza+inbox@mail.acme.co.uk', "o'neil@acme.test", 'a@xn--bcher-kva.example'])(
    'takes %s',
    text => {
      expect(emailAddress(` ${text} `)).toEqual({ ok: true, value: text.toLowerCase() });
    },
  );

  it.each([
    'ana',
    'ana@',
    '@acme.com',
    'ana@acme',
    'ana@acme.',
    'ana@.com',
    'ana..souza@acme.com',
    '.ana@acme.com',
    'ana.@acme.com',
    'ana@acme..com',
    'ana@-acme.com',
    'ana@acme.c',
    'ana@acme.123',
    'ana@[127.0.0.1]',
    '"ana souza"@acme.com',
    'ana souza@acme.com',
    'ana@acme.com, bob@acme.com',
    'a@b, c@d.com',
    'g:bob@acme.com;',
    'ana@acme.com\r\nBcc: bob@acme.com',
    'ana@b@acme.com',
    `${'a'.repeat(65)}@acme.com`,
    `ana@${'a'.repeat(64)}.com`,
    `ana@${'a.'.repeat(130)}com`,
  ])('refuses %j', text => {
    const problem = { code: 'email-invalid', args: { email: text.toLowerCase() } };
    expect(emailAddress(text)).toEqual({ ok: false, problem });
  });

  it('refuses letters beyond ASCII with a reason of their own', () => {
    expect(emailAddress('josé@acme.com')).toMatchObject({ problem: { code: 'email-not-ascii' } });
    expect(emailAddress('ana@\u0430cme.com')).toMatchObject({ problem: { code: 'email-not-ascii' } });
  });
});

it('knows the domain of an address', () => {
  expect(domainOf('ana@mail.acme.com')).toBe('mail.acme.com');
});
