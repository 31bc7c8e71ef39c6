import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecrets } from '../../src/lib/secrets.ts';

const current = 'current-secret-of-32-characters-x';
const previous = 'previous-secret-of-32-characters-';
const invitation = { id: '01970000-0000-7000-8000-00000000000a', addressVersion: 1 };
const codeId = '01970000-0000-7000-8000-00000000000c';

describe('an invitation token', () => {
  const secrets = createSecrets(current);
  const token = secrets.invitationToken(invitation, 2);

  it('names the invitation and the link, and needs no escaping in a URL', () => {
    expect(secrets.readInvitationToken(token)).toEqual({ invitationId: invitation.id, n: 2 });
    expect(encodeURIComponent(token)).toBe(token);
    expect(secrets.invitationToken(invitation, 2)).toBe(token);
  });

  it('proves exactly its own invitation, link and address', () => {
    expect(secrets.provesInvitation(token, invitation)).toBe(true);
    expect(secrets.provesInvitation(token, { ...invitation, addressVersion: 2 })).toBe(false);
    expect(secrets.provesInvitation(token, { ...invitation, id: invitation.id.replace('a', 'b') })).toBe(
      false,
    );
    expect(secrets.provesInvitation(token.replace('.2.', '.3.'), invitation)).toBe(false);
    expect(createSecrets(previous).provesInvitation(token, invitation)).toBe(false);
  });

  it('is nothing once any character was changed', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        expect(secrets.provesInvitation(changed, invitation)).toBe(changed === token);
      }),
    );
  });

  it('is recognised by its shape alone', () => {
    for (const odd of [
      '',
      'hello',
      `${token}x`,
      token.replace('.2.', '.02.'),
      token.replace('.2.', '.0.'),
      token.toUpperCase(),
    ]) {
      expect(secrets.readInvitationToken(odd)).toBeUndefined();
      expect(secrets.provesInvitation(odd, invitation)).toBe(false);
    }
  });
});

describe('a token', () => {
  const secrets = createSecrets(current);

  it('gives its id back, for its purpose only', () => {
    const token = secrets.token('take-back', 'id.with.dots');
    expect(secrets.readToken('take-back', token)).toBe('id.with.dots');
    expect(secrets.readToken('sign-in', token)).toBeUndefined();
    expect(secrets.readToken('take-back', `other${token}`)).toBeUndefined();
    expect(secrets.readToken('take-back', '')).toBeUndefined();
    expect(secrets.readToken('take-back', 'no-dot')).toBeUndefined();
    expect(secrets.readToken('take-back', 'id.é')).toBeUndefined();
  });

  it('is never an invitation', () => {
    const token = secrets.token('invitation', `${invitation.id}.1`);
    expect(secrets.provesInvitation(token, invitation)).toBe(false);
  });
});

describe('a code', () => {
  const secrets = createSecrets(current);

  it('is the same every time, and has its shape', () => {
    fc.assert(
      fc.property(fc.uuid(), id => {
        expect(secrets.codeFor(id, 'digits')).toMatch(/^\d{6}$/);
        expect(secrets.codeFor(id, 'letters')).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
        expect(secrets.codeFor(id, 'letters')).toBe(secrets.codeFor(id, 'letters'));
      }),
    );
  });

  it('differs by row and by secret', () => {
    const codes = new Set(
      Array.from({ length: 1000 }, (_, n) => secrets.codeFor(`${codeId}${n}`, 'letters')),
    );
    expect(codes.size).toBe(1000);
    expect(createSecrets(previous).codeFor(codeId, 'letters')).not.toBe(secrets.codeFor(codeId, 'letters'));
  });

  it('is found however it was typed, and its hash does not show it', () => {
    const hash = secrets.hashCode('K7Q29F3M');
    for (const typed of ['k7q2-9f3m', ' K7Q2 9F3M ', 'Ｋ７Ｑ２－９Ｆ３Ｍ', 'k7q2–9f3m.']) {
      expect(secrets.hashCode(typed)).toBe(hash);
    }
    expect(hash).not.toMatch(/k7q2/i);
    expect(createSecrets(previous).hashCode('K7Q29F3M')).not.toBe(hash);
  });
});

describe('while a secret is replaced', () => {
  const before = createSecrets(previous);
  const during = createSecrets(current, previous);
  const after = createSecrets(current);

  it('links of both are good, and new ones come from the new', () => {
    expect(during.provesInvitation(before.invitationToken(invitation, 1), invitation)).toBe(true);
    expect(during.invitationToken(invitation, 1)).toBe(after.invitationToken(invitation, 1));
    expect(during.readToken('take-back', before.token('take-back', 'x'))).toBe('x');
    expect(after.provesInvitation(before.invitationToken(invitation, 1), invitation)).toBe(false);
  });

  it('codes of both can be found', () => {
    const earlier = before.codeFor(codeId, 'letters');
    expect(during.hashesOfCode(earlier)).toEqual([during.hashCode(earlier), before.hashCode(earlier)]);
    expect(during.codesFor(codeId, 'letters')).toEqual([after.codeFor(codeId, 'letters'), earlier]);
    expect(after.hashesOfCode(earlier)).toEqual([after.hashCode(earlier)]);
  });
});
