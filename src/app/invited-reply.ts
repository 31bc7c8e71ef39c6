import { formatDay } from '../chat/format-day.ts';
import type { Message } from '../chat/message.ts';
import { fullName, type User } from '../domain/user.ts';
import { say } from '../texts/say.ts';
import type { Issued } from './invite.ts';
import type { TurnContext } from './turn.ts';

const sentences = {
  invited: { byMail: 'invited.by-mail', byHand: 'invited.by-hand' },
  resent: { byMail: 'resent.by-mail', byHand: 'resent.by-hand' },
} as const;

/** What happens now that someone is invited, or is sent a link anew: a mail on its way, or a link for the admin to forward. */
export function invitedText(
  user: User,
  issued: Issued,
  context: TurnContext,
  how: keyof typeof sentences = 'invited',
): string {
  const { language, account, mails } = context;
  const name = fullName(user);
  const day = formatDay(issued.invitation.expiresAt, language, account.timeZone);
  if (user.email && mails) return say(language, sentences[how].byMail, { name, email: user.email, day });
  return say(language, sentences[how].byHand, { name, day, link: forwardLink });
}

/** Stands in a reply where the forwardable link will be; put in when it is sent, so that no code rests in the outbox. */
export const forwardLink = '{{forward-link}}';

/** The reply after inviting; with the code to reveal, where the link is forwarded by hand. */
export function invitedReply(text: string, user: User, issued: Issued, { mails }: TurnContext): Message {
  return user.email && mails
    ? { text }
    : { text, forward: { codeId: issued.code.id, language: user.language } };
}
