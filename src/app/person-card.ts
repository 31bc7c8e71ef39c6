import { answersOf } from '../chat/flow/answers.ts';
import { describeValue, slotLabel } from '../chat/flow/describe.ts';
import { formatDay } from '../chat/format-day.ts';
import { slotIds } from '../chat/slots.ts';
import { standingOf } from '../domain/invitation.ts';
import type { Person } from '../domain/person.ts';
import { fullName } from '../domain/user.ts';
import { say } from '../texts/say.ts';
import type { TurnContext } from './turn.ts';

/** Everything there is to say about a person, one line each. */
export function personCard(person: Person, context: TurnContext): string {
  const { language, account } = context;
  const answers = answersOf(person);
  const lines = slotIds
    .filter(slot => slot !== 'name')
    .map(slot => {
      const isOwner = slot === 'role' && person.user.id === account.ownerId;
      const value = isOwner ? say(language, 'role.owner') : describeValue(slot, answers, context);
      return `${slotLabel(language, slot)}: ${value}`;
    });
  return [
    `*${say(language, 'word.value', { value: fullName(person.user) })}*`,
    ...lines,
    ...standing(person, context),
    ...reached(person, context),
  ].join('\n');
}

function standing({ user, invitation }: Person, { language, account, now }: TurnContext): string[] {
  if (user.status === 'ACTIVE') return [say(language, 'card.active')];
  if (user.status === 'DEACTIVATED' || !invitation) return [say(language, 'card.deactivated')];
  const day = formatDay(invitation.expiresAt, language, account.timeZone);
  const stands = standingOf(invitation, now) === 'open' ? 'card.invited' : 'card.expired';
  const mail =
    invitation.mailState === 'REFUSED'
      ? [say(language, 'card.mail-refused', { reason: invitation.mailReason ?? '' })]
      : invitation.mailState === 'NONE'
        ? []
        : [say(language, `card.mail-${invitation.mailState === 'ACCEPTED' ? 'accepted' : 'queued'}`)];
  return [say(language, stands, { day }), ...mail];
}

function reached({ user }: Person, { language, reach }: TurnContext): string[] {
  const state = reach?.(user.id);
  return state ? [say(language, `card.whatsapp-${state}`)] : [];
}
