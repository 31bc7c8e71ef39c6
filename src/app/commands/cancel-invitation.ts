import { choicesOf, numberedLines } from '../../chat/menu.ts';
import type { Menu } from '../../chat/session.ts';
import type { Person } from '../../domain/person.ts';
import { fullName } from '../../domain/user.ts';
import { say } from '../../texts/say.ts';
import { audit } from '../audit.ts';
import { answer, type Decision, type TurnContext } from '../turn.ts';
import { pickedRest, whoQuery, withPerson } from '../who.ts';
import type { Command } from './command.ts';

/** Begins the rest when the question "shall I cancel it?" was answered for exactly this person. */
const sure = 'sure:';

/** `cancel invitation ana`: asked once, then the links die and the seat is free. */
export const cancelInvitation: Command = {
  name: 'cancel-invitation',
  allowed: 'admins',
  changes: true,
  needs: (rest, context) => (rest ? [whoQuery(withoutSure(rest), context)] : undefined),
  run: (rest, context) =>
    withPerson('cancel-invitation', withoutSure(rest), context, person => {
      const name = fullName(person.user);
      if (person.user.status !== 'INVITED' || person.invitation?.state !== 'PENDING') {
        return answer(context, { text: say(context.language, 'resend.not-invited', { name }) });
      }
      return rest.startsWith(sure) ? cancel(person, context) : confirm(person, context);
    }),
};

function withoutSure(rest: string): string {
  return rest.startsWith(sure) ? rest.slice(sure.length) : rest;
}

function confirm({ user }: Person, context: TurnContext): Decision {
  const { language } = context;
  const menu: Menu = {
    id: context.newId(),
    picks: [
      {
        label: say(language, 'cancel-invitation.yes'),
        word: 'yes',
        does: { kind: 'command', name: 'cancel-invitation', rest: sure + pickedRest(user.id) },
      },
      { label: say(language, 'cancel-invitation.no'), word: 'no', does: { kind: 'nothing' } },
    ],
    taps: [],
  };
  const question = say(language, 'cancel-invitation.ask', { name: fullName(user) });
  return answer(context, { text: `${question}\n${numberedLines(menu)}`, choices: choicesOf(menu) }, menu);
}

function cancel({ user, invitation }: Person, context: TurnContext): Decision {
  const { language } = context;
  const done = answer(context, { text: say(language, 'cancel-invitation.done', { name: fullName(user) }) });
  if (!invitation) return done;
  return {
    ...done,
    puts: {
      user: [{ ...user, status: 'DEACTIVATED', version: user.version + 1 }],
      invitation: [{ ...invitation, state: 'CANCELLED', claim: null }],
      auditEntry: [
        audit(context, 'invitation-cancelled', user.id, { status: user.status }, { status: 'DEACTIVATED' }),
      ],
    },
  };
}
