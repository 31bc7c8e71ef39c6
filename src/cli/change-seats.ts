import { applyChange } from '../app/change.ts';
import type { Account } from '../domain/account.ts';
import { type Seats, seatsUsed } from '../domain/seats.ts';
import type { AccountDeps } from '../setup/account-store.ts';

/** Gives the account another number of seats (3 or more). Fewer than there are people blocks adding and evicts nobody. */
export async function changeSeats(
  deps: AccountDeps,
  account: Account,
  total: number,
): Promise<{ total: number; used: number; pending: number }> {
  return applyChange(deps, account.id, async () => {
    const facts = await deps.store.loadFacts(account.id, []);
    const outcome = seatsShown({ ...facts.seats, total });
    if (facts.account.seats === total) return { outcome };
    return {
      outcome,
      change: {
        accountVersion: facts.account.version,
        puts: {
          account: [{ ...facts.account, seats: total }],
          auditEntry: [
            {
              id: deps.newId(),
              accountId: account.id,
              actorId: null,
              subjectId: null,
              action: 'seats-changed',
              before: { seats: facts.account.seats },
              after: { seats: total },
              channel: 'cli',
              at: deps.clock(),
            },
          ],
        },
      },
    };
  });
}

function seatsShown(seats: Seats) {
  return { total: seats.total, used: seatsUsed(seats), pending: seats.pending };
}
