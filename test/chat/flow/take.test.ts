import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { take } from '../../../src/chat/flow/take.ts';
import type { Doubt, SlotProblem } from '../../../src/chat/reading.ts';
import type { Draft } from '../../../src/chat/session.ts';
import { ana, askedBy, contextOf, draftOf } from './situation.ts';

const taken = (draft: Draft, heard: Parameters<typeof take>[2]) =>
  askedBy(take(addUser, draft, heard, contextOf()));
const invalid: SlotProblem = { slot: 'email', problem: { code: 'email-invalid' }, quoted: 'x@y' };
const typo: Doubt = { slot: 'email', reason: 'typo', quoted: 'a@gmial.com', options: ['a@gmail.com'] };

describe('what was heard', () => {
  it('is noted where it answers another question than the one asked', () => {
    const draft = draftOf({}, { guided: true, asking: 'name' });
    const { lead } = taken(draft, { values: { name: ana.name!, role: 'USER' } });
    expect(lead).toEqual(['Noted. Role: User']);
  });

  it('is not noted where the review shows it anyway', () => {
    expect(taken(draftOf(ana, { asking: 'review' }), { values: { teams: { set: ['sales'] } } }).lead).toEqual(
      [],
    );
  });

  it.each([
    ['a person and an address', { name: ana.name!, email: ana.email! }, false],
    ['a person alone', { name: ana.name! }, true],
    ['an address alone', { email: ana.email! }, true],
  ])('%s: every other slot is asked: %s', (_, values, guided) => {
    expect(taken(draftOf({}, { guided: true }), { values }).draft.guided).toBe(guided);
  });
});

describe('what cannot stand', () => {
  it('is said, counts as a try, and keeps the old value', () => {
    const { draft, lead } = taken(draftOf(ana, { asking: 'review', tries: 1 }), {
      values: {},
      problems: [invalid],
    });
    expect(draft).toMatchObject({ asking: 'review', tries: 2, answers: ana, revision: 0 });
    expect(lead[0]).toContain('“x@y”');
  });

  it('does not keep the rest of the message from being taken', () => {
    const { draft, lead } = taken(draftOf(ana, { asking: 'review' }), {
      values: { role: 'USER' },
      problems: [invalid],
    });
    expect(draft).toMatchObject({ asking: 'review', tries: 0, answers: { ...ana, role: 'USER' } });
    expect(lead).toHaveLength(1);
  });

  it('moves the question to its slot, where that is open', () => {
    const draft = draftOf({ name: ana.name! }, { guided: true, asking: 'role' });
    expect(taken(draft, { values: {}, problems: [invalid] }).draft.asking).toBe('email');
  });

  it('is quoted briefly', () => {
    const long = { ...invalid, quoted: 'x'.repeat(4000) };
    expect(taken(draftOf(ana), { values: {}, problems: [long] }).lead[0]!.length).toBeLessThan(300);
  });
});

describe('doubts', () => {
  it('are asked before anything else, and keep the old value', () => {
    const { draft } = taken(draftOf(ana, { asking: 'review' }), { values: {}, doubts: [typo] });
    expect(draft).toMatchObject({ asking: 'doubt', answers: ana });
  });

  it('take the place of earlier ones of their slot, whose buttons are stale from then on', () => {
    const first = taken(draftOf(ana), { values: {}, doubts: [typo] }).draft;
    const other: Doubt = { ...typo, quoted: 'b@gmial.com', options: ['b@gmail.com'] };
    const second = taken(first, { values: {}, doubts: [other] }).draft;
    expect(second.doubts).toEqual([other]);
    expect(second.revision).toBeGreaterThan(first.revision);
  });
});

it('keeps the texts of further people for later', () => {
  const { draft } = taken(draftOf({}, { others: ['Tom'] }), {
    values: ana as { email: string },
    others: ['Kim'],
  });
  expect(draft.others).toEqual(['Tom', 'Kim']);
});
