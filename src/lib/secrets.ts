/** Derives links and codes, so that none rests in the database or the outbox. */
export interface Secrets {
  /** The link token of an invitation: `invitationId.n.HMAC(secret, invitationId ‖ n ‖ addressVersion)`, URL-safe. */
  invitationToken(invitation: { id: string; addressVersion: number }, n: number): string;
  /** Splits a token without judging it; undefined for anything that has not its shape. */
  readInvitationToken(token: string): { invitationId: string; n: number } | undefined;
  /** Constant-time: was this token made, under a valid secret, for this invitation? */
  provesInvitation(token: string, invitation: { id: string; addressVersion: number }): boolean;
  /** A token that names one id for one purpose, as in the owner's take-back link. */
  token(purpose: string, id: string): string;
  readToken(purpose: string, token: string): string | undefined;
  /** Six digits for GRANT; eight letters and digits without look-alikes ("K7Q29F3M") for the others. */
  codeFor(codeId: string, shape: 'digits' | 'letters'): string;
  /** The keyed hash under which a code is stored; case and separators aside. */
  hashCode(code: string): string;
}
