import { choicesOf, numberedLines } from '../chat/menu.ts';
import type { Menu } from '../chat/session.ts';
import { standingOf } from '../domain/invitation.ts';
import type { Person } from '../domain/person.ts';
import { fullName } from '../domain/user.ts';
import { say } from '../texts/say.ts';
import { audit } from './audit.ts';
import { decideConfirmation } from './confirm-invitation.ts';
import { personCard } from './person-card.ts';
import type { Plan } from './plan.ts';
import type { Outgoing } from './ports.ts';
import { linkedEntry } from './received-code.ts';
import { answer, type Decision, loaded, type TurnContext } from './turn.ts';

/** Is somebody waiting for an admin's yes to be this person? */
export function hasClaim({ invitation }: Person, now: Date): boolean {
  return invitation?.claim != null && standingOf(invitation, now) === 'open';
}

/** The person's card, and the question whether the WhatsApp that sent their code is theirs. */
export function askClaim(person: Person, context: TurnContext): Decision {
  const { language } = context;
  const { id } = person.user;
  const menu: Menu = {
    id: context.newId(),
    picks: [
      { label: say(language, 'claim.yes'), word: 'yes', does: { kind: 'claim', userId: id, isTheirs: true } },
      { label: say(language, 'claim.no'), word: 'no', does: { kind: 'claim', userId: id, isTheirs: false } },
    ],
    taps: [],
  };
  const question = say(language, 'claim.ask', { name: fullName(person.user) });
  const text = `${personCard(person, context)}\n\n${question}\n${numberedLines(menu)}`;
  return answer(context, { text, choices: choicesOf(menu) }, menu);
}

/** What an admin's answer to `askClaim` does. */
export function planClaimAnswer(userId: string, isTheirs: boolean): Plan {
  return {
    changes: true,
    needs: [{ by: 'id', id: userId }],
    decide(context) {
      const person = loaded(context).people[0]?.[0];
      if (!person || !hasClaim(person, context.now)) {
        return answer(context, { text: say(context.language, 'claim.gone') });
      }
      return isTheirs ? admit(person, context) : turnAway(person, context);
    },
  };
}

function admit(person: Person, context: TurnContext): Decision {
  const { language, now, newId, sender } = context;
  const { account, seats } = loaded(context);
  const invitation = person.invitation!;
  const identity = invitation.claim!;
  const name = fullName(person.user);
  const confirmation = decideConfirmation({
    account,
    invitation,
    invitee: person,
    seats,
    codes: [],
    now,
    newId,
    channel: 'whatsapp',
  });
  if (confirmation.outcome !== 'confirmed') {
    return answer(context, {
      text: confirmation.outcome === 'seats-full' ? say(language, 'seats.full') : say(language, 'claim.gone'),
    });
  }
  const names = { name: person.user.firstName, company: account.name };
  const notices: Outgoing[] = [
    {
      kind: 'notice',
      notice: {
        accountId: account.id,
        toUserId: person.user.id,
        sentence: { key: 'join.done', args: names },
      },
    },
    ...(invitation.inviterId === sender.id ? [] : [{ kind: 'notice', notice: confirmation.notice } as const]),
  ];
  return {
    ...answer(context, { text: say(language, 'claim.admitted', { name }) }),
    puts: {
      ...confirmation.puts,
      identity: [identity],
      auditEntry: [
        ...confirmation.puts.auditEntry,
        linkedEntry({ ...identity, id: newId() }, sender.id, now),
      ],
    },
    outgoing: notices.map(payload => ({ payload })),
  };
}

function turnAway(person: Person, context: TurnContext): Decision {
  const { user, invitation } = person;
  const name = fullName(user);
  return {
    ...answer(context, { text: say(context.language, 'claim.turned-away', { name }) }),
    puts: {
      invitation: [{ ...invitation!, claim: null }],
      auditEntry: [audit(context, 'claim-turned-away', user.id, null, null)],
    },
  };
}
