import { addUser } from '../../../flows/add-user.ts';
import type { FlowContext } from '../../../src/chat/flow/context.ts';
import { newDraft } from '../../../src/chat/flow/pause.ts';
import type { Outcome } from '../../../src/chat/flow/settle.ts';
import type { Draft } from '../../../src/chat/session.ts';
import type { Answers } from '../../../src/chat/slots.ts';
import type { Invitation } from '../../../src/domain/invitation.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { User } from '../../../src/domain/user.ts';
import { accountOf, beginning, invitationOf, teamOf, userOf } from '../../flows/support/acme.ts';

/** Bo adds people to Acme; the right code is always 123456. */
export function contextOf(changed: Partial<FlowContext> = {}): FlowContext {
  let ids = 0;
  return {
    language: 'en',
    now: beginning,
    newId: () => {
      ids += 1;
      return `id ${ids}`;
    },
    account: accountOf(),
    teams: ['Support', 'Sales'].map(teamOf),
    asker: userOf('bo', { role: 'ADMIN' }),
    known: [],
    isCode: (_codeId, digits) => digits === '123456',
    codeMail: 'possible',
    ...changed,
  };
}

/** A draft that holds these answers, of a message that held a person and an address unless `guided`. */
export function draftOf(answers: Answers = {}, changed: Partial<Draft> = {}): Draft {
  return { ...newDraft(addUser, 'draft', beginning), guided: false, answers, ...changed };
}

export const ana: Answers = { name: { first: 'Ana', last: 'Souza' }, email: 'ana@new.test' };

/** Somebody of Acme, with an invitation unless they are active. */
export function personOf(user: Partial<User>, invitation: Partial<Invitation> | null = {}): Person {
  return {
    user: userOf('dee', user),
    teams: [],
    invitation: invitation && invitationOf('dee', invitation),
  };
}

/** The outcome's draft and lead, where it asks something. Throws where it does not. */
export function askedBy(outcome: Outcome): Extract<Outcome, { next: 'ask' }> {
  if (outcome.next !== 'ask') throw new Error(`It does not ask but ${outcome.next}`);
  return outcome;
}
