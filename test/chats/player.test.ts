import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fits } from '../support/chat/pattern.ts';
import { playTranscript } from '../support/chat/play.ts';
import { parseTranscript } from '../support/chat/transcript.ts';

/** How a transcript of these lines fails. */
async function failureOf(...lines: string[]): Promise<string> {
  const transcript = parseTranscript(['# A talk', ...lines].join('\n'));
  const failure = await playTranscript(transcript, 'a.chat').then(
    () => undefined,
    (error: Error) => error,
  );
  return failure?.message ?? 'it did not fail';
}

test('the example that explains transcripts plays', async () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const example = /^```\n(?<talk># [\s\S]+?)^```$/mu.exec(readme)?.groups?.talk;
  await playTranscript(parseTranscript(example ?? ''), 'README.md');
});

test('a wrong answer fails at its line, with what came instead and the talk so far', async () => {
  expect(await failureOf('> add', '< … first and last name …')).toBe(
    [
      'a.chat:3',
      'expected  Ann< … first and last name …',
      'but came  Ann< 1/6 · Who are we adding? First and last name, please.',
      '',
      'The talk so far:',
      'Ann> add',
      'Ann< 1/6 · Who are we adding? First and last name, please.',
    ].join('\n'),
  );
});

test('an answer that the transcript does not tell of fails, whoever got it', async () => {
  const failure = await failureOf('given Bo, admin', '> help', '< …', 'Bo> seats');
  expect(failure).toContain('a.chat: nobody reads this\nBo< 2 of 5 seats are taken');
});

test('what is claimed about the outcome is looked up', async () => {
  expect(await failureOf('given Dee Diaz, invited', 'then Dee Diaz is active')).toContain(
    'a.chat:3\nstatus: expected ACTIVE, but it is INVITED',
  );
  expect(await failureOf('> add', '< …', 'then no draft is kept')).toContain('a.chat:4\ndrafts:');
  expect(await failureOf('then 2 of 5 seats are taken')).toContain('expected 2 of 5, but it is 1 of 5');
});

test('a line that means nothing fails, rather than being passed over', async () => {
  expect(await failureOf('and so on')).toContain('a.chat:2\nI do not understand: and so on');
  expect(await failureOf('given good weather')).toContain('I do not know how to bring about: good weather');
  expect(await failureOf('then all is well')).toContain('I do not know how to look for: all is well');
  expect(await failureOf('> {an ace}')).toContain('Nobody knows what {an ace} is');
  expect(() => parseTranscript('> add')).toThrow('A transcript begins with its title');
});

test('lines that are indented go on with the message, across empty lines too', () => {
  const { steps } = parseTranscript('# A talk\n> add\n  Ana\n\n  Souza\n\n# Then\n< …');
  expect(steps).toEqual([
    { line: 2, text: '> add\nAna\n\nSouza' },
    { line: 8, text: '< …' },
  ]);
});

test.each([
  ['Hello', true],
  ['… ello', true],
  ['He … lo', true],
  ['Hell', false],
  ['Hello [Yes] [No]', true],
  ['Hello [Yes]', false],
  ['Hello [No] [Yes]', false],
  ['H.llo', false],
])('“Hello” with yes and no fits %s: %s', (pattern, expected) => {
  expect(fits(pattern, { text: 'Hello', choices: [{ label: 'Yes' }, { label: 'No' }] })).toBe(expected);
});
