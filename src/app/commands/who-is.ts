import type { Person } from '../../domain/person.ts';
import { askClaim, hasClaim } from '../answer-claim.ts';
import { personCard } from '../person-card.ts';
import { answer, type Decision, type TurnContext } from '../turn.ts';
import { whoQuery, withPerson } from '../who.ts';
import type { Command } from './command.ts';

/** `who is ana`: one person's card. */
export const whoIs: Command = {
  name: 'who-is',
  allowed: 'admins',
  changes: false,
  needs: (rest, context) => (rest ? [whoQuery(rest, context)] : undefined),
  run: (rest, context) => withPerson('who-is', rest, context, person => showPerson(person, context)),
};

/** `find ana`: the same, for those who think of it as searching. */
export const find: Command = {
  ...whoIs,
  name: 'find',
  run: (rest, context) => withPerson('find', rest, context, person => showPerson(person, context)),
};

function showPerson(person: Person, context: TurnContext): Decision {
  if (hasClaim(person, context.now)) return askClaim(person, context);
  return answer(context, { text: personCard(person, context) });
}
