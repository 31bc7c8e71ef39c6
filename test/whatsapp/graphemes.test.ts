import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fitting, split } from '../../src/whatsapp/graphemes.ts';

const family = '👨‍👩‍👧‍👦';

describe('cut', () => {
  it('leaves what fits alone', () => {
    expect(cut('Marketing', 9)).toBe('Marketing');
  });

  it('marks what is cut off, without a space before the mark', () => {
    expect(cut('Marketing and Sales', 11)).toBe('Marketing…');
  });

  it('never breaks an emoji, a flag or an accent', () => {
    expect(cut(`ab${family}`, 8)).toBe('ab…');
    expect(cut('🇧🇷🇧🇷🇧🇷', 6)).toBe('🇧🇷…');
    expect(cut('ne\u0301e', 3)).toBe('n…');
  });

  it('never exceeds the limit, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 80 }), (text, max) => {
        expect(cut(text, max).length).toBeLessThanOrEqual(max);
        expect(text.startsWith(fitting(text, max))).toBe(true);
      }),
    );
  });
});

describe('split', () => {
  it('breaks after a line, else after a word', () => {
    expect(split('one two\nthree four', 10)).toEqual(['one two', 'three four']);
    expect(split('one two three', 9)).toEqual(['one two', 'three']);
  });

  it('breaks a text without spaces between graphemes', () => {
    expect(split(family.repeat(3), 12)).toEqual([family, family, family]);
  });

  it('loses nothing but white space at the breaks, and every part fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 4, max: 50 }),
        (text, max) => {
          const parts = split(text, max);
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(max);
          const letters = (s: string) => s.replace(/\s/gu, '');
          expect(letters(parts.join(''))).toBe(letters(text));
        },
      ),
    );
  });
});
