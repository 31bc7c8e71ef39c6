import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/chat/read/fold.ts';
import { read } from '../../../src/chat/read/read.ts';
import { vocabularyOf } from '../../../src/chat/vocabulary.ts';
import { commandNames, moves } from '../../../src/chat/words.ts';
import { botLanguages } from '../../../src/domain/language.ts';
import { contextFor } from './view.ts';

describe.each(botLanguages)('the words of %s', language => {
  const words = vocabularyOf(language);

  /** Every phrase that is a whole message, with all that it means. */
  function meanings(lists: readonly (readonly [string, readonly string[]])[]): [string, string[]][] {
    const byPhrase = new Map<string, Set<string>>();
    for (const [meaning, phrases] of lists) {
      for (const phrase of phrases) {
        byPhrase.set(fold(phrase), (byPhrase.get(fold(phrase)) ?? new Set()).add(meaning));
      }
    }
    return [...byPhrase].map(([phrase, said]) => [phrase, [...said]]);
  }

  it('give no phrase two meanings among commands and moves', () => {
    const lists = [...Object.entries(words.commands), ...Object.entries(words.moves)];
    expect(meanings(lists).filter(([, said]) => said.length > 1)).toEqual([]);
  });

  it('give no phrase two meanings among labels, nor among roles', () => {
    expect(meanings(Object.entries(words.labels)).filter(([, said]) => said.length > 1)).toEqual([]);
    expect(
      meanings(Object.entries({ ...words.roles, other: words.otherRoles })).filter(
        ([, said]) => said.length > 1,
      ),
    ).toEqual([]);
  });

  it('have no command or move that politeness would swallow', () => {
    const politeness = new Set([...words.fillers, ...words.requests].map(fold));
    const shown = [...Object.values(words.commands), ...Object.values(words.moves)].map(
      list => list[0] ?? '',
    );
    expect(shown.filter(word => politeness.has(fold(word)) && !words.moves.yes.includes(word))).toEqual([]);
  });

  it('have a main word for every command and move, which is read as such', () => {
    for (const name of commandNames) {
      expect([name, read(words.commands[name][0] ?? '', contextFor(language)).command?.name]).toEqual([
        name,
        name,
      ]);
    }
    for (const move of moves) {
      expect([move, read(words.moves[move][0] ?? '', contextFor(language)).move]).toEqual([move, move]);
    }
  });

  it('are read in capitals, without accents and with politeness around them', () => {
    for (const move of moves) {
      const word = words.moves[move][0] ?? '';
      for (const typed of [
        word.toUpperCase(),
        fold(word),
        `${word}!`,
        ` *${word}* `,
        `${word}, ${words.fillers.at(-1)}`,
      ]) {
        expect([typed, read(typed, contextFor(language, { drafting: true })).move]).toEqual([typed, move]);
      }
    }
  });

  it('are read while anything at all is asked', () => {
    for (const asking of ['name', 'email', 'phone', 'role', 'language', 'teams'] as const) {
      for (const move of moves) {
        const word = words.moves[move][0] ?? '';
        const reading = read(word, contextFor(language, { drafting: true, asking }));
        expect([word, reading.move, reading.values]).toEqual([word, move, {}]);
      }
    }
  });

  it('read English beside it', () => {
    expect(read('add Ana Souza as user', contextFor(language))).toMatchObject({
      command: { name: 'add' },
      values: { role: 'USER' },
    });
    expect(read('cancel', contextFor(language)).move).toBe('cancel');
  });
});
