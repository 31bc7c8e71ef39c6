import { describe, expect, it } from 'vitest';
import { mixesScripts, personName } from '../../src/domain/person-name.ts';

describe('personName', () => {
  it('tidies spaces and composes accents, and keeps the case as typed', () => {
    const name = { first: 'josé luis', last: 'GARCÍA' };
    expect(personName('  jose\u0301  luis ', 'GARCÍA')).toEqual({ ok: true, value: name });
  });

  it('takes names in every script, and people with one name', () => {
    for (const [first, last] of [
      ['小明', '王'],
      ['Анна', 'Иванова'],
      ['می\u200cنا', 'احمدی'],
      ["D'Angelo", "O'Neil-Smith"],
      ['Madonna', ''],
    ] as const) {
      expect(personName(first, last)).toEqual({ ok: true, value: { first, last } });
    }
  });

  it('refuses nothing, too much, and what is no name', () => {
    expect(personName(' ', 'Souza')).toMatchObject({ ok: false, problem: { code: 'name-empty' } });
    expect(personName('A'.repeat(100), '').ok).toBe(true);
    expect(personName('A'.repeat(101), '')).toMatchObject({
      problem: { code: 'name-too-long', args: { max: 100, length: 101 } },
    });
    expect(personName('123', '')).toMatchObject({
      problem: { code: 'name-characters', args: { name: '123' } },
    });
  });

  it('refuses control and bidi characters, and does not repeat them', () => {
    for (const sign of ['\u0000', '\n', '\u202e', '\u2066', '\u200b', '\ufeff']) {
      expect(personName(`An${sign}a`, 'Souza')).toEqual({
        ok: false,
        problem: { code: 'name-characters', args: { name: 'Ana' } },
      });
    }
  });
});

describe('mixesScripts', () => {
  it('notices a foreign letter inside a word, not a second language beside it', () => {
    expect(mixesScripts('\u0410nna Smith')).toBe(true);
    expect(mixesScripts('Anna Смит')).toBe(false);
    expect(mixesScripts('山田 Taro')).toBe(false);
  });
});
