import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid, storable, toJson } from '../../src/store/storable.ts';

test.each([
  ['a NUL', 'a\0b', 'ab'],
  ['many NULs', '\0\0a\0', 'a'],
  ['the first half of a character', 'a\u{D83D}b', 'a\uFFFDb'],
  ['the second half of a character', '\u{DE00}', '\uFFFD'],
  ['halves in the wrong order', '\u{DE00}\u{D83D}', '\uFFFD\uFFFD'],
  ['a whole character', '😀', '😀'],
  ['a NUL as somebody types it', '\\u0000', '\\u0000'],
  ['half a character as somebody types it', '\\ud800', '\\ud800'],
  ['a backslash before a NUL', '\\\0', '\\'],
])('%s', (_what, text, kept) => {
  expect(storable(text)).toBe(kept);
  expect(JSON.parse(toJson({ deep: [{ text, [text]: 1 }] }))).toEqual({ deep: [{ text: kept, [kept]: 1 }] });
});

test('times and numbers are as JSON has them, beside a text that is cleaned', () => {
  const at = new Date('2026-11-25T12:00:00.123Z');
  expect(JSON.parse(toJson({ at, n: 1.5, none: null, gone: undefined, text: '\0' }))).toEqual({
    at: '2026-11-25T12:00:00.123Z',
    n: 1.5,
    none: null,
    text: '',
  });
});

test('whatever was clean already is left exactly as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const json = JSON.stringify(value);
      fc.pre(!json.includes('\\u'));
      expect(toJson(value)).toBe(json);
    }),
  );
});

test('nothing that PostgreSQL refuses is left, whatever comes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), units => {
      const text = String.fromCharCode(...units);
      expect(JSON.parse(toJson([text]))).toEqual([storable(text)]);
      expect(storable(text)).not.toMatch(/\0|\p{Surrogate}/u);
      expect(storable(storable(text))).toBe(storable(text));
    }),
  );
});

test('a uuid is one, and nothing else is', () => {
  expect(isUuid('01a210ea-fc89-722a-bd41-c6ed9b6cf347')).toBe(true);
  expect(isUuid('01A210EA-FC89-722A-BD41-C6ED9B6CF347')).toBe(true);
  for (const text of [
    '',
    '01a210ea',
    '01a210ea-fc89-722a-bd41-c6ed9b6cf34g',
    ' 01a210ea-fc89-722a-bd41-c6ed9b6cf347',
  ]) {
    expect(isUuid(text)).toBe(false);
  }
});
