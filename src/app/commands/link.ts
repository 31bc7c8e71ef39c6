import { fullName } from '../../domain/user.ts';
import { say } from '../../texts/say.ts';
import { answer } from '../turn.ts';
import type { Command } from './command.ts';

/** `link CODE` from a WhatsApp that is linked already; a stranger's code never gets here (receive-code.ts). */
export const link: Command = {
  name: 'link',
  allowed: 'everyone',
  changes: false,
  needs: () => undefined,
  run: (_rest, context) => {
    const name = fullName(context.sender);
    return answer(context, { text: say(context.language, 'link.already', { name }) });
  },
};
