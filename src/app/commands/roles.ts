import { say } from '../../texts/say.ts';
import { answer } from '../turn.ts';
import type { Command } from './command.ts';

/** `roles`: what each role may do, so that nobody gets more than is meant. */
export const roles: Command = {
  name: 'roles',
  allowed: 'admins',
  changes: false,
  needs: () => undefined,
  run: (_rest, context) => answer(context, { text: say(context.language, 'roles.text') }),
};
