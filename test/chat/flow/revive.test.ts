import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { keepWhole, revive } from '../../../src/chat/flow/revive.ts';
import type { Session } from '../../../src/chat/session.ts';
import { ana, draftOf } from './situation.ts';

const like = { role: 'USER' as const, teams: ['sales'] };
const session: Session = { v: 1, draft: draftOf(ana, { asking: 'review' }), like };

describe('a stored session', () => {
  it('is taken as it is where it is whole', () => {
    expect(revive(addUser, session)).toBe(session);
  });

  it('is not read again where it was made here', () => {
    const made = { v: 1, draft: {} } as unknown as Session;
    keepWhole(made);
    expect(revive(addUser, made)).toBe(made);
  });

  it.each([
    null,
    undefined,
    'x',
    7,
    [],
    {},
    { v: 1, draft: null },
    { v: 1, draft: { id: 7 } },
    { v: 9, menu: [] },
  ])('is empty where nothing can be read: %j', stored => {
    expect(revive(addUser, stored)).toEqual({ v: 1 });
  });
});

describe('a draft that cannot be read', () => {
  it.each([
    ['of another release', { flowVersion: 0 }],
    ['at a step that no longer is', { asking: 'shoe-size' }],
    ['with a part missing', { doubts: undefined }],
  ])('%s keeps its answers, and is offered to go on with', (_, changed) => {
    const revived = revive(addUser, { ...session, draft: { ...session.draft, ...changed } });
    expect(revived.draft).toMatchObject({ id: 'draft', answers: ana, asking: 'resume', guided: false });
    expect(revived.like).toEqual(like);
    expect(revived.menu).toBeUndefined();
  });

  it('loses the one answer that is none', () => {
    const answers = { ...ana, role: 'OWNER', phone: 7, teams: ['sales'] };
    const revived = revive(addUser, { ...session, draft: { ...session.draft, answers } });
    expect(revived.draft?.answers).toEqual({ ...ana, teams: ['sales'] });
  });

  it('is gone where nobody knows how old it is', () => {
    expect(
      revive(addUser, { ...session, draft: { ...session.draft, touchedAt: 'soon' } }).draft,
    ).toBeUndefined();
  });
});
