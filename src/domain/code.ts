export type CodePurpose = 'LINK' | 'JOIN' | 'GRANT' | 'SIGN_IN';

/** A single-use code. The code itself is derived from the row's id (lib/secrets); only a keyed hash is stored, to find it by. */
export interface Code {
  id: string;
  accountId: string;
  /** Whom it speaks for: who gets linked, who confirms, which admin grants, who signs in. */
  userId: string;
  /** The invitation that a JOIN code confirms; a person invited anew has codes of an earlier one, which are dead. */
  invitationId: string | null;
  purpose: CodePurpose;
  hash: string;
  expiresAt: Date;
  usedAt: Date | null;
  /** Tries left; a code dies at 0. */
  tries: number;
}
