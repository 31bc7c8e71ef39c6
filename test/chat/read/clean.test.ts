import { expect, it } from 'vitest';
import { clean, LONGEST_MESSAGE } from '../../../src/chat/read/clean.ts';

it.each([
  ['no-break and thin spaces', 'Ana\u00a0Souza\u2009ok\u3000\u202f!', 'Ana Souza ok !'],
  ['zero-width and direction marks', '\ufeffA\u200bna \u200e\u202a+44 20\u202c\u2060', 'Ana +44 20'],
  ['decomposed accents', 'Jose\u0301 Nu\u0303n\u0303ez', 'José Nũñez'],
  ['an accent that something invisible kept apart', 'e\u200b\u0301', 'é'],
  ['full-width letters, signs and digits', 'ａｎａ＠ａｃｍｅ．ｃｏｍ　＋５５', 'ana@acme.com +55'],
  ['digits of other scripts', '٠٢٠ ७९४६', '020 7946'],
  ['every line break', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['spaces at the ends of lines', '  a  \n\t b \n', 'a\nb'],
  ['controls and lone surrogates', 'A\u0000n\ud800a\u0007', 'Ana'],
])('makes one spelling of %s', (_, typed, cleaned) => {
  expect(clean(typed)).toBe(cleaned);
});

it('keeps the joiners that Persian names need, and only between letters', () => {
  expect(clean('می\u200cنا')).toBe('می\u200cنا');
  expect(clean('\u200c Ana\u200c')).toBe('Ana');
});

it('keeps the override that could disguise a name, so that the name is refused', () => {
  expect(clean('An\u202ea')).toBe('An\u202ea');
});

it('cuts what is longer than a message can be', () => {
  expect(clean('a'.repeat(LONGEST_MESSAGE + 1))).toHaveLength(LONGEST_MESSAGE);
  expect(clean(`${'a'.repeat(LONGEST_MESSAGE - 1)}😀`)).toHaveLength(LONGEST_MESSAGE - 1);
});
