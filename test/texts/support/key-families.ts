import { slotIds } from '../../../src/chat/slots.ts';
import { commandNames } from '../../../src/chat/words.ts';
import { botLanguages } from '../../../src/domain/language.ts';
import { roles } from '../../../src/domain/role.ts';
import { problemsMade } from './sources.ts';

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
  'page.error.*-body': ['not-found', 'fault', 'foreign', 'host', 'too-many', 'bad-request'],
};

/** "role.*.line" → "role.USER.line", "role.ADMIN.line"; a whole key stays itself. */
export function keysOfFamily(family: string): string[] {
  if (!family.includes('*')) return [family];
  return (familyMembers[family] ?? []).map(member => family.replace('*', member));
}
