import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/chat/flow/answer-lines.ts';
import { botLanguages } from '../../src/domain/language.ts';
import { catalogs } from '../../src/texts/catalog.ts';
import { argumentsOf } from './support/compare-catalogs.ts';
import { problemsMade } from './support/sources.ts';

const made = problemsMade();

test('the search for problems sees those of the domain, of the reader and of the flow', () => {
  const codes = made.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['name-too-long', 'phone-needs-country', 'team-unknown', 'admin-needs-email']),
  );
  expect(made.find(({ code }) => code === 'name-too-long')?.args).toEqual(['max', 'length']);
  expect(made.find(({ code }) => code === 'team-unknown')?.args).toEqual(['team']);
});

describe.each(botLanguages)('problems in %s', language => {
  const catalog: Readonly<Record<string, string>> = catalogs[language];

  test.each(made)('$code is a sentence that says no more than is known', ({ code, args, quotes }) => {
    const text = catalog[`problem.${code}`] ?? '';
    expect(text).not.toBe('');
    const known = quotes ? ['quoted', ...args] : args;
    expect(argumentsOf(text).filter(name => !known.includes(name))).toEqual([]);
  });

  test.each(made.filter(({ quotes }) => quotes))('$code quotes what was typed', ({ code, args }) => {
    const values = Object.fromEntries(args.map(name => [name, 7]));
    const line = problemLine(language, { code, args: values }, '*Ana');
    expect(line).toContain('“*\u2060Ana”');
    expect(line).not.toContain('{{');
  });
});
