import { excerpt } from '../../chat/excerpt.ts';
import { foldKey, type Team } from '../../domain/team.ts';
import { say } from '../../texts/say.ts';
import { answer, loaded, type TurnContext } from '../turn.ts';
import { personLine } from '../who.ts';
import type { Command } from './command.ts';

const membersShown = 20;

/** `teams`: the account's teams. */
export const teams: Command = {
  name: 'teams',
  allowed: 'everyone',
  changes: false,
  needs: () => undefined,
  run: (_rest, context) => {
    const { language, sender } = context;
    const lines = context.teams.map(team => `• ${say(language, 'word.value', { value: team.name })}`);
    if (lines.length === 0) return answer(context, { text: say(language, 'teams.none') });
    const closing =
      sender.role === 'ADMIN' ? [say(language, 'teams.more', { team: context.teams[0]!.name })] : [];
    return answer(context, { text: [say(language, 'teams.head'), ...lines, ...closing].join('\n') });
  },
};

/** `team Support`: who is in it. */
export const team: Command = {
  name: 'team',
  allowed: 'admins',
  changes: false,
  needs: (rest, context) => {
    const found = teamCalled(rest, context);
    return found && [{ by: 'team', teamId: found.id, limit: membersShown + 1, offset: 0 }];
  },
  run: (rest, context) => {
    const { language } = context;
    const found = teamCalled(rest, context);
    if (!found) return answer(context, { text: unknownTeam(rest, context) });
    const people = loaded(context).people[0] ?? [];
    const name = found.name;
    if (people.length === 0) return answer(context, { text: say(language, 'team.empty', { name }) });
    const lines = people.slice(0, membersShown).map(person => `• ${personLine(person, context)}`);
    const more = people.length > membersShown ? [say(language, 'who.more')] : [];
    return answer(context, { text: [say(language, 'team.head', { name }), ...lines, ...more].join('\n') });
  },
};

function teamCalled(text: string, { teams: all }: TurnContext): Team | undefined {
  const key = foldKey(text);
  const exact = all.find(one => one.nameKey === key);
  if (exact || key === '') return exact;
  const partial = all.filter(one => one.nameKey.startsWith(key));
  return partial.length === 1 ? partial[0] : undefined;
}

function unknownTeam(text: string, { language, teams: all }: TurnContext): string {
  const names = all.map(one => one.name).join(', ');
  return say(language, text === '' ? 'team.which' : 'team.unknown', { text: excerpt(text), teams: names });
}
