import { read } from '../../chat/read/read.ts';
import type { CommandName } from '../../chat/words.ts';
import { say } from '../../texts/say.ts';
import { answer, readingContext, type TurnContext } from '../turn.ts';
import type { Command } from './command.ts';
import { mayUse } from './may-use.ts';

/** What help says of a command. */
export type Entry = Pick<Command, 'name' | 'allowed'>;

/** `help`, `help add`: what can be asked, in the asker's language and within the asker's rights. */
export function helpFor(commands: () => readonly Entry[]): Command {
  const mine = (context: TurnContext) => commands().filter(({ allowed }) => mayUse(allowed, context));
  return {
    name: 'help',
    allowed: 'everyone',
    changes: false,
    needs: () => undefined,
    run: (rest, context) => {
      const { language } = context;
      const about = rest === '' ? undefined : commandIn(rest, context);
      if (about && mine(context).some(({ name }) => name === about))
        return answer(context, { text: entry(about, context) });
      const lines = mine(context)
        .filter(({ name }) => name !== 'link')
        .map(({ name }) => `• ${say(language, `command.${name}.example`)}`);
      return answer(context, {
        text: [say(language, 'help.head'), ...lines, say(language, 'help.more')].join('\n'),
      });
    },
  };
}

function commandIn(text: string, context: TurnContext): CommandName | undefined {
  const reading = read(text, readingContext(context));
  return reading.command?.name ?? reading.mistyped;
}

function entry(name: CommandName, { language }: TurnContext): string {
  return `${say(language, `command.${name}`)}\n${say(language, 'help.example', {
    example: say(language, `command.${name}.example`),
  })}`;
}
