import { createHmac, timingSafeEqual } from 'node:crypto';
import { digitCode, normalizeCode, readableCode } from './readable-code.ts';

/**
 * Derives links and codes, so that none rests in the database or the outbox. During a rotation two secrets are valid:
 * everything new comes from the current one, and what the previous one made is still recognised.
 */
export interface Secrets {
  /** The link token of an invitation: `invitationId.n.HMAC(secret, invitationId ‖ n ‖ addressVersion)`, URL-safe. */
  invitationToken(invitation: { id: string; addressVersion: number }, n: number): string;
  /** Splits a token without judging it; undefined for anything that has not its shape. */
  readInvitationToken(token: string): { invitationId: string; n: number } | undefined;
  /** Constant-time: was this token made, under a valid secret, for this invitation? */
  provesInvitation(token: string, invitation: { id: string; addressVersion: number }): boolean;
  /** A token that names one id for one purpose, as in the owner's take-back link. URL-safe if the id is. */
  token(purpose: string, id: string): string;
  /** The id, when the token was made for this purpose under a valid secret. */
  readToken(purpose: string, token: string): string | undefined;
  /** Six digits for GRANT; eight letters and digits without look-alikes ("K7Q29F3M") for the others. */
  codeFor(codeId: string, shape: 'digits' | 'letters'): string;
  /** The same under every valid secret, the current one's first: what an earlier mail may have said. */
  codesFor(codeId: string, shape: 'digits' | 'letters'): string[];
  /** The keyed hash under which a code is stored; case and separators aside. */
  hashCode(code: string): string;
  /** The same under every valid secret, the current one's first: where a code may have been stored. */
  hashesOfCode(code: string): string[];
}

/** 24 bytes, 32 characters: out of reach of guessing, short enough for a line of text. */
const proofBytes = 24;
const invitationTokenShape =
  /^(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(?<n>[1-9]\d{0,5})\.(?<proof>[\w-]{32})$/;

/**
 * @param current at least 32 characters of randomness; `previous` the one before it, while a rotation lasts
 */
export function createSecrets(current: string, previous?: string): Secrets {
  const secrets = previous === undefined ? [current] : [current, previous];
  const keys = new Map<string, Buffer>();

  /** A key of its own for every purpose, so that nothing made for one is worth anything for another. */
  function mac(secret: string, purpose: string, text: string): Buffer {
    const name = `${secrets.indexOf(secret)} ${purpose}`;
    const key = keys.get(name) ?? createHmac('sha256', secret).update(`usher ${purpose}`).digest();
    keys.set(name, key);
    return createHmac('sha256', key).update(text).digest();
  }

  const proof = (secret: string, purpose: string, text: string) =>
    mac(secret, purpose, text).subarray(0, proofBytes).toString('base64url');

  const proves = (given: string, purpose: string, text: string) =>
    secrets.some(secret => isSame(given, proof(secret, purpose, text)));

  const code = (secret: string, codeId: string, shape: 'digits' | 'letters') =>
    shape === 'digits'
      ? digitCode(mac(secret, 'code digits', codeId), 6)
      : readableCode(mac(secret, 'code letters', codeId), 8);

  const hash = (secret: string, typed: string) =>
    mac(secret, 'code hash', normalizeCode(typed)).toString('base64url');

  return {
    invitationToken: (invitation, n) =>
      `${invitation.id}.${n}.${proof(current, 'invitation', invitationText(invitation, n))}`,
    readInvitationToken(token) {
      const parts = invitationTokenShape.exec(token)?.groups;
      return parts && { invitationId: parts.id!, n: Number(parts.n) };
    },
    provesInvitation(token, invitation) {
      const parts = invitationTokenShape.exec(token)?.groups;
      return (
        parts?.id === invitation.id &&
        proves(parts.proof!, 'invitation', invitationText(invitation, Number(parts.n)))
      );
    },
    token: (purpose, id) => `${id}.${proof(current, `token ${purpose}`, id)}`,
    readToken(purpose, token) {
      const dot = token.lastIndexOf('.');
      const id = token.slice(0, Math.max(dot, 0));
      return proves(token.slice(dot + 1), `token ${purpose}`, id) ? id : undefined;
    },
    codeFor: (codeId, shape) => code(current, codeId, shape),
    codesFor: (codeId, shape) => secrets.map(secret => code(secret, codeId, shape)),
    hashCode: typed => hash(current, typed),
    hashesOfCode: typed => secrets.map(secret => hash(secret, typed)),
  };
}

function invitationText(invitation: { id: string; addressVersion: number }, n: number): string {
  return `${invitation.id} ${n} ${invitation.addressVersion}`;
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
