import { describe, expect, test } from 'vitest';
import { botLanguages } from '../../src/domain/language.ts';
import { roles } from '../../src/domain/role.ts';
import { catalogs } from '../../src/texts/catalog.ts';
import { cut } from '../../src/whatsapp/graphemes.ts';
import { limits } from '../../src/whatsapp/limits.ts';
import { keysOfFamily } from './support/key-families.ts';
import { filled } from './support/said-lines.ts';
import { labelKeys } from './support/sources.ts';

const keys = [...new Set(labelKeys().flatMap(keysOfFamily))];

test('the search for labels sees buttons, picks and whole families', () => {
  expect(keys).toEqual(
    expect.arrayContaining([
      'tap.yes',
      'tap.make-user',
      'known.resend',
      'known.leave',
      'conflict.continue',
      'cancel-invitation.yes',
      'idle.add-them',
      'role.ADMIN',
      'slot.email',
      'language.pt-BR',
    ]),
  );
});

describe.each(botLanguages)('labels in %s', language => {
  const catalog: Readonly<Record<string, string>> = catalogs[language];

  test.each(keys)('%s fits on a button uncut', key => {
    const label = filled(catalog[key] ?? '', language);
    expect(label).not.toBe('');
    expect(cut(label, limits.buttonTitle)).toBe(label);
  });

  test('no two of one question are the same', () => {
    for (const topic of [
      'tap.',
      'known.',
      'conflict.',
      'cancel-invitation.',
      'idle.',
      'role.',
      'slot.',
      'language.',
    ]) {
      const labels = keys.filter(key => key.startsWith(topic)).map(key => catalog[key]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test.each(roles)('the line about %s fits beneath its name in a list', role => {
    const line = catalog[`role.${role}.line`] ?? '';
    expect(cut(line, limits.rowDescription)).toBe(line);
  });
});
