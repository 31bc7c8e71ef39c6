/**
 * Work on one account, one after the other in this process, so that decisions about its people rarely meet a version
 * that has moved on. Other accounts are not kept waiting; correctness does not rest on it (the commit's guards hold it).
 */
export function createAccountQueue(): <T>(accountId: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();

  return async (accountId, work) => {
    const before = tails.get(accountId);
    const mine = before ? before.then(work, work) : work();
    tails.set(accountId, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(accountId) === mine) tails.delete(accountId);
    }
  };
}
