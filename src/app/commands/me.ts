import { personCard } from '../person-card.ts';
import { answer, loaded } from '../turn.ts';
import type { Command } from './command.ts';

/** `me`: the card of whoever asks. */
export const me: Command = {
  name: 'me',
  allowed: 'everyone',
  changes: false,
  needs: (_rest, context) => [{ by: 'id', id: context.sender.id }],
  run: (_rest, context) => {
    const person = loaded(context).people[0]?.[0];
    if (!person) throw new Error('The sender of a turn is not among the people of their account');
    return answer(context, { text: personCard(person, context) });
  },
};
