import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../../src/chat/flow/answers.ts';
import { describeValue, knownLines, summaryLines } from '../../../src/chat/flow/describe.ts';
import type { Answers, SlotId } from '../../../src/chat/slots.ts';
import { ana, contextOf } from './situation.ts';

const context = contextOf();

describe('a value', () => {
  it.each<[SlotId, Answers, string]>([
    ['name', ana, 'Ana Souza'],
    ['name', { name: { first: 'Madonna', last: '' } }, 'Madonna'],
    ['name', { name: { first: '', last: 'Souza' } }, 'Souza'],
    ['name', { name: { first: 'Ana Maria', last: 'Souza' } }, 'first *Ana Maria*, last *Souza*'],
    ['name', {}, '–'],
    ['email', { email: null }, '–'],
    ['phone', { phone: '+5511912345678' }, '+55 11 91234 5678'],
    ['role', { role: 'ADMIN' }, 'Admin'],
    ['language', { language: 'pt-BR' }, 'Portuguese (Brazil)'],
    ['teams', { teams: ['sales', 'support'] }, 'Sales, Support'],
    ['teams', { teams: [] }, '–'],
    ['teams', { teams: ['gone'] }, '–'],
  ])('%s of %j reads %s', (slot, answers, text) => {
    expect(describeValue(slot, answers, context)).toBe(text);
  });

  it('cannot format or break a line', () => {
    const name = { first: '*Role:\nAdmin*', last: '' };
    expect(describeValue('name', { name }, context)).toBe('*\u2060Role: Admin*\u2060');
  });
});

it('numbers all six slots in the summary, defaults included', () => {
  expect(summaryLines(withDefaults(ana, { language: 'es' }), context)).toBe(
    '1 Name: Ana Souza\n2 Email: ana@new.test\n3 Phone: –\n4 Role: User\n5 Language: Spanish\n6 Teams: –',
  );
});

it('shows of a draft only what was dealt with', () => {
  expect(knownLines({ ...ana, phone: null }, context)).toBe('Name: Ana Souza\nEmail: ana@new.test\nPhone: –');
});
