import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyCommand } from '../../src/app/commands/index.ts';
import { say } from '../../src/texts/say.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The table as the README must show it. */
function commandsTable(): string {
  const rows = everyCommand.map(({ name, allowed }) => {
    const example = say('en', `command.${name}.example`);
    return `| \`${example}\` | ${say('en', `command.${name}`)} | ${allowed === 'owner' ? 'the owner' : allowed} |`;
  });
  return ['| for example | what it does | who may |', '|---|---|---|', ...rows].join('\n');
}

test("the README's table of commands is the code's", () => {
  const shown = /<!-- commands: [^\n]*-->\n(?<table>[\s\S]*?)\n<!-- \/commands -->/u.exec(readme)?.groups
    ?.table;
  expect(shown).toBe(commandsTable());
});

test('every script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm run ([a-z]+)/gu)].map(match => match[1]!);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter(name => !(name in scripts))).toEqual([]);
});
