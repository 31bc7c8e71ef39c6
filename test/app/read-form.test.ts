import { describe, expect, it, test } from 'vitest';
import { addUser } from '../../flows/add-user.ts';
import { formOf, offeredTeams } from '../../src/app/add-user/form-offer.ts';
import { readForm } from '../../src/app/add-user/read-form.ts';
import { newDraft } from '../../src/chat/flow/pause.ts';
import type { FormAnswers } from '../../src/chat/message.ts';
import type { Answers } from '../../src/chat/slots.ts';

const teams = Array.from({ length: 25 }, (_, n) => ({
  accountId: 'acme',
  id: `t${n}`,
  name: `Team ${n}`,
  nameKey: `team ${n}`,
}));

function reading(given: FormAnswers, { answers = {} as Answers, isCurrent = true } = {}) {
  const draft = { ...newDraft(addUser, 'd1', new Date(0)), answers };
  return readForm(given, { country: 'GB', teams, draft, isCurrent });
}

describe('a form is read as typed words are', () => {
  test.each<[FormAnswers, object]>([
    [{ first_name: ' Ana ', last_name: 'de  Souza' }, { name: { first: 'Ana', last: 'de Souza' } }],
    [{ first_name: 'Ana', last_name: '' }, { name: { first: 'Ana' } }],
    [{ first_name: '', last_name: 'Souza' }, { name: { first: 'Souza' } }],
    [{ email: 'Ana@Acme.TEST' }, { email: 'ana@acme.test' }],
    [{ phone: '020 7946 0001' }, { phone: '+442079460001' }],
    [
      { role: 'ADMIN', language: 'pt-BR' },
      { role: 'ADMIN', language: 'pt-BR' },
    ],
    [{ role: 'OWNER', language: 'xx', fax: '1', email: ['a@b.test'] }, {}],
    [{}, {}],
  ])('%o', (given, values) => {
    expect(reading(given)).toEqual({ values, doubts: [], problems: [] });
  });

  test.each<[FormAnswers, string, string]>([
    [{ email: 'ana at acme' }, 'email', 'email-invalid'],
    [{ email: 'a@acme.test, b@acme.test' }, 'email', 'email-invalid'],
    [{ email: 'josé@acme.test' }, 'email', 'email-not-ascii'],
    [{ phone: '12' }, 'phone', 'phone-too-short'],
    [{ first_name: '\u202eAna' }, 'name', 'name-characters'],
    [{ first_name: 'x'.repeat(101) }, 'name', 'name-too-long'],
  ])('%o cannot stand', (given, slot, code) => {
    const { values, problems } = reading(given);
    expect(values).toEqual({});
    expect(problems).toMatchObject([{ slot, problem: { code } }]);
  });

  it('offers what was probably meant, and applies nothing', () => {
    expect(reading({ email: 'ana@gmial.com' })).toMatchObject({
      values: {},
      doubts: [{ slot: 'email', reason: 'typo', options: ['ana@gmail.com', 'ana@gmial.com'] }],
    });
  });
});

describe('an address left empty', () => {
  const empty = { email: '', phone: '' };
  const answers: Answers = { email: 'ana@acme.test' };
  it('was taken away, where the form had shown it', () => {
    expect(reading(empty, { answers }).values).toEqual({ email: null });
  });
  it('says nothing of one that was written after the form was sent', () => {
    expect(reading(empty, { answers, isCurrent: false }).values).toEqual({});
  });
});

it('sets the teams that it showed, and leaves the others as they are', () => {
  expect(offeredTeams(teams)).toHaveLength(20);
  const change = reading({ teams: ['t1', 'gone'] }).values.teams;
  expect(change?.add).toEqual(['t1']);
  expect(change?.remove).toHaveLength(19);
  expect(change?.remove).not.toContain('t24');
});

test.each([
  ['d1:form:0', 'same'],
  ['d1:form:3', 'earlier'],
  ['d2:form:0', undefined],
  ['d1:email:0', undefined],
  ['', undefined],
])('the token %o belongs to the draft: %s', (token, how) => {
  expect(formOf(newDraft(addUser, 'd1', new Date(0)), token)).toBe(how);
});
