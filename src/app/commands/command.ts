import type { CommandName } from '../../chat/words.ts';
import type { Decision, Needs, TurnContext } from '../turn.ts';

/**
 * One thing that can be asked of the bot, apart from the flows. What `help` says of it is in the catalogs: one line
 * (`command.<name>`) and one example (`command.<name>.example`), which a test reads back in every language.
 */
export interface Command {
  name: CommandName;
  /** Who may: `everyone` includes users who are not admins, `owner` is the account's alone. */
  allowed: 'owner' | 'admins' | 'everyone';
  /** It may change people, seats or invitations, so it waits its turn in its account. */
  changes: boolean;
  /** It tells how Usher itself is: see `Plan.observes`. */
  observes?: true;
  /** `rest` is what was written after the command's words. */
  needs(rest: string, context: TurnContext): Needs;
  run(rest: string, context: TurnContext): Decision;
}
