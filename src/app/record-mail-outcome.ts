import { fullName } from '../domain/user.ts';
import { applyChange, type ChangeDeps, type Decision } from './change.ts';
import type { Mail } from './mail.ts';
import type { Outgoing, Store } from './ports.ts';

export type RecordMailOutcomeDeps = ChangeDeps & { store: Pick<Store, 'findInvitation'> };

/**
 * What became of an invitation's mail: kept with the invitation and told to the inviter, a refusal with its reason.
 * Other mails have nobody waiting for such news. A mail of a link that is not the newest any more changes nothing.
 */
export async function recordMailOutcome(
  deps: RecordMailOutcomeDeps,
  mail: Mail,
  state: 'ACCEPTED' | 'REFUSED',
  reason: string | null,
): Promise<void> {
  if (mail.template !== 'invitation') return;
  await applyChange(deps, mail.accountId, async (): Promise<Decision<void>> => {
    const found = await deps.store.findInvitation(mail.invitationId);
    if (!found || found.invitation.linksIssued !== mail.linkNumber) return { outcome: undefined };
    const { account, invitation, invitee, inviter } = found;
    if (invitation.mailState === state && invitation.mailReason === reason) return { outcome: undefined };
    const name = fullName(invitee.user);
    const notice: Outgoing = {
      kind: 'notice',
      notice: {
        accountId: account.id,
        toUserId: inviter.id,
        sentence:
          state === 'ACCEPTED'
            ? { key: 'notice.mail-accepted', args: { name, email: mail.to } }
            : { key: 'notice.mail-refused', args: { name, email: mail.to, reason: reason ?? '' } },
      },
    };
    return {
      outcome: undefined,
      change: {
        accountVersion: account.version,
        puts: { invitation: [{ ...invitation, mailState: state, mailReason: reason }] },
      },
      outgoing: [notice],
    };
  });
}
