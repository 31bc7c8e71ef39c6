import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/chat/vocabulary.ts';
import { commandNames, type Move } from '../../src/chat/words.ts';
import { type BotLanguage, botLanguages, languageByName } from '../../src/domain/language.ts';
import { catalogs } from '../../src/texts/catalog.ts';
import { chat } from '../../src/texts/en/chat.ts';
import { say } from '../../src/texts/say.ts';
import {
  beginsWithMainWord,
  boldIn,
  exampleTeam,
  filled,
  meaningOf,
  quotedIn,
  readLine,
} from './support/said-lines.ts';

/** Sentences whose bold words are not to be sent. */
const emphasis = ['roles.text', 'help.head', 'grant.what-admins-do'];

const keys = (Object.keys(chat) as (keyof typeof chat)[]).filter(key => !emphasis.includes(key));

function isArgument(bold: string): boolean {
  return /^\{\{[^}]*\}\}$/u.test(bold);
}

function wordsToSend(language: BotLanguage, key: string): string[] {
  return boldIn(catalogs[language][key] ?? '').filter(bold => !isArgument(bold));
}

const telling = keys.filter(key => wordsToSend('en', key).length > 0);
const quoting = keys.filter(key => quotedIn(chat[key]).length > 0);

test('the search for words and lines to send finds them', () => {
  expect(telling.length).toBeGreaterThan(15);
  expect(quoting).toContain('flow.help');
});

describe.each(botLanguages)('words that sentences ask to send in %s', language => {
  test.each(telling)('%s: each is the main word of what it means in English', key => {
    const meanings = (spoken: BotLanguage) =>
      wordsToSend(spoken, key).map(word => meaningOf(readLine(filled(word, spoken), spoken)));
    expect(meanings(language)).not.toContain(undefined);
    expect(meanings(language).sort()).toEqual(meanings('en').sort());
    const lines = wordsToSend(language, key).map(word => filled(word, language));
    const others = lines.filter(line => !beginsWithMainWord(line, language, readLine(line, language)));
    expect(others).toEqual([]);
  });

  test('no other sentence asks to send anything', () => {
    expect(keys.filter(key => wordsToSend(language, key).length > 0)).toEqual(telling);
  });

  test('the same values are bold as in English', () => {
    const values = (spoken: BotLanguage, key: string) =>
      boldIn(catalogs[spoken][key] ?? '')
        .filter(isArgument)
        .sort();
    const different = keys.filter(key => values(language, key).join() !== values('en', key).join());
    expect(different).toEqual([]);
  });

  test('the lists of `users` are named by their main words', () => {
    const sentence = say(language, 'users.unknown-filter', { text: 'x' });
    for (const [main] of Object.values(vocabularyOf(language).filters))
      expect(sentence).toContain(` ${main},`);
  });
});

describe.each(botLanguages)('lines that sentences quote as examples in %s', language => {
  test.each(quoting)('%s: each says of a person what it says in English, and nothing else', key => {
    const said = (spoken: BotLanguage) =>
      quotedIn(catalogs[spoken][key] ?? '').map(line => {
        const { values, leftover, doubts, problems } = readLine(line, spoken, { drafting: true });
        return { slots: Object.keys(values), leftover, doubts, problems };
      });
    expect(said(language)).toEqual(said('en'));
    for (const line of said(language)) {
      expect(line).toEqual({ slots: [expect.any(String)], leftover: '', doubts: [], problems: [] });
    }
  });
});

describe.each(botLanguages)('examples of commands in %s', language => {
  test.each(commandNames)('%s', name => {
    const line = say(language, `command.${name}.example`);
    const reading = readLine(line, language);
    expect(reading.command?.name).toBe(name);
    expect(reading.move).toBeUndefined();
    expect(beginsWithMainWord(line, language, reading)).toBe(true);
    const hasRest = readLine(say('en', `command.${name}.example`), 'en').command?.rest !== '';
    expect(reading.command?.rest !== '').toBe(hasRest);
  });

  test('`add` says a whole person', () => {
    const reading = readLine(say(language, 'command.add.example'), language);
    expect(reading).toMatchObject({ doubts: [], problems: [], others: [], leftover: '' });
    expect(reading.values).toEqual({
      name: { first: 'Ana', last: 'Souza' },
      email: 'ana@example.com',
      phone: expect.stringMatching(/^\+\d{11,13}$/u),
      role: 'USER',
      language: expect.stringMatching(/^(?:en|es|pt-BR)$/u),
      teams: { set: ['team-1'] },
    });
  });

  test('what follows the others is of the right kind', () => {
    const rest = (name: 'help' | 'language' | 'link' | 'team' | 'users') =>
      readLine(say(language, `command.${name}.example`), language).command?.rest ?? '';
    expect(readLine(rest('help'), language).command?.name).toBe('add');
    expect(languageByName(rest('language')).bot).toBeDefined();
    expect(rest('link')).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    expect(rest('team')).toBe(exampleTeam[language]);
    expect(vocabularyOf(language).filters.pending).toContain(rest('users'));
  });
});

describe.each(botLanguages)('what is typed instead of tapped in %s', language => {
  const moves = [
    'yes',
    'skip',
    'cancel',
    'preview',
    'continue',
    'restart',
    'another',
  ] as const satisfies Move[];

  test.each(moves)('%s', move => {
    expect(readLine(say(language, `tap.${move}`), language, { drafting: true }).move).toBe(move);
  });

  test('help', () => {
    expect(readLine(say(language, 'tap.help'), language, { drafting: true }).command?.name).toBe('help');
  });
});
