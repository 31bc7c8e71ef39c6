import { cancelInvitation } from './cancel-invitation.ts';
import type { Command } from './command.ts';
import { type Entry, helpFor } from './help.ts';
import { language } from './language.ts';
import { link } from './link.ts';
import { me } from './me.ts';
import { resend } from './resend.ts';
import { roles } from './roles.ts';
import { seats } from './seats.ts';
import { status } from './status.ts';
import { team, teams } from './teams.ts';
import { users } from './users.ts';
import { find, whoIs } from './who-is.ts';

/** Every command but `add` and `retry`, which belong to the flow. */
export const commands: readonly Command[] = [
  users,
  find,
  whoIs,
  teams,
  team,
  resend,
  cancelInvitation,
  seats,
  roles,
  me,
  language,
  link,
  status,
  helpFor(() => everyCommand),
];

/** All that can be asked, in the order in which help shows it. */
export const everyCommand: readonly Entry[] = [
  { name: 'add', allowed: 'admins' },
  ...commands,
  { name: 'retry', allowed: 'admins' },
];
