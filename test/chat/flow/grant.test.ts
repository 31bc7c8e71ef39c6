import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { granteeOf } from '../../../src/chat/flow/answers.ts';
import { readGrant } from '../../../src/chat/flow/grant.ts';
import { read } from '../../../src/chat/read/read.ts';
import type { Grant } from '../../../src/chat/session.ts';
import { accountOf, beginning } from '../../flows/support/acme.ts';
import { ana, askedBy, contextOf, draftOf } from './situation.ts';

const admin = { ...ana, role: 'ADMIN' as const };
const grant: Grant = {
  codeId: 'mailed',
  forWhom: granteeOf(admin),
  proved: false,
  triesLeft: 5,
  expiresAt: new Date(beginning.getTime() + 15 * 60_000).toISOString(),
};

function answering(text: string, changed: Partial<Grant> = {}, context = contextOf()) {
  const draft = draftOf(admin, { asking: 'grant', grant: { ...grant, ...changed } });
  const reading = read(text, { language: 'en', country: 'GB', teams: [], drafting: true });
  return readGrant(addUser, draft, reading, context);
}

describe('the mailed code', () => {
  it.each(['123456', '123 456', '*123456*'])('proves the grant: %s', text => {
    const { draft } = askedBy(answering(text)!);
    expect(draft).toMatchObject({ asking: 'review', grant: { proved: true }, answers: { role: 'ADMIN' } });
  });

  it('costs a try when it is wrong', () => {
    const { draft, lead } = askedBy(answering('654321')!);
    expect(draft).toMatchObject({ asking: 'grant', grant: { proved: false, triesLeft: 4 } });
    expect(lead).toEqual(['That is not the code. 4 more tries.']);
  });

  it('makes a User at the fifth wrong one', () => {
    const { draft, lead } = askedBy(answering('654321', { triesLeft: 1 })!);
    expect(draft).toMatchObject({ asking: 'review', answers: { role: 'USER' } });
    expect(draft.grant).toBeUndefined();
    expect(lead).toHaveLength(1);
  });

  it('proves nothing once it has expired, though it is right; another is mailed', () => {
    const outcome = askedBy(answering('123456', { expiresAt: beginning.toISOString() })!);
    expect(outcome.draft).toMatchObject({ asking: 'grant', grant: { proved: false } });
    expect(outcome.mailCode?.codeId).toBe('id 1');
  });

  it.each(['yes', 'ADMIN', '12345', '1234567'])('is not %s', text => {
    expect(answering(text)).toBeUndefined();
  });
});

describe('the typed word', () => {
  const byWord = contextOf({ account: accountOf({ adminGrant: 'WORD' }) });

  it('proves the grant in capitals only', () => {
    expect(askedBy(answering('ADMIN', {}, byWord)!).draft.grant?.proved).toBe(true);
    expect(answering('admin', {}, byWord)).toBeUndefined();
    expect(answering('123456', {}, byWord)).toBeUndefined();
  });
});
