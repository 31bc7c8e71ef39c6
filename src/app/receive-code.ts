import type { Inbound } from '../chat/message.ts';
import type { Code } from '../domain/code.ts';
import { normalizeCode } from '../lib/readable-code.ts';
import { bindingOf } from './bind-address.ts';
import { commitTurn, type Turn } from './commit-turn.ts';
import { decideJoin } from './decide-join.ts';
import { decideLink } from './decide-link.ts';
import { createGuessBudget } from './guess-budget.ts';
import type { CommitResult } from './ports.ts';
import type { ReceivedCode } from './received-code.ts';
import type { TurnDeps } from './turn-deps.ts';

/** A few words and then eight letters or digits, perhaps parted: "link K7Q2-9F3M", "Confirmar K7Q29F3M". */
const codeShape = /^(?:[\p{L}\s:,.]{0,40}\s)?(?<code>[a-z0-9]{4}[-\s]?[a-z0-9]{4})$/iu;

/**
 * A message of someone unknown. Only a code that exists is answered: a link code or an invitation's code binds the
 * address it came from to its person; everything else is met with silence, since the number may serve customers.
 */
export function createReceiveCode(deps: TurnDeps): (inbound: Inbound) => Promise<CommitResult> {
  const guesses = createGuessBudget(deps.clock);
  return async inbound => {
    const typed = codeIn(inbound);
    const guesser = `${inbound.channelId} ${inbound.from.value}`;
    if (!typed || !guesses.take(guesser)) return 'applied';
    const code = await findCode(deps, typed).catch(fault => {
      guesses.giveBack(guesser);
      throw fault;
    });
    if (!code || (code.purpose !== 'LINK' && code.purpose !== 'JOIN')) return 'applied';
    guesses.giveBack(guesser);
    return deps.store.inAccountOrder(code.accountId, async () => {
      const { accountId } = code;
      const conversation = await deps.store.conversationWith(inbound.channelId, inbound.from, accountId);
      const facts = await deps.store.loadFacts(accountId, [
        { by: 'id', id: code.userId },
        ...(await inviterQuery(deps, code)),
      ]);
      const person = facts.people[0]?.[0];
      if (!person) return 'applied';
      const turn: Turn = { inbound, conversation, accountVersion: facts.account.version };
      const binding = await bindingOf(deps, inbound, { accountId, userId: code.userId });
      const received: ReceivedCode = {
        newId: deps.newId,
        inbound,
        code,
        person,
        facts,
        binding,
        now: deps.clock(),
      };
      return commitTurn(deps, turn, code.purpose === 'LINK' ? decideLink(received) : decideJoin(received));
    });
  };
}

function codeIn({ content, forwarded }: Inbound): string | undefined {
  if (content.kind !== 'text' || forwarded || content.text.length > 80) return undefined;
  const shown = content.text.trim().match(codeShape)?.groups?.code;
  return shown && normalizeCode(shown);
}

async function findCode({ store, secrets }: TurnDeps, typed: string): Promise<Code | undefined> {
  for (const hash of secrets.hashesOfCode(typed)) {
    const code = await store.findCode(hash);
    if (code) return code;
  }
  return undefined;
}

/** The inviter is named in what an invitee reads. */
async function inviterQuery({ store }: TurnDeps, code: Code) {
  const invitation = code.invitationId ? await store.findInvitation(code.invitationId) : undefined;
  return invitation ? [{ by: 'id', id: invitation.inviter.id } as const] : [];
}
