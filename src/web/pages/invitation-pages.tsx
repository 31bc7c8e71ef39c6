import type { InvitationFacts } from '../../app/ports.ts';
import { fullName } from '../../domain/user.ts';
import { type InvitationWords, invitationWords } from '../../texts/invitation-words.ts';
import { write } from '../../texts/say.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { byClass } from '../../ui/look.ts';
import { messagePage } from './message-page.tsx';
import type { Page } from './page.tsx';

/** The path of an invitation's page. Its forms carry it, so that no cookie decides whom they are about. */
export function invitationPath(token: string): string {
  return `/i/${encodeURIComponent(token)}`;
}

function wordsOf({ account, invitation, invitee, inviter }: InvitationFacts): InvitationWords {
  return invitationWords(invitee.user.language, {
    firstName: invitee.user.firstName,
    inviterName: fullName(inviter),
    companyName: account.name,
    role: invitee.user.role,
    teamNames: invitee.teams.map(team => team.name),
    expiresAt: invitation.expiresAt,
    timeZone: account.timeZone,
  });
}

/** An invitation that waits for its one tap. */
export function openPage(facts: InvitationFacts, token: string): Page {
  const { language } = facts.invitee.user;
  const words = wordsOf(facts);
  return {
    language,
    heading: words.heading,
    content: (
      <>
        <p>{words.greeting}</p>
        <p>{words.body}</p>
        <FactList facts={words.facts} look={byClass} />
        <form method="post" action={invitationPath(token)}>
          <button type="submit">{write(language, 'mail.invitation.confirm')}</button>
        </form>
        <p>
          <small>{write(language, 'page.confirm.unexpected')}</small>
        </p>
      </>
    ),
  };
}

export function alreadyPage({ account, invitee }: InvitationFacts): Page {
  const { language, firstName } = invitee.user;
  return messagePage(
    language,
    'done',
    write(language, 'page.already.heading'),
    write(language, 'page.already.body', { name: firstName, company: account.name }),
    { href: '/profile', label: write(language, 'page.home') },
  );
}

export function expiredPage(facts: InvitationFacts, token: string): Page {
  const { language } = facts.invitee.user;
  return {
    language,
    mark: 'wait',
    heading: write(language, 'page.expired.heading'),
    content: (
      <>
        <p>
          {write(language, 'page.expired.body', {
            expiry: wordsOf(facts).expiry,
            inviter: fullName(facts.inviter),
          })}
        </p>
        <form method="post" action={`${invitationPath(token)}/new-link`}>
          <button type="submit">{write(language, 'page.expired.ask')}</button>
        </form>
      </>
    ),
  };
}

/** After asking for a new link; `again`: the inviter had been told within the hour. */
export function askedPage({ invitee, inviter }: InvitationFacts, again: boolean): Page {
  const { language } = invitee.user;
  const names = { inviter: fullName(inviter) };
  return messagePage(
    language,
    'done',
    write(language, 'page.asked.heading', names),
    write(language, again ? 'page.asked.already-body' : 'page.asked.body', names),
  );
}

export function cancelledPage({ account, invitee, inviter }: InvitationFacts): Page {
  const { language } = invitee.user;
  return messagePage(
    language,
    'ended',
    write(language, 'page.cancelled.heading'),
    write(language, 'page.cancelled.body', { company: account.name, inviter: fullName(inviter) }),
  );
}

export function seatsFullPage(facts: InvitationFacts): Page {
  const { language } = facts.invitee.user;
  return messagePage(
    language,
    'wait',
    write(language, 'page.seats-full.heading'),
    write(language, 'page.seats-full.body', {
      company: facts.account.name,
      inviter: fullName(facts.inviter),
      expiry: wordsOf(facts).expiry,
    }),
  );
}
