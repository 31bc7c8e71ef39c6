import { withDefaults } from '../../chat/flow/answers.ts';
import type { Draft } from '../../chat/session.ts';
import { fullName } from '../../domain/user.ts';
import { invitationWords } from '../../texts/invitation-words.ts';
import { escapeForChat, say } from '../../texts/say.ts';
import type { TurnContext } from '../turn.ts';

const dayMs = 24 * 60 * 60_000;

/** The very mail the invitee would read if the draft were saved now, an email provided where none was asked for yet. */
export function previewText(draft: Draft, context: TurnContext): string {
  const { language, account, sender, teams, now } = context;
  const answers = withDefaults(draft.answers, account);
  if (!answers.name.first) return say(language, 'cannot-skip.name');
  const name = fullName({ firstName: answers.name.first, lastName: answers.name.last });
  const { email, phone } = draft.answers;
  if (!email && (email === null || phone)) return say(language, 'review.preview-no-email');
  const words = invitationWords(answers.language, {
    firstName: answers.name.first,
    inviterName: fullName(sender),
    companyName: account.name,
    role: answers.role,
    teamNames: answers.teams.flatMap(id => teams.find(team => team.id === id)?.name ?? []),
    expiresAt: new Date(now.getTime() + account.inviteDays * dayMs),
    timeZone: account.timeZone,
  });
  const facts = words.facts.map(fact => `${fact.label}: ${fact.value}`);
  const mail = [words.subject, words.greeting, words.body, ...facts, words.unexpected];
  const quoted = mail.map(line => `> ${escapeForChat(line)}`).join('\n');
  return `${say(language, 'review.preview', { name })}\n${quoted}`;
}
