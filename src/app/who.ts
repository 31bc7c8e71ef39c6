import { excerpt } from '../chat/excerpt.ts';
import type { Menu } from '../chat/session.ts';
import type { CommandName } from '../chat/words.ts';
import { emailAddress } from '../domain/email-address.ts';
import type { Person } from '../domain/person.ts';
import { phoneNumber, phoneVariants } from '../domain/phone-number.ts';
import { fullName } from '../domain/user.ts';
import { say } from '../texts/say.ts';
import type { PeopleQuery } from './ports.ts';
import { answer, type Decision, loaded, type TurnContext } from './turn.ts';

/** How many people a pick offers at most. */
const maxHits = 9;

/** A picked person is named by id, so that the pick means exactly the one who was shown. */
const byId = 'id:';

/** What follows a command that was picked for one person. */
export function pickedRest(userId: string): string {
  return byId + userId;
}

/** The query behind `<who>`: an email, a phone, a picked id, or a name and parts of it. */
export function whoQuery(text: string, context: TurnContext): PeopleQuery {
  if (text.startsWith(byId)) return { by: 'id', id: text.slice(byId.length) };
  const email = emailAddress(text);
  if (email.ok) return { by: 'address', email: email.value };
  const phone = /\d{5}/u.test(text) ? phoneNumber(text, context.account.country) : undefined;
  if (phone?.ok) return { by: 'address', phones: phoneVariants(phone.value.e164) };
  return { by: 'text', text, limit: maxHits + 1 };
}

/** Runs `then` on the one person meant; several become a numbered pick, none is said so. */
export function withPerson(
  command: CommandName,
  rest: string,
  context: TurnContext,
  then: (person: Person) => Decision,
): Decision {
  const { language } = context;
  if (rest === '')
    return answer(context, {
      text: say(language, 'who.whom', { example: say(language, `command.${command}.example`) }),
    });
  const hits = loaded(context).people[0] ?? [];
  if (hits.length === 0)
    return answer(context, { text: say(language, 'who.nobody', { text: excerpt(rest) }) });
  if (hits.length === 1) return then(hits[0]!);
  return pickPerson(command, hits, context, say(language, 'who.several', { text: excerpt(rest) }));
}

/** Numbered people; a number runs the command for that one. */
export function pickPerson(
  command: CommandName,
  people: readonly Person[],
  context: TurnContext,
  head: string,
): Decision {
  const shown = people.slice(0, maxHits);
  const menu: Menu = {
    id: context.newId(),
    picks: shown.map(({ user }) => ({
      label: fullName(user),
      does: { kind: 'command', name: command, rest: pickedRest(user.id) },
    })),
    taps: [],
  };
  const more = people.length > maxHits ? [say(context.language, 'who.more')] : [];
  const lines = shown.map((person, index) => `${index + 1} ${personLine(person, context)}`);
  return answer(context, { text: [head, ...lines, ...more].join('\n') }, menu);
}

/** "*Ana Souza* · ana@acme.test · invited": one person in one line. */
export function personLine({ user }: Person, { language, account }: TurnContext): string {
  const standing = user.status === 'ACTIVE' ? roleWord(user.id === account.ownerId, user.role) : user.status;
  return say(language, 'person.line', {
    name: fullName(user),
    address: user.email ?? user.phone ?? '',
    standing: say(language, `standing.${standing}`),
  });
}

function roleWord(isOwner: boolean, role: 'ADMIN' | 'USER') {
  return isOwner ? ('OWNER' as const) : role;
}
