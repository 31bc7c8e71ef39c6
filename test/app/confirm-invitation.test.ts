import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { type ConfirmationFacts, decideConfirmation } from '../../src/app/confirm-invitation.ts';
import type { Account } from '../../src/domain/account.ts';
import type { Code } from '../../src/domain/code.ts';
import { inOneWeek, makeInvitation, makeUser, noon } from '../store/support/acme.ts';

const ann = makeUser('acme', { firstName: 'Ann', role: 'ADMIN' });
const ana = makeUser('acme', { email: 'ana@acme.test', status: 'INVITED', role: 'ADMIN' });
const invitation = makeInvitation(ana, ann);
const code: Code = {
  id: newId(),
  accountId: 'acme',
  userId: ana.id,
  invitationId: invitation.id,
  purpose: 'JOIN',
  hash: 'hash',
  expiresAt: inOneWeek,
  usedAt: null,
  tries: 5,
};
const account = { id: 'acme', name: 'Acme', version: 7 } as Account;

function decide(changed: Partial<ConfirmationFacts>, now = noon, channel: 'web' | 'whatsapp' = 'web') {
  return decideConfirmation({
    account,
    invitation,
    invitee: { user: ana, teams: [], invitation },
    seats: { total: 5, active: 3, pending: 1 },
    codes: [code],
    now,
    newId,
    channel,
    ...changed,
  });
}

function invitee(status: 'ACTIVE' | 'DEACTIVATED') {
  return { user: { ...ana, status }, teams: [], invitation };
}

test('an open invitation activates its person as they are now, and ends itself and its codes', () => {
  const decided = decide({}, noon, 'whatsapp');
  if (decided.outcome !== 'confirmed') throw new Error(decided.outcome);
  const user = { ...ana, status: 'ACTIVE', version: ana.version + 1 };
  expect(decided.user).toEqual(user);
  expect(decided.puts).toMatchObject({
    user: [user],
    invitation: [{ ...invitation, state: 'CONFIRMED' }],
    code: [{ ...code, usedAt: noon }],
    auditEntry: [{ action: 'invitation-confirmed', actorId: ana.id, subjectId: ana.id, channel: 'whatsapp' }],
  });
  expect(decided.notice).toEqual({
    accountId: 'acme',
    toUserId: ann.id,
    sentence: { key: 'notice.confirmed', args: { name: 'Ana Souza' } },
  });
});

test('the moment of expiry is too late; the one before is not', () => {
  expect(decide({}, inOneWeek)).toEqual({ outcome: 'expired' });
  expect(decide({}, new Date(inOneWeek.getTime() - 1)).outcome).toBe('confirmed');
});

test.each([
  ['confirmed before', { invitation: { ...invitation, state: 'CONFIRMED' as const } }, 'already'],
  ['active by another way', { invitee: invitee('ACTIVE') }, 'already'],
  ['cancelled', { invitation: { ...invitation, state: 'CANCELLED' as const } }, 'cancelled'],
  ['deactivated', { invitee: invitee('DEACTIVATED') }, 'cancelled'],
  ['no seat left by the active', { seats: { total: 3, active: 3, pending: 1 } }, 'seats-full'],
])('%s: %o is answered %s', (_what, changed, outcome) => {
  expect(decide(changed)).toEqual({ outcome });
});

test('a pending person holds a seat already, so a full house still lets them in', () => {
  expect(decide({ seats: { total: 4, active: 3, pending: 1 } }).outcome).toBe('confirmed');
  expect(decide({ seats: { total: 4, active: 3, pending: 4 } }).outcome).toBe('confirmed');
});
