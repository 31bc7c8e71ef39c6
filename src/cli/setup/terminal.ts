import { createInterface } from 'node:readline';

/** Somebody at a keyboard, or a script that types for them. */
export interface Terminal {
  say(text: string): void;
  /** The line typed, trimmed. Rejects with `LeftEarly` when there will be no more. */
  ask(prompt: string): Promise<string>;
  close(): void;
}

/** The person left in the middle, by Ctrl-C or Ctrl-D. */
export class LeftEarly extends Error {
  override name = 'LeftEarly';
}

export function openTerminal(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Terminal {
  const reader = createInterface({ input, output, terminal: Boolean(input.isTTY && output.isTTY) });
  // Keeps what a script types ahead of the question.
  const lines = reader[Symbol.asyncIterator]();
  let isOpen = true;
  reader.on('close', () => {
    isOpen = false;
  });
  return {
    say: text => void output.write(`${text}\n`),
    async ask(prompt) {
      if (isOpen) {
        reader.setPrompt(prompt);
        reader.prompt();
        // A script has typed everything and left; its lines are still answers, but a closed reader asks nothing.
      } else output.write(prompt);
      const { done, value } = await lines.next();
      if (done) throw new LeftEarly('there are no more lines');
      return value.trim();
    },
    close: () => reader.close(),
  };
}
