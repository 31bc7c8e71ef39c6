import type { Change, NewId, OutboxRow, Outgoing, Store } from './ports.ts';

/** What a use case decided: what to tell its caller, and the rows and messages that make it true. */
export interface Decision<T> {
  outcome: T;
  /** Absent when nothing changes; then nothing is sent either. */
  change?: Change;
  outgoing?: Outgoing[];
}

export interface ChangeDeps {
  store: Pick<Store, 'commit' | 'inAccountOrder'>;
  newId: NewId;
  /** Hands over rows that are committed and leased to this process, to be sent at once. */
  deliver(rows: OutboxRow[]): void;
}

/** Only other processes can make a decision stale; more often than this in a row, something is wrong. */
const maxAttempts = 40;

/**
 * Carries out one change of an account that no chat asked for (a page, a job, the command line).
 *
 * `decide` loads its facts and decides on them; it runs again whenever the account moved on between its reading and
 * the commit, so it must have no effect of its own. Answers the outcome of the decision that was committed.
 * Throws a fault when the account will not stand still, or when the store fails.
 */
export async function applyChange<T>(
  deps: ChangeDeps,
  accountId: string,
  decide: () => Promise<Decision<T>>,
): Promise<T> {
  return deps.store.inAccountOrder(accountId, async () => {
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const { outcome, change, outgoing = [] } = await decide();
      if (!change) return outcome;
      const outbox = outgoing.map(payload => ownLane(deps.newId(), accountId, payload));
      const result = await deps.store.commit({ accountId, change, outbox });
      if (result === 'applied') {
        if (outbox.length > 0) deps.deliver(outbox);
        return outcome;
      }
      if (result !== 'stale-facts') {
        throw new Error(`A change of account ${accountId} was answered "${result}"`);
      }
    }
    throw new Error(`Account ${accountId} changed ${maxAttempts} times while one change was being decided`);
  });
}

/** A mail or a notice as an outbox row: in a lane of its own, so that none waits for another. */
export function ownLane(id: string, accountId: string, payload: Outgoing): OutboxRow {
  return { id, accountId, lane: id, seq: 1, payload };
}
