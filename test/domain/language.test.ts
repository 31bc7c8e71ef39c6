import { describe, expect, it } from 'vitest';
import { languageByName } from '../../src/domain/language.ts';

describe('languageByName', () => {
  it.each([
    ['en', ['English', 'inglés', 'ingles', 'Inglês', 'EN', 'en-GB', 'British English', 'en_US']],
    ['es', ['Spanish', 'español', 'ESPANOL', 'espanhol', 'es', 'es-MX', 'castellano', 'Mexican Spanish']],
    [
      'pt-BR',
      ['Portuguese', 'portugués', 'português', 'pt', 'pt_br', 'Brazilian Portuguese', 'português do Brasil'],
    ],
  ])('knows %s by its names', (bot, names) => {
    for (const name of names) expect({ name, ...languageByName(name) }).toEqual({ name, bot });
  });

  it.each([
    ['French', ['French', 'francés', 'francês', 'Français', 'fr']],
    ['German', ['german', 'alemán', 'alemão', 'Deutsch']],
    ['Japanese', ['Japanese', '日本語']],
    [
      'European Portuguese',
      ['European Portuguese', 'português de Portugal', 'portugués de Portugal', 'pt-PT'],
    ],
  ])('knows %s, which the bot does not speak', (known, names) => {
    for (const name of names) expect({ name, ...languageByName(name) }).toEqual({ name, known });
  });

  it('knows no language in other words', () => {
    for (const text of ['', 'Klingon', 'Support', 'Ana', 'qq', 'pt-BR-x', '123']) {
      expect(languageByName(text)).toEqual({});
    }
  });
});
