import type { Pool } from 'pg';
import type { Clock, Commit, CommitResult } from '../app/ports.ts';
import type { Log } from '../lib/logger.ts';
import { createBatcher } from './batcher.ts';
import type { StoreCaches } from './caches.ts';
import { type EncodedCommit, encodeCommit, numbered } from './encode-commit.ts';
import { isMovedOn, isRefusal, isTransient } from './postgres-errors.ts';
import type { SentRows } from './sent-rows.ts';

const turnsPerBatch = 64;
const retriesOfDeadlocks = 3;
/** For so long nobody else takes what this process has just committed and is sending. */
export const leaseMs = 30_000;

const results: Record<string, CommitResult> = {
  a: 'applied',
  d: 'duplicate',
  s: 'stale-session',
  f: 'stale-facts',
};

export interface CommitTurnsOptions {
  pool: Pool;
  owner: string;
  clock: Clock;
  caches: StoreCaches;
  sent: SentRows;
  log?: Log | undefined;
}

/**
 * Commits turns: all that wait at one moment in one statement, each wholly or not at all (the function `commit_turns` of the
 * migrations). Where the database refuses a batch, each of its turns is tried alone, so that only the one to blame throws.
 */
export function createCommitTurns(options: CommitTurnsOptions): (commit: Commit) => Promise<CommitResult> {
  const { pool, owner, clock, caches, sent, log } = options;

  async function statement(batch: readonly EncodedCommit[], sentIds: readonly string[]): Promise<string> {
    const changes = batch.some(encoded => encoded.commit.change);
    const { rows } = await pool.query<{ answers: string }>({
      name: 'commit_turns',
      text: 'SELECT commit_turns($1, $2, $3, $4, $5, $6) AS answers',
      values: [
        `[${batch.map((encoded, k) => numbered(encoded.turn, k)).join(',')}]`,
        changes ? byModel(batch, 'puts') : null,
        changes ? byModel(batch, 'deletes') : null,
        sentIds,
        owner,
        new Date(clock().getTime() + leaseMs),
      ],
    });
    return rows[0]!.answers;
  }

  async function persistently(batch: readonly EncodedCommit[], sentIds: readonly string[]): Promise<string> {
    for (let retries = 0; ; retries += 1) {
      try {
        return await statement(batch, sentIds);
      } catch (error) {
        if (!isTransient(error) || retries === retriesOfDeadlocks) throw error;
        log?.warn({ err: error }, "Two commits were in each other's way; trying again");
      }
    }
  }

  async function alone(encoded: EncodedCommit): Promise<PromiseSettledResult<CommitResult>> {
    try {
      return fulfilled(results[await persistently([encoded], [])]!);
    } catch (reason) {
      return isMovedOn(reason) ? fulfilled('stale-facts') : { status: 'rejected', reason };
    }
  }

  async function run(batch: EncodedCommit[]): Promise<PromiseSettledResult<CommitResult>[]> {
    const sorted = [...batch].sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)));
    const sentIds = sent.take();
    try {
      const answers = await persistently(sorted, sentIds);
      sent.written(sentIds);
      const answerOf = new Map(sorted.map((encoded, k) => [encoded, results[answers[k]!]!]));
      return batch.map(encoded => fulfilled(answerOf.get(encoded)!));
    } catch (error) {
      sent.failed(sentIds);
      // Without an answer nobody knows what was committed: trying again could do it twice.
      if (!isRefusal(error)) throw error;
      const outcomes: PromiseSettledResult<CommitResult>[] = [];
      for (const encoded of batch) outcomes.push(await alone(encoded));
      return outcomes;
    }
  }

  const enqueue = createBatcher<EncodedCommit, CommitResult>({
    limit: turnsPerBatch,
    run,
    apart: ({ commit, order }) => [
      ...(commit.change ? [commit.accountId] : []),
      ...(commit.conversation ? [order] : []),
    ],
  });

  return async commit => {
    const result = await enqueue(encodeCommit(commit));
    learn(caches, commit, result);
    return result;
  };
}

/** A commit that applied proves what its rows are now; a stale one proves that what was remembered is not. */
function learn(caches: StoreCaches, commit: Commit, result: CommitResult): void {
  const { accountId, conversation, sender, change } = commit;
  if (result === 'applied') {
    if (conversation) caches.keepConversation({ ...conversation, version: conversation.version + 1 });
    if (change) caches.keepPuts(accountId, change.puts);
    const unbound = change?.deletes?.identity;
    if (unbound) caches.forgetIdentities(new Set(unbound.map(identity => identity.id)));
  } else if (result === 'stale-session') {
    if (conversation) caches.forgetConversation(conversation);
    if (sender) caches.forgetUser(accountId, sender.userId);
  } else if (result === 'stale-facts') {
    caches.forgetAccountFacts(accountId);
    for (const identity of change?.puts.identity ?? []) caches.forgetAddress(identity.channelId, identity);
  }
}

function fulfilled(value: CommitResult): PromiseFulfilledResult<CommitResult> {
  return { status: 'fulfilled', value };
}

/** `{"user":[{"k":0,…},…],…}` of a whole batch. */
function byModel(batch: readonly EncodedCommit[], which: 'puts' | 'deletes'): string {
  const models = new Map<string, string[]>();
  batch.forEach((encoded, k) => {
    for (const [model, row] of encoded[which]) {
      const rows = models.get(model);
      if (rows) rows.push(numbered(row, k));
      else models.set(model, [numbered(row, k)]);
    }
  });
  return `{${[...models].map(([model, rows]) => `"${model}":[${rows.join(',')}]`).join(',')}}`;
}
