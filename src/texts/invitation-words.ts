import type { BotLanguage } from '../domain/language.ts';
import type { Role } from '../domain/role.ts';
import { write } from './say.ts';
import { writeList, writeMoment } from './writing.ts';

/** What an invitation is about, whoever shows it: the mail, its preview in the chat, the page. */
export interface InvitationSubject {
  firstName: string;
  inviterName: string;
  companyName: string;
  role: Role;
  teamNames: readonly string[];
  expiresAt: Date;
  /** The account's, in which the expiry is said. */
  timeZone: string;
}

/** One line of a summary: "Your role" – "User: reads and answers messages". */
export interface Fact {
  label: string;
  value: string;
}

export interface InvitationWords {
  subject: string;
  heading: string;
  greeting: string;
  body: string;
  facts: Fact[];
  /** The expiry alone, as the facts say it. */
  expiry: string;
  unexpected: string;
}

/** The words of an invitation in the invitee's language; plain text, not escaped for any place. */
export function invitationWords(language: BotLanguage, about: InvitationSubject): InvitationWords {
  const names = { inviter: about.inviterName, company: about.companyName };
  const expiry = writeMoment(language, about.expiresAt, about.timeZone);
  return {
    subject: write(language, 'mail.invitation.subject', names),
    heading: write(language, 'mail.invitation.heading', { company: about.companyName }),
    greeting: write(language, 'mail.greeting', { name: about.firstName }),
    body: write(language, 'mail.invitation.body', names),
    facts: [
      { label: write(language, 'mail.invitation.role'), value: write(language, `mail.role.${about.role}`) },
      ...(about.teamNames.length > 0
        ? [
            {
              label: write(language, 'mail.invitation.teams'),
              value: writeList(language, about.teamNames),
            },
          ]
        : []),
      { label: write(language, 'mail.invitation.valid-until'), value: expiry },
    ],
    expiry,
    unexpected: write(language, 'mail.invitation.unexpected'),
  };
}
