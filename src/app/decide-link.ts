import { say } from '../texts/say.ts';
import { linkedEntry, type ReceivedCode } from './received-code.ts';
import type { Decision } from './turn.ts';

/** A link code binds the address that it came from. Pure. */
export function decideLink({ code, person, facts, binding, now, newId }: ReceivedCode): Decision {
  const { user } = person;
  const { language } = user;
  const isSpent = code.usedAt !== null || code.expiresAt <= now || code.tries <= 0;
  if (isSpent || user.status !== 'ACTIVE') {
    return { session: { v: 1 }, reply: { text: say(language, 'link.expired') } };
  }
  const names = { name: user.firstName, company: facts.account.name };
  return {
    session: { v: 1 },
    reply: { text: say(language, 'link.done', names) },
    puts: {
      identity: binding.identities,
      code: [{ ...code, usedAt: now }],
      auditEntry: [linkedEntry({ ...binding.identities[0]!, id: newId() }, user.id, now)],
    },
    deletes: { identity: binding.replaced },
  };
}
