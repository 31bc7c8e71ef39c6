import { addUser } from '../../../flows/add-user.ts';
import { type FullAnswers, granteeOf, withDefaults } from '../../chat/flow/answers.ts';
import { type Outcome, settle } from '../../chat/flow/settle.ts';
import { canonicalLine } from '../../chat/read/canonical-line.ts';
import type { Draft } from '../../chat/session.ts';
import { standingOf } from '../../domain/invitation.ts';
import type { Person } from '../../domain/person.ts';
import { phoneVariants } from '../../domain/phone-number.ts';
import { seatsFree } from '../../domain/seats.ts';
import { fullName } from '../../domain/user.ts';
import { say } from '../../texts/say.ts';
import { invitedText } from '../invited-reply.ts';
import type { PeopleQuery } from '../ports.ts';
import { seatsFullText } from '../seats-full.ts';
import { loaded, type TurnContext } from '../turn.ts';
import { flowContext } from './flow-context.ts';
import { type Rows, rowsOfNewUser, rowsOfUpdate } from './rows.ts';

/** What became of a yes: saved, not possible for want of a seat, or back to a question. */
export type Saved =
  | { kind: 'saved'; text: string; rows: Rows; answers: FullAnswers }
  | { kind: 'full'; text: string }
  | { kind: 'back'; outcome: Outcome };

/** Whom a yes has to look at: who has these addresses, who is being updated, and which admins to tell of a new one. */
export function needsOfSave(draft: Draft): PeopleQuery[] {
  const { email, phone, role } = draft.answers;
  return [
    ...addressQuery(email, phone),
    ...(draft.updates ? [{ by: 'id', id: draft.updates } as const] : []),
    ...(role === 'ADMIN' ? [{ by: 'filter', filter: 'admins', limit: 100, offset: 0 } as const] : []),
  ];
}

/** Who has this email, or this phone in any of its variants. */
export function addressQuery(
  email: string | null | undefined,
  phone: string | null | undefined,
): PeopleQuery[] {
  if (!email && !phone) return [];
  return [{ by: 'address', ...(email && { email }), ...(phone && { phones: phoneVariants(phone) }) }];
}

/** Decides a yes on facts read afresh: nobody doubled, no seat too many, no Admin unproved. */
export function save(draft: Draft, context: TurnContext): Saved {
  const facts = loaded(context);
  const people = facts.people.flat();
  const settled = settle(addUser, draft, flowContext(context), []);
  if (settled.next !== 'ask' || settled.draft.asking !== 'review') return { kind: 'back', outcome: settled };
  const answers = withDefaults(draft.answers, facts.account);
  if (answers.role === 'ADMIN' && !isProved(draft))
    throw new Error('A grant of Admin reached the yes without its proof');

  const updated = draft.updates ? people.find(({ user }) => user.id === draft.updates) : undefined;
  if (draft.updates && (!updated || updated.user.status === 'ACTIVE')) {
    const { updates: _, ...unbound } = draft;
    return { kind: 'back', outcome: settle(addUser, unbound, flowContext(context), []) };
  }
  if (needsSeat(updated, context.now) && seatsFree(facts.seats) === 0) {
    return { kind: 'full', text: seatsFullText(facts.account, facts.seats, context.language) };
  }
  const rows = updated ? rowsOfUpdate(updated, answers, context) : rowsOfNewUser(answers, context);
  return { kind: 'saved', rows, answers, text: savedText(draft, answers, rows, context) };
}

/** Someone whose invitation is still open holds a seat already. */
function needsSeat(updated: Person | undefined, now: Date): boolean {
  if (updated?.user.status !== 'INVITED' || !updated.invitation) return true;
  return standingOf(updated.invitation, now) !== 'open';
}

function isProved({ grant, answers }: Draft): boolean {
  return grant?.proved === true && grant.forWhom === granteeOf(answers);
}

function savedText(draft: Draft, answers: FullAnswers, rows: Rows, context: TurnContext): string {
  const { language, teams } = context;
  const said = rows.issued
    ? invitedText(rows.user, rows.issued, context)
    : say(language, 'saved.updated', { name: fullName(rows.user) });
  if (!draft.guided || draft.updates) return said;
  const line = canonicalLine(answers, { language, teams });
  return `${said}\n\n${say(language, 'saved.one-line', { line })}`;
}
