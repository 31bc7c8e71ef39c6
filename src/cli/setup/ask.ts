import type { Question } from '../../setup/questions.ts';
import type { Terminal } from './terminal.ts';

/** Asks until the answer is right. */
export async function ask(terminal: Terminal, question: Question): Promise<string> {
  for (;;) {
    const typed = await terminal.ask(`${question.text}: `);
    if (typed === '' && question.otherwise !== undefined) return question.otherwise;
    const problem = question.problem(typed);
    if (problem === undefined) return typed;
    terminal.say(`  ${problem}`);
  }
}

/** Asks each once. */
export async function askAll<Name extends string>(
  terminal: Terminal,
  questions: readonly Question<Name>[],
): Promise<Record<Name, string>> {
  const answers: Partial<Record<Name, string>> = {};
  for (const question of questions) answers[question.name] = await ask(terminal, question);
  return answers as Record<Name, string>;
}

/** An empty answer is a yes. */
export async function askYes(terminal: Terminal, text: string): Promise<boolean> {
  const typed = await ask(terminal, {
    name: 'yes',
    text: `${text} [yes]`,
    otherwise: 'yes',
    problem: answer => (/^(?:y|yes|n|no)$/i.test(answer) ? undefined : 'Please answer yes or no.'),
  });
  return /^y/i.test(typed);
}
