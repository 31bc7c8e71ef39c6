import { read } from '../../../src/chat/read/read.ts';
import type { Reading } from '../../../src/chat/reading.ts';
import { vocabularyOf } from '../../../src/chat/vocabulary.ts';
import type { BotLanguage } from '../../../src/domain/language.ts';
import { foldKey } from '../../../src/domain/team.ts';

/** The team of the examples, in each language. */
export const exampleTeam: Readonly<Record<BotLanguage, string>> = {
  en: 'Support',
  es: 'Soporte',
  'pt-BR': 'Suporte',
};

/** Reads a line of our own as its reader would send it. */
export function readLine(line: string, language: BotLanguage, { drafting = false } = {}): Reading {
  const teams = [{ id: 'team-1', name: exampleTeam[language] }];
  return read(line, { language, country: 'GB', teams, drafting });
}

/** What stands between asterisks, in order. */
export function boldIn(text: string): string[] {
  return Array.from(text.matchAll(/\*([^*\n]+)\*/gu), ([, bold]) => String(bold));
}

/** What stands between “quotes” and is no argument: lines given as an example. */
export function quotedIn(text: string): string[] {
  return Array.from(text.matchAll(/“([^”{]+)”/gu), ([, quoted]) => String(quoted));
}

/** The arguments that a line to send may have, as they may be filled. */
export function filled(line: string, language: BotLanguage): string {
  const values: Record<string, string> = { name: 'Ana', email: 'ana@acme.test', team: exampleTeam[language] };
  return line.replace(/\{\{-?\s*(\w+)\s*\}\}/gu, (_, name: string) => values[name] ?? '');
}

/** "move back", "command help": what a line means; undefined for neither. */
export function meaningOf({ move, command }: Reading): string | undefined {
  if (move) return `move ${move}`;
  return command && `command ${command.name}`;
}

/** Whether a line begins with the word that help shows for what it means. */
export function beginsWithMainWord(line: string, language: BotLanguage, { move, command }: Reading): boolean {
  const { moves, commands } = vocabularyOf(language);
  const main = move ? moves[move][0] : command && commands[command.name][0];
  return main !== undefined && `${foldKey(line)} `.startsWith(`${foldKey(main)} `);
}
