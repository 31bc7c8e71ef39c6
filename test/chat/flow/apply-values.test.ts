import { describe, expect, it } from 'vitest';
import { applyValues } from '../../../src/chat/flow/apply-values.ts';
import type { Doubt, ReadValues } from '../../../src/chat/reading.ts';
import type { Answers } from '../../../src/chat/slots.ts';
import { ana, draftOf } from './situation.ts';

const anyDomain = { allowedDomains: [] };
const phone = '+442079460123';
const apply = (answers: Answers, values: ReadValues, account = anyDomain as { allowedDomains: string[] }) =>
  applyValues(draftOf(answers), values, account);

describe('values that stand', () => {
  it.each<[string, Answers, ReadValues, Answers]>([
    [
      'a first name keeps the last one',
      ana,
      { name: { first: 'Anna' } },
      { ...ana, name: { first: 'Anna', last: 'Souza' } },
    ],
    [
      'a last name keeps the first one',
      ana,
      { name: { last: 'Lee' } },
      { ...ana, name: { first: 'Ana', last: 'Lee' } },
    ],
    ['teams are set', { teams: ['a'] }, { teams: { set: ['b'] } }, { teams: ['b'] }],
    ['teams are added once', { teams: ['a'] }, { teams: { add: ['a', 'b'] } }, { teams: ['a', 'b'] }],
    ['teams are taken away', { teams: ['a', 'b'] }, { teams: { remove: ['a'] } }, { teams: ['b'] }],
    ['no email, with a phone', { phone }, { email: null }, { phone, email: null }],
    ['no email, with the phone in the same message', {}, { email: null, phone }, { phone, email: null }],
    [
      'Admin, with an email in the same message',
      { email: null },
      { role: 'ADMIN', email: 'a@b.test' },
      { role: 'ADMIN', email: 'a@b.test' },
    ],
  ])('%s', (_, before, values, after) => {
    const { draft, problems } = apply(before, values);
    expect(draft.answers).toEqual(after);
    expect(problems).toEqual([]);
  });
});

describe('values that cannot stand leave the old ones', () => {
  it.each<[string, Answers, ReadValues, string]>([
    ['Admin without an email', { phone, email: null }, { role: 'ADMIN' }, 'admin-needs-email'],
    ['no email for an Admin', { ...ana, role: 'ADMIN' }, { email: null }, 'admin-needs-email'],
    ['neither email nor phone', { phone: null }, { email: null }, 'address-needed'],
    ['neither phone nor email', { phone, email: null }, { phone: null }, 'address-needed'],
    ['both said to be missing at once', {}, { email: null, phone: null }, 'address-needed'],
    ['a name that grew too long', ana, { name: { first: 'A'.repeat(101) } }, 'name-too-long'],
  ])('%s', (_, before, values, code) => {
    const { draft, changed, problems } = apply(before, values);
    expect(problems.map(problem => problem.code)).toEqual([code]);
    expect(draft.answers).toEqual(before);
    expect(changed).toEqual([]);
    expect(draft.revision).toBe(0);
  });

  it('an email outside the domains of the company', () => {
    const acme = { allowedDomains: ['acme.test'] };
    expect(apply(ana, { email: 'x@other.test' }, acme).problems[0]?.code).toBe('email-domain');
    expect(apply(ana, { email: 'x@acme.test.other.test' }, acme).draft.answers.email).toBe('ana@new.test');
    expect(apply(ana, { email: 'x@acme.test' }, acme).draft.answers.email).toBe('x@acme.test');
  });
});

describe('what a change does to the draft', () => {
  it('raises the revision, so that buttons of an earlier review are stale; the same value again does not', () => {
    expect(apply(ana, { role: 'USER' }).draft.revision).toBe(1);
    expect(apply(ana, { email: 'ana@new.test' }).draft.revision).toBe(0);
  });

  it('settles the doubts of its slot and leaves the others', () => {
    const doubts: Doubt[] = [
      { slot: 'email', reason: 'typo', quoted: 'ana@gmial.com', options: ['ana@gmail.com'] },
      { slot: 'role', reason: 'unclear', quoted: 'admin', options: ['USER', 'ADMIN'] },
    ];
    const { draft } = applyValues(draftOf(ana, { doubts }), { email: 'ana@new.test' }, anyDomain);
    expect(draft.doubts.map(({ slot }) => slot)).toEqual(['role']);
  });
});
