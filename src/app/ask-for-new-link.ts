import { fullName } from '../domain/user.ts';
import { applyChange } from './change.ts';
import { type ConfirmInvitationDeps, whyNotConfirm } from './confirm-invitation.ts';
import { findInvitationByLink } from './find-invitation.ts';
import type { InvitationFacts } from './ports.ts';

/** The inviter hears of one invitation at most this often. */
const quietMs = 60 * 60 * 1000;

/** `not-needed`: the invitation is not an expired one; its own page says what it is. */
export type NewLinkAsked =
  | { outcome: 'unknown' }
  | { outcome: 'told' | 'told-already' | 'not-needed'; facts: InvitationFacts };

/** Tells the inviter that the invitee of an expired invitation would like a new link. */
export async function askForNewLink(deps: ConfirmInvitationDeps, token: string): Promise<NewLinkAsked> {
  const found = await findInvitationByLink(deps, token);
  if (!found) return { outcome: 'unknown' };
  return applyChange<NewLinkAsked>(deps, found.account.id, async () => {
    const facts = await findInvitationByLink(deps, token);
    if (!facts) return { outcome: { outcome: 'unknown' } };
    const { account, invitation, invitee } = facts;
    const now = deps.clock();
    if (whyNotConfirm(facts, now) !== 'expired') return { outcome: { outcome: 'not-needed', facts } };
    if (invitation.linkAskedAt && now.getTime() - invitation.linkAskedAt.getTime() < quietMs) {
      return { outcome: { outcome: 'told-already', facts } };
    }
    return {
      outcome: { outcome: 'told', facts },
      change: {
        accountVersion: account.version,
        puts: { invitation: [{ ...invitation, linkAskedAt: now }] },
      },
      outgoing: [
        {
          kind: 'notice',
          notice: {
            accountId: account.id,
            toUserId: invitation.inviterId,
            sentence: { key: 'notice.new-link-asked', args: { name: fullName(invitee.user) } },
          },
        },
      ],
    };
  });
}
