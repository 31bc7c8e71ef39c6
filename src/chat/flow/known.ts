import { standingOf } from '../../domain/invitation.ts';
import type { Person } from '../../domain/person.ts';
import { fullName } from '../../domain/user.ts';
import { say } from '../../texts/say.ts';
import { formatDay } from '../format-day.ts';
import type { Draft } from '../session.ts';
import { slotIds } from '../slots.ts';
import { answersOf } from './answers.ts';
import type { FlowContext } from './context.ts';
import { describeValue, knownLines, slotLabel } from './describe.ts';

/** Somebody has this address already: who it is, how they stand, and where the draft says something else. */
export function knownLead(person: Person, draft: Draft, context: FlowContext): string {
  const { language, account, now } = context;
  const name = fullName(person.user);
  const { status } = person.user;
  const { invitation } = person;
  if (status === 'ACTIVE') {
    return `${say(language, 'known.active', { name })}\n${knownLines(answersOf(person), context)}`;
  }
  if (status === 'DEACTIVATED') return say(language, 'known.deactivated', { name });
  const expired = !invitation || standingOf(invitation, now) !== 'open';
  const day = invitation ? formatDay(invitation.expiresAt, language, account.timeZone) : '';
  const head = expired
    ? say(language, 'known.expired', { name })
    : say(language, 'known.invited', { name, day });
  return [head, ...differences(person, draft, context)].join('\n');
}

function differences(person: Person, draft: Draft, context: FlowContext): string[] {
  const before = answersOf(person);
  return slotIds.flatMap(slot => {
    if (draft.answers[slot] === undefined) return [];
    const was = describeValue(slot, before, context);
    const would = describeValue(slot, draft.answers, context);
    return was === would ? [] : [`${slotLabel(context.language, slot)}: ${was} → ${would}`];
  });
}
