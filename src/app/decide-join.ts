import { lookTap } from '../chat/menu.ts';
import type { Inbound } from '../chat/message.ts';
import type { Invitation } from '../domain/invitation.ts';
import type { Person } from '../domain/person.ts';
import { phoneVariants } from '../domain/phone-number.ts';
import { fullName } from '../domain/user.ts';
import { say } from '../texts/say.ts';
import { decideConfirmation } from './confirm-invitation.ts';
import { linkedEntry, type ReceivedCode } from './received-code.ts';
import type { Decision } from './turn.ts';

interface Names {
  name: string;
  company: string;
  inviter: string;
}

/** An invitation's code confirms it and binds the address that it came from. Pure. */
export function decideJoin(received: ReceivedCode): Decision {
  const { inbound, code, person, facts, binding, now, newId } = received;
  const { user, invitation } = person;
  const { language } = user;
  const inviter = facts.people[1]?.[0]?.user;
  const names: Names = {
    name: user.firstName,
    company: facts.account.name,
    inviter: inviter ? fullName(inviter) : facts.account.name,
  };
  if (!invitation || invitation.id !== code.invitationId) return saying(say(language, 'join.cancelled'));
  const proof = user.email ? 'theirs' : whoseNumber(person, inbound);
  if (proof === 'other') return saying(say(language, 'join.other-number', names));
  const confirmation = decideConfirmation({
    account: facts.account,
    invitation,
    invitee: person,
    seats: facts.seats,
    codes: [code],
    now,
    newId,
    channel: 'whatsapp',
  });
  if (confirmation.outcome !== 'confirmed') return saying(refusalText(confirmation.outcome, language, names));
  if (proof === 'hidden') return claim(received, invitation, names);
  return {
    ...saying(say(language, 'join.done', names)),
    puts: {
      ...confirmation.puts,
      identity: binding.identities,
      auditEntry: [
        ...confirmation.puts.auditEntry,
        linkedEntry({ ...binding.identities[0]!, id: newId() }, user.id, now),
      ],
    },
    deletes: { identity: binding.replaced },
    outgoing: [{ payload: { kind: 'notice', notice: confirmation.notice } }],
  };
}

/** A link that was forwarded by hand proves nothing by itself, but the very number that the admin gave does. */
function whoseNumber({ user }: Person, { from, alias }: Inbound): 'theirs' | 'other' | 'hidden' {
  const number = [from, alias].find(address => address?.kind === 'PHONE')?.value;
  if (number === undefined) return 'hidden';
  return user.phone && phoneVariants(user.phone).includes(`+${number}`) ? 'theirs' : 'other';
}

/**
 * WhatsApp hides the sender's number, so only the inviter can say whether it is the invitee: asked once, and at most as
 * often as the code has tries.
 */
function claim(received: ReceivedCode, invitation: Invitation, names: Names): Decision {
  const { code, person, facts, binding } = received;
  const { language } = person.user;
  const [identity] = binding.identities;
  const asked = saying(say(language, 'join.asked', names));
  if (invitation.claim && invitation.claim.value === identity!.value) return asked;
  if (invitation.claim || binding.replaced.length > 0 || code.tries <= 1) {
    return saying(say(language, 'join.other-number', names));
  }
  return {
    ...asked,
    puts: {
      invitation: [{ ...invitation, claim: identity! }],
      code: [{ ...code, tries: code.tries - 1 }],
    },
    outgoing: [
      {
        payload: {
          kind: 'notice',
          notice: {
            accountId: facts.account.id,
            toUserId: invitation.inviterId,
            tap: { id: lookTap(person.user.id), label: { key: 'tap.look' } },
            sentence: { key: 'notice.join-asked', args: { name: fullName(person.user) } },
          },
        },
      },
    ],
  };
}

function refusalText(
  outcome: 'already' | 'expired' | 'cancelled' | 'seats-full',
  language: Person['user']['language'],
  names: Names,
): string {
  if (outcome === 'already') return say(language, 'join.already');
  if (outcome === 'cancelled') return say(language, 'join.cancelled');
  return say(language, `join.${outcome}`, names);
}

function saying(text: string): Decision {
  return { session: { v: 1 }, reply: { text } };
}
