import { resendTo } from '../resend.ts';
import { whoQuery, withPerson } from '../who.ts';
import type { Command } from './command.ts';

/** `resend ana`: the invitation once more, with a new link. */
export const resend: Command = {
  name: 'resend',
  allowed: 'admins',
  changes: true,
  needs: (rest, context) => (rest ? [whoQuery(rest, context)] : undefined),
  run: (rest, context) => withPerson('resend', rest, context, person => resendTo(person, context)),
};
