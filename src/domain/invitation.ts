import type { Identity } from './identity.ts';

export type InvitationState = 'PENDING' | 'CONFIRMED' | 'CANCELLED';
export type MailState = 'NONE' | 'QUEUED' | 'ACCEPTED' | 'REFUSED';

/** One invitation of a person; at most one PENDING per user. Expired = PENDING with `expiresAt` in the past. */
export interface Invitation {
  id: string;
  accountId: string;
  userId: string;
  inviterId: string;
  state: InvitationState;
  expiresAt: Date;
  /** Links 1…linksIssued are valid while the invitation is pending and unexpired. */
  linksIssued: number;
  /** Raised when the address changes, which kills every earlier link. */
  addressVersion: number;
  mailState: MailState;
  /** The mail server's own words when it refused. */
  mailReason: string | null;
  /** When mails were queued in the last 24 hours, oldest first: at most 1 a minute and 5 a day. */
  sentAt: Date[];
  remindedAt: Date | null;
  /** When the invitee last asked for a new link on an expired one's page: told to the inviter at most once an hour. */
  linkAskedAt: Date | null;
  /**
   * The code came from a WhatsApp that hides its number and so proves nothing: it waits here for the inviter's yes. The
   * identity that the yes will make.
   */
  claim: Identity | null;
}

/** What stands of an invitation at a moment. */
export type InvitationStanding = 'open' | 'expired' | 'confirmed' | 'cancelled';

export function standingOf(invitation: Invitation, now: Date): InvitationStanding {
  if (invitation.state === 'CONFIRMED') return 'confirmed';
  if (invitation.state === 'CANCELLED') return 'cancelled';
  return invitation.expiresAt > now ? 'open' : 'expired';
}
