import { standingOf } from '../domain/invitation.ts';
import type { Person } from '../domain/person.ts';
import { seatsFree } from '../domain/seats.ts';
import { fullName } from '../domain/user.ts';
import { say } from '../texts/say.ts';
import { audit } from './audit.ts';
import { issueLink, tooSoon } from './invite.ts';
import { invitedReply, invitedText } from './invited-reply.ts';
import { managerLine, seatsLine } from './seats-full.ts';
import { answer, type Decision, loaded, type TurnContext } from './turn.ts';

/** A new link for someone invited, and the full time from now on. An expired invitation needs a seat again. */
export function resendTo(person: Person, context: TurnContext): Decision {
  const { language, now, mails, sender } = context;
  const { account, seats, teams } = loaded(context);
  const { user, invitation } = person;
  const name = fullName(user);
  if (user.status !== 'INVITED' || invitation?.state !== 'PENDING') {
    return answer(context, { text: say(language, 'resend.not-invited', { name }) });
  }
  const wait = tooSoon(invitation, now);
  if (wait) return answer(context, { text: say(language, `resend.too-soon-${wait}`, { name }) });
  if (standingOf(invitation, now) === 'expired' && seatsFree(seats) === 0) {
    const lines = [
      `${say(language, 'seats.full')} ${seatsLine(seats, language)}`,
      managerLine(account, language),
    ];
    return answer(context, { text: lines.join('\n') });
  }
  const theirs = teams.filter(team => person.teams.some(({ id }) => id === team.id));
  const issued = issueLink(invitation, { account, user, inviter: sender, teams: theirs }, context);
  const entry = audit(
    context,
    'invitation-resent',
    user.id,
    { expiresAt: invitation.expiresAt.toISOString() },
    { expiresAt: issued.invitation.expiresAt.toISOString() },
  );
  return {
    ...answer(context, invitedReply(invitedText(user, issued, context, 'resent'), user, issued, context)),
    puts: { invitation: [issued.invitation], code: [issued.code], auditEntry: [entry] },
    outgoing: issued.mail && mails ? [{ payload: { kind: 'mail', mail: issued.mail } }] : [],
  };
}
