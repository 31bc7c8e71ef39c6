import type { Decision, Needs, TurnContext } from './turn.ts';

/** What a turn will do: the facts it needs first, then its decision on them. Made without any I/O. */
export interface Plan {
  needs: Needs;
  /** It may change people, seats or invitations, so it waits its turn in its account. */
  changes: boolean;
  /** It tells how Usher itself is, so that is looked up too. */
  observes?: true;
  decide(context: TurnContext): Decision;
}

/** Nothing to look up, nothing to change. */
export function plainly(decide: (context: TurnContext) => Decision): Plan {
  return { needs: undefined, changes: false, decide };
}
