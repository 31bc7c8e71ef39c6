import { excerpt } from '../../chat/excerpt.ts';
import { vocabularyOf } from '../../chat/vocabulary.ts';
import { foldKey } from '../../domain/team.ts';
import { say } from '../../texts/say.ts';
import type { PeopleQuery } from '../ports.ts';
import { answer, loaded, type TurnContext } from '../turn.ts';
import { pickPerson } from '../who.ts';
import type { Command } from './command.ts';

const pageSize = 10;

/** `users`, `users pending`, `users Support`: who is in the account. */
export const users: Command = {
  name: 'users',
  allowed: 'admins',
  changes: false,
  needs: (rest, context) => {
    const query = queryFor(rest, context);
    return query && [query];
  },
  run: (rest, context) => {
    const { language } = context;
    if (!queryFor(rest, context)) {
      return answer(context, { text: say(language, 'users.unknown-filter', { text: excerpt(rest) }) });
    }
    const people = loaded(context).people[0] ?? [];
    if (people.length === 0) return answer(context, { text: say(language, 'users.none') });
    return pickPerson('who-is', people, context, say(language, 'users.head'));
  },
};

function queryFor(rest: string, { language, teams }: TurnContext): PeopleQuery | undefined {
  const key = foldKey(rest);
  const page = { limit: pageSize, offset: 0 };
  if (key === '') return { by: 'filter', filter: 'all', ...page };
  const team = teams.find(one => one.nameKey === key);
  if (team) return { by: 'team', teamId: team.id, ...page };
  for (const filter of ['pending', 'admins', 'inactive'] as const) {
    const words = [filter, ...vocabularyOf(language).filters[filter]];
    if (words.some(word => foldKey(word) === key)) return { by: 'filter', filter, ...page };
  }
  return undefined;
}
