import type { Account } from '../domain/account.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { Code } from '../domain/code.ts';
import { type Invitation, standingOf } from '../domain/invitation.ts';
import type { Person } from '../domain/person.ts';
import type { Seats } from '../domain/seats.ts';
import { fullName, type User } from '../domain/user.ts';
import { applyChange, type ChangeDeps, type Decision } from './change.ts';
import { findInvitationByLink, type InvitationLinkDeps } from './find-invitation.ts';
import type { Notice } from './notice.ts';
import type { Clock, InvitationFacts, NewId, Puts } from './ports.ts';

/** Why an invitation cannot be confirmed (any more). */
export type ConfirmationRefusal = 'already' | 'expired' | 'cancelled' | 'seats-full';

export interface ConfirmationFacts {
  account: Account;
  invitation: Invitation;
  invitee: Person;
  seats: Seats;
  /** The invitee's unused codes, which confirming ends. */
  codes: readonly Code[];
}

export type Confirmation =
  | { outcome: ConfirmationRefusal }
  | {
      outcome: 'confirmed';
      /** The invitee, ACTIVE now. */
      user: User;
      puts: Required<Pick<Puts, 'user' | 'invitation' | 'code' | 'auditEntry'>>;
      /** Tells the inviter. */
      notice: Notice;
    };

/**
 * What stands in the way of confirming, if anything. A pending person holds a seat already while the invitation is
 * unexpired, so seats are full only when the plan has shrunk below the people who are active.
 */
export function whyNotConfirm(facts: ConfirmationFacts, now: Date): ConfirmationRefusal | null {
  const standing = standingOf(facts.invitation, now);
  if (standing === 'confirmed' || facts.invitee.user.status === 'ACTIVE') return 'already';
  if (standing === 'cancelled' || facts.invitee.user.status === 'DEACTIVATED') return 'cancelled';
  if (standing === 'expired') return 'expired';
  return facts.seats.active >= facts.seats.total ? 'seats-full' : null;
}

/** Decides one confirmation, on the web or by a code sent on WhatsApp. Role and teams stay what they are at this moment. */
export function decideConfirmation(
  input: ConfirmationFacts & { now: Date; newId: NewId; channel: 'web' | 'whatsapp' },
): Confirmation {
  const { invitation, now } = input;
  const refusal = whyNotConfirm(input, now);
  if (refusal) return { outcome: refusal };
  const invited = input.invitee.user;
  const user: User = { ...invited, status: 'ACTIVE', version: invited.version + 1 };
  const audit: AuditEntry = {
    id: input.newId(),
    accountId: user.accountId,
    actorId: user.id,
    subjectId: user.id,
    action: 'invitation-confirmed',
    before: { status: invited.status },
    after: { status: user.status },
    channel: input.channel,
    at: now,
  };
  return {
    outcome: 'confirmed',
    user,
    puts: {
      user: [user],
      invitation: [{ ...invitation, state: 'CONFIRMED', claim: null }],
      code: input.codes.map(code => ({ ...code, usedAt: now })),
      auditEntry: [audit],
    },
    notice: {
      accountId: user.accountId,
      toUserId: invitation.inviterId,
      sentence: { key: 'notice.confirmed', args: { name: fullName(user) } },
    },
  };
}

export type ConfirmInvitationDeps = ChangeDeps & InvitationLinkDeps & { clock: Clock };

export type InvitationConfirmed =
  | { outcome: 'unknown' }
  | { outcome: ConfirmationRefusal; facts: InvitationFacts }
  | { outcome: 'confirmed'; facts: InvitationFacts; user: User };

/** Confirms the invitation that a link names, as the page's button asks. However many ask at once, one is answered `confirmed`. */
export async function confirmInvitation(
  deps: ConfirmInvitationDeps,
  token: string,
): Promise<InvitationConfirmed> {
  const found = await findInvitationByLink(deps, token);
  if (!found) return { outcome: 'unknown' };
  return applyChange(deps, found.account.id, async (): Promise<Decision<InvitationConfirmed>> => {
    const facts = await findInvitationByLink(deps, token);
    if (!facts) return { outcome: { outcome: 'unknown' } };
    const decided = decideConfirmation({ ...facts, now: deps.clock(), newId: deps.newId, channel: 'web' });
    if (decided.outcome !== 'confirmed') return { outcome: { outcome: decided.outcome, facts } };
    return {
      outcome: { outcome: 'confirmed', facts, user: decided.user },
      change: { accountVersion: facts.account.version, puts: decided.puts },
      outgoing: [{ kind: 'notice', notice: decided.notice }],
    };
  });
}
