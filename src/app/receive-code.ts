import { LRUCache } from 'lru-cache';
import type { Inbound } from '../chat/message.ts';
import type { Code } from '../domain/code.ts';
import type { Identity } from '../domain/identity.ts';
import type { Person } from '../domain/person.ts';
import { phoneVariants } from '../domain/phone-number.ts';
import { fullName } from '../domain/user.ts';
import { normalizeCode } from '../lib/readable-code.ts';
import { say } from '../texts/say.ts';
import { commitTurn, type Turn } from './commit-turn.ts';
import { decideConfirmation } from './confirm-invitation.ts';
import type { CommitResult, Facts } from './ports.ts';
import type { Decision } from './turn.ts';
import type { TurnDeps } from './turn-deps.ts';

/** Wrong guesses per address and per minute, so that nobody guesses on and no flood reaches the database. */
const triesAMinute = { perAddress: 5, inAll: 120 };
const addressesRemembered = 10_000;

/** A few words and then eight letters or digits, perhaps parted: "link K7Q2-9F3M", "Confirmar K7Q29F3M". */
const codeShape = /^(?:[\p{L}\s:,.]{0,40}\s)?(?<code>[a-z0-9]{4}[-\s]?[a-z0-9]{4})$/iu;

/**
 * A message of someone unknown. Only a code that exists is answered: a link code or an invitation's code binds the
 * address it came from to its person; everything else is met with silence, since the number may serve customers.
 */
export function createReceiveCode(deps: TurnDeps): (inbound: Inbound) => Promise<CommitResult> {
  const guesses = createBudget(deps);
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
      const now = deps.clock();
      const at = { deps, inbound, code, person, facts, now };
      return commitTurn(deps, turn, code.purpose === 'LINK' ? decideLink(at) : decideJoin(at));
    });
  };
}

interface Received {
  deps: TurnDeps;
  inbound: Inbound;
  code: Code;
  person: Person;
  facts: Facts;
  now: Date;
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

function isSpent(code: Code, now: Date): boolean {
  return code.usedAt !== null || code.expiresAt <= now || code.tries <= 0;
}

function decideLink({ deps, inbound, code, person, facts, now }: Received): Decision {
  const { user } = person;
  const { language } = user;
  if (isSpent(code, now) || user.status !== 'ACTIVE') {
    return { session: { v: 1 }, reply: { text: say(language, 'link.expired') } };
  }
  const names = { name: user.firstName, company: facts.account.name };
  return {
    session: { v: 1 },
    reply: { text: say(language, 'link.done', names) },
    puts: {
      identity: [identityOf(deps, inbound, code)],
      code: [{ ...code, usedAt: now }],
      auditEntry: [linkedEntry(deps, inbound, code, now)],
    },
  };
}

function decideJoin({ deps, inbound, code, person, facts, now }: Received): Decision {
  const { user, invitation } = person;
  const { language } = user;
  const inviter = facts.people[1]?.[0]?.user;
  const names = {
    name: user.firstName,
    company: facts.account.name,
    inviter: inviter ? fullName(inviter) : facts.account.name,
  };
  const saying = (text: string): Decision => ({ session: { v: 1 }, reply: { text } });
  if (!invitation || invitation.id !== code.invitationId) return saying(say(language, 'join.cancelled'));
  if (!isTheirNumber(person, inbound)) return saying(say(language, 'join.other-number', names));
  const confirmation = decideConfirmation({
    account: facts.account,
    invitation,
    invitee: person,
    seats: facts.seats,
    codes: [code],
    now,
    newId: deps.newId,
    channel: 'whatsapp',
  });
  if (confirmation.outcome !== 'confirmed') return saying(refusalText(confirmation.outcome, language, names));
  return {
    ...saying(say(language, 'join.done', names)),
    puts: {
      ...confirmation.puts,
      identity: [identityOf(deps, inbound, code)],
      auditEntry: [...confirmation.puts.auditEntry, linkedEntry(deps, inbound, code, now)],
    },
    outgoing: [{ payload: { kind: 'notice', notice: confirmation.notice } }],
  };
}

function refusalText(
  outcome: 'already' | 'expired' | 'cancelled' | 'seats-full',
  language: Person['user']['language'],
  names: { name: string; company: string; inviter: string },
): string {
  if (outcome === 'already') return say(language, 'join.already');
  if (outcome === 'cancelled') return say(language, 'join.cancelled');
  return say(language, `join.${outcome}`, names);
}

/**
 * A link that was forwarded by hand proves nothing by itself, so someone without an email confirms from the very
 * number that the admin gave. A mailed code is proof enough from any number.
 */
function isTheirNumber({ user }: Person, { from }: Inbound): boolean {
  if (user.email) return true;
  if (from.kind !== 'PHONE' || !user.phone) return false;
  return phoneVariants(user.phone).includes(`+${from.value}`);
}

function identityOf({ newId }: TurnDeps, { channelId, from }: Inbound, code: Code): Identity {
  return {
    id: newId(),
    accountId: code.accountId,
    channelId,
    kind: from.kind,
    value: from.value,
    userId: code.userId,
    state: 'ACTIVE',
  };
}

function linkedEntry({ newId }: TurnDeps, { channelId, from }: Inbound, code: Code, at: Date) {
  return {
    id: newId(),
    accountId: code.accountId,
    actorId: code.userId,
    subjectId: code.userId,
    action: 'whatsapp-linked',
    before: null,
    after: { channelId, kind: from.kind, endsIn: from.value.slice(-2) },
    channel: 'whatsapp' as const,
    at,
  };
}

interface Budget {
  /** Takes one look-up of the current minute; false when there is none left. */
  take(address: string): boolean;
  /** It was no wrong guess: a real code, or a fault after which the message will come again. */
  giveBack(address: string): void;
}

function createBudget({ clock }: Pick<TurnDeps, 'clock'>): Budget {
  const perAddress = new LRUCache<string, number>({ max: addressesRemembered });
  let minute = 0;
  let inAll = 0;
  return {
    take(address) {
      const thisMinute = Math.floor(clock().getTime() / 60_000);
      if (thisMinute !== minute) {
        minute = thisMinute;
        inAll = 0;
        perAddress.clear();
      }
      const theirs = perAddress.get(address) ?? 0;
      if (theirs >= triesAMinute.perAddress || inAll >= triesAMinute.inAll) return false;
      perAddress.set(address, theirs + 1);
      inAll += 1;
      return true;
    },
    giveBack(address) {
      const theirs = perAddress.get(address);
      if (theirs === undefined) return;
      perAddress.set(address, theirs - 1);
      inAll -= 1;
    },
  };
}
