import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { granteeOf } from '../../../src/chat/flow/answers.ts';
import type { FlowContext } from '../../../src/chat/flow/context.ts';
import { askAt, settle } from '../../../src/chat/flow/settle.ts';
import type { Draft, Grant } from '../../../src/chat/session.ts';
import { beginning, userOf } from '../../flows/support/acme.ts';
import { ana, askedBy, contextOf, draftOf, personOf } from './situation.ts';

const settled = (draft: Draft, context: Partial<FlowContext> = {}) =>
  askedBy(settle(addUser, draft, contextOf(context), []));
const phone = '+5511912345678';

describe('where a draft goes', () => {
  it('to its doubts before anything else', () => {
    const doubts: Draft['doubts'] = [
      { slot: 'role', reason: 'unclear', quoted: 'x', options: ['USER', 'ADMIN'] },
    ];
    const known = [personOf({ email: 'ana@new.test' })];
    expect(settled(draftOf(ana, { doubts }), { known }).draft.asking).toBe('doubt');
  });

  it('to the review once nothing is open', () => {
    expect(settled(draftOf(ana)).draft.asking).toBe('review');
  });

  it('to the proof of a grant before the review', () => {
    const outcome = settled(draftOf({ ...ana, role: 'ADMIN' }));
    expect(outcome.draft).toMatchObject({
      asking: 'grant',
      grant: { proved: false, triesLeft: 5, codeId: 'id 1' },
    });
    expect(outcome.draft.grant?.expiresAt).toBe('2026-11-25T12:15:00.000Z');
    expect(outcome.mailCode).toEqual(outcome.draft.grant);
  });
});

describe('somebody known', () => {
  it.each([
    ['by email', draftOf(ana), { email: 'ana@new.test', phone: null }, 'known'],
    ['by phone', draftOf({ name: ana.name!, phone }), { email: null, phone }, 'known'],
    ['not by having some other phone', draftOf({ ...ana, phone }), { phone: '+442079460001' }, 'review'],
  ] as const)('%s', (_, draft, user, asking) => {
    expect(settled(draft, { known: [personOf(user)] }).draft.asking).toBe(asking);
  });

  it('is found behind others who are among the facts', () => {
    const known = [
      { ...personOf({}), user: userOf('ann', { phone: '+442079460001' }) },
      personOf({ email: 'ana@new.test' }),
    ];
    expect(settled(draftOf({ ...ana, phone }), { known }).draft.knownId).toBe('dee');
  });

  it('is not asked about again while being updated', () => {
    const known = [personOf({ email: 'ana@new.test' })];
    const { draft } = settled(draftOf(ana, { updates: 'dee', knownId: 'dee' }), { known });
    expect(draft.asking).toBe('review');
    expect(draft.knownId).toBeUndefined();
  });
});

describe('the proof of a grant', () => {
  const admin = { ...ana, role: 'ADMIN' as const };
  const grant: Grant = {
    codeId: 'mailed',
    forWhom: granteeOf(admin),
    proved: false,
    triesLeft: 3,
    expiresAt: new Date(beginning.getTime() + 60_000).toISOString(),
  };

  it('stands for the person it was given for', () => {
    expect(settled(draftOf(admin, { grant: { ...grant, proved: true } })).draft.asking).toBe('review');
  });

  it.each([
    ['another name', { ...admin, name: { first: 'Eva', last: 'Souza' } }],
    ['another email', { ...admin, email: 'eva@new.test' }],
  ])('is asked for anew for %s', (_, answers) => {
    const outcome = settled(draftOf(answers, { grant: { ...grant, proved: true } }));
    expect(outcome.draft.asking).toBe('grant');
    expect(outcome.mailCode?.codeId).toBe('id 1');
  });

  it('waits for the code that was mailed, until it expires', () => {
    expect(settled(draftOf(admin, { grant })).mailCode).toBeUndefined();
    const expired = { ...grant, expiresAt: beginning.toISOString() };
    expect(settled(draftOf(admin, { grant: expired })).mailCode?.codeId).toBe('id 1');
  });

  it.each(['too-many', 'no-mail'] as const)('gives way to User where no code can be mailed: %s', codeMail => {
    const outcome = settled(draftOf(admin), { codeMail });
    expect(outcome.draft).toMatchObject({ asking: 'review', answers: { role: 'USER' }, revision: 1 });
    expect(outcome.lead).toHaveLength(1);
  });

  it('needs no mail where the account chose the word', () => {
    const account = { ...contextOf().account, adminGrant: 'WORD' as const };
    const outcome = settled(draftOf(admin), { account, codeMail: 'no-mail' });
    expect(outcome.draft.asking).toBe('grant');
    expect(outcome.mailCode).toBeUndefined();
  });
});

describe('asking a step', () => {
  it('counts tries afresh at a new step, and goes on counting at the same one', () => {
    const draft = draftOf({}, { asking: 'email', tries: 2 });
    expect(askedBy(askAt(draft, 'email', [])).draft.tries).toBe(2);
    expect(askedBy(askAt(draft, 'phone', [])).draft.tries).toBe(0);
  });

  it('remembers slots once for the way back, and no other steps', () => {
    const once = askedBy(askAt(draftOf(), 'email', [])).draft;
    expect(askedBy(askAt(once, 'email', [])).draft.asked).toEqual(['email']);
    expect(askedBy(askAt(once, 'review', [])).draft.asked).toEqual(['email']);
  });
});
