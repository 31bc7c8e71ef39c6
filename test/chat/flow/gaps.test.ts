import { describe, expect, it } from 'vitest';
import { addUser } from '../../../flows/add-user.ts';
import { canSkip, isMissing, nextGap, progress } from '../../../src/chat/flow/gaps.ts';
import type { Answers, SlotId } from '../../../src/chat/slots.ts';
import { ana, draftOf } from './situation.ts';

const phone = '+442079460123';

describe('the next gap', () => {
  it.each<[string, Answers, string | undefined]>([
    ['nothing is there', {}, 'name'],
    ['only a last name is there', { name: { first: '', last: 'Souza' }, email: 'a@new.test' }, 'name'],
    ['the last name is open', { name: { first: 'Ana', last: '' }, email: 'a@new.test' }, 'last-name'],
    ['no address is there', { name: ana.name! }, 'email'],
    ['an email is enough', ana, undefined],
    ['a phone is enough', { name: ana.name!, phone }, undefined],
    ['without an email the phone is needed', { name: ana.name!, email: null }, 'phone'],
    ['an Admin needs the email', { name: ana.name!, phone, role: 'ADMIN' }, 'email'],
  ])('where %s', (_, answers, gap) => {
    expect(nextGap(addUser, draftOf(answers))).toBe(gap);
  });

  it('is every open slot of a guided draft, in order', () => {
    const guided = (answers: Answers) => nextGap(addUser, draftOf(answers, { guided: true }));
    expect(guided(ana)).toBe('phone');
    expect(guided({ ...ana, phone: null })).toBe('role');
    expect(guided({ ...ana, phone: null, role: 'USER' })).toBe('language');
    expect(guided({ ...ana, phone: null, role: 'USER', language: 'en' })).toBe('teams');
    expect(guided({ ...ana, phone: null, role: 'USER', language: 'en', teams: [] })).toBeUndefined();
  });

  it('is no last name for somebody said to have one name', () => {
    const madonna = { name: { first: 'Madonna', last: '' }, email: 'm@new.test' };
    expect(nextGap(addUser, draftOf(madonna, { oneName: true }))).toBeUndefined();
  });
});

describe('leaving a slot out', () => {
  it.each<[SlotId, Answers, boolean]>([
    ['name', {}, false],
    ['email', {}, true],
    ['email', { phone }, true],
    ['email', { phone: null }, false],
    ['email', { phone, role: 'ADMIN' }, false],
    ['phone', ana, true],
    ['phone', { email: null }, false],
    ['phone', {}, false],
    ['role', {}, true],
    ['language', {}, true],
    ['teams', {}, true],
  ])('%s of %j: %s', (slot, answers, may) => {
    expect(canSkip(addUser, answers, slot)).toBe(may);
  });
});

it('misses no optional slot', () => {
  for (const slot of ['role', 'language', 'teams'] as const) expect(isMissing(addUser, {}, slot)).toBe(false);
});

it('counts a slot left out on purpose as dealt with', () => {
  expect(progress(draftOf({ ...ana, phone: null }))).toEqual({ done: 3, total: 6 });
});
