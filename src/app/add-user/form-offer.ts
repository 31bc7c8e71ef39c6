import { isSlot } from '../../chat/flow/ask.ts';
import type { FormOffer } from '../../chat/message.ts';
import type { Draft } from '../../chat/session.ts';
import { formatPhone } from '../../domain/phone-number.ts';
import type { Team } from '../../domain/team.ts';
import { say } from '../../texts/say.ts';
import type { Decision, TurnContext } from '../turn.ts';

/** Adds the form, filled in with what is known, where a draft that was just begun asks its first question. */
export function withForm(decision: Decision, context: TurnContext): Decision {
  const { session, reply } = decision;
  const { draft, menu } = session;
  const asks = draft && menu && (isSlot(draft.asking) || draft.asking === 'last-name');
  if (!reply || !asks) return decision;
  return { ...decision, reply: { ...reply, form: formOffer(draft, context) } };
}

function formOffer(draft: Draft, { language, account, teams, facts }: TurnContext): FormOffer {
  const { name, email, phone, role, language: spoken, teams: chosen = [] } = draft.answers;
  const offered = offeredTeams(facts?.teams ?? teams);
  return {
    id: draft.flow,
    language,
    token: formToken(draft),
    text: say(language, 'form.offer'),
    label: say(language, 'tap.form'),
    filled: {
      first_name: name?.first ?? '',
      last_name: name?.last ?? '',
      email: email ?? '',
      phone: phone ? formatPhone(phone) : '',
      role: role ?? 'USER',
      language: spoken ?? account.language,
      teams: chosen.filter(id => offered.some(team => team.id === id)),
    },
    options: offered.map(({ id, name: title }) => ({ id, title })),
  };
}

const separator = ':form:';

/** Names the draft, and how it stood: `<draft id>:form:<revision>`. */
function formToken({ id, revision }: Draft): string {
  return `${id}${separator}${revision}`;
}

/**
 * Whether a form belongs to this draft, and if so, whether it showed the draft as it is now (`same`) or the draft has
 * moved on since.
 */
export function formOf(draft: Draft, token: string): 'same' | 'earlier' | undefined {
  if (token === formToken(draft)) return 'same';
  return token.startsWith(`${draft.id}${separator}`) ? 'earlier' : undefined;
}

/** No channel's form shows more; the others are named in the chat. */
const teamsAtMost = 20;

/** The teams that a form shows. */
export function offeredTeams<T extends Pick<Team, 'id'>>(teams: readonly T[]): readonly T[] {
  return teams.slice(0, teamsAtMost);
}
