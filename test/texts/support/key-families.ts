import { slotIds } from '../../../src/chat/slots.ts';
import { commandNames } from '../../../src/chat/words.ts';
import { botLanguages } from '../../../src/domain/language.ts';
import { roles } from '../../../src/domain/role.ts';
import {
  companyQuestions,
  mailServerQuestion,
  platformQuestions,
  senderQuestion,
} from '../../../src/setup/questions.ts';
import { setup } from '../../../src/texts/en/setup.ts';
import { problemsMade } from './sources.ts';

/** What the set-up page asks for. */
const setupFields = [...companyQuestions, ...platformQuestions, mailServerQuestion, senderQuestion]
  .map(({ name }): string => name)
  .concat('PUBLIC_URL');

/** What fills the star of every key that is put together in the sources. */
export const familyMembers: Readonly<Record<string, readonly string[]>> = {
  'slot.*': slotIds,
  'ask.*': slotIds,
  'why.*': slotIds,
  'failed.*': slotIds,
  'cannot-skip.*': slotIds,
  'role.*': roles,
  'role.*.line': roles,
  'mail.role.*': roles,
  'language.*': botLanguages,
  'command.*': commandNames,
  'command.*.example': commandNames,
  'doubt.*': ['typo', 'spoken', 'several', 'unclear', 'unusual'],
  'tap.*': ['yes', 'skip', 'cancel', 'preview'],
  'grant.*': ['too-many', 'no-mail'],
  'join.*': ['expired', 'seats-full'],
  'resend.too-soon-*': ['minute', 'day'],
  'standing.*': ['OWNER', 'ADMIN', 'USER', 'INVITED', 'DEACTIVATED'],
  'card.mail-*': ['accepted', 'queued'],
  'card.whatsapp-*': ['sent', 'failed', 'gone', 'delivered', 'read'],
  'problem.*': [...new Set(problemsMade().map(({ code }) => code))],
  'page.problem.*': ['name-empty', 'name-characters', 'picture-too-big', 'picture-unreadable'],
  'page.error.*-heading': ['not-found', 'fault', 'foreign', 'host', 'too-many', 'bad-request'],
  'setup.step.*': ['company', 'whatsapp', 'mail', 'address', 'finish'],
  'setup.state.*': ['done', 'left-out', 'now', 'missing'],
  'setup.field.*': setupFields,
  'setup.wrong.*': setupFields,
  'setup.hint.*': setupFields.filter(name => `setup.hint.${name}` in setup),
  'page.error.*-body': ['not-found', 'fault', 'foreign', 'host', 'too-many', 'bad-request'],
};

/** "role.*.line" → "role.USER.line", "role.ADMIN.line"; a whole key stays itself. */
export function keysOfFamily(family: string): string[] {
  if (!family.includes('*')) return [family];
  return (familyMembers[family] ?? []).map(member => family.replace('*', member));
}
