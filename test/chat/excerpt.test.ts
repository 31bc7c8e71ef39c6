import { expect, it } from 'vitest';
import { excerpt } from '../../src/chat/excerpt.ts';

it('leaves what is short, and cuts what is long between characters', () => {
  expect(excerpt('a'.repeat(100))).toBe('a'.repeat(100));
  expect(excerpt('a'.repeat(101))).toBe(`${'a'.repeat(100)}…`);
  expect(excerpt('😀'.repeat(101))).toBe(`${'😀'.repeat(100)}…`);
});
