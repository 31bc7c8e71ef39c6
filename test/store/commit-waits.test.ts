import type { PoolClient } from 'pg';
import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import type { CommitResult, Conversation } from '../../src/app/ports.ts';
import { channelId, makeAudit, phone, talk } from './support/acme.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

// Somebody else is in the middle of a transaction when a turn is committed: it must wait, and see what they did.

const world = twoProcesses();
let { pool, store, acme }: TwoProcesses = world;
beforeEach(() => {
  ({ pool, store, acme } = world);
});

/** Begins `commit` while `others` have done something that they commit only once it waits for them. */
async function whileWaitingFor(
  others: (client: PoolClient) => Promise<unknown>,
  commit: () => Promise<CommitResult>,
): Promise<CommitResult> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await others(client);
    const result = commit();
    await expect.poll(waitingCommits).toBe(1);
    await client.query('COMMIT');
    return await result;
  } finally {
    client.release(true);
  }
}

async function waitingCommits(): Promise<number> {
  const { rows } = await pool.query(
    `SELECT count(*)::int FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%commit_turns%'`,
  );
  return rows[0].count;
}

async function chatInProgress(): Promise<Conversation> {
  const address = phone(newId());
  const first = await store.conversationWith(channelId, address, acme.account.id);
  expect(await store.commit(talk(first, newId()))).toBe('applied');
  return store.conversationWith(channelId, address, acme.account.id);
}

test('a change waits for one of the same account, and then finds its facts stale', async () => {
  const puts = { auditEntry: [makeAudit(acme.account.id)] };
  const change = { accountVersion: acme.account.version, puts };
  const result = await whileWaitingFor(
    client => client.query('UPDATE "Account" SET version = version + 1 WHERE id = $1', [acme.account.id]),
    () => store.commit({ accountId: acme.account.id, change, outbox: [] }),
  );
  expect(result).toBe('stale-facts');
  expect(await store.findAuditEntry(puts.auditEntry[0]!.id)).toBeUndefined();
});

test('a turn waits for one of the same chat, and then finds its session stale', async () => {
  const chat = await chatInProgress();
  const result = await whileWaitingFor(
    client =>
      client.query(
        `UPDATE "Conversation" SET version = version + 1, session = '{"v":1,"like":{}}' WHERE id = $1`,
        [chat.id],
      ),
    () => store.commit(talk(chat, newId())),
  );
  expect(result).toBe('stale-session');
  expect(await store.conversationWith(channelId, chat.address, acme.account.id)).toMatchObject({
    version: 2,
    session: { v: 1, like: {} },
    nextSeq: 2,
  });
});

test('a first turn waits for another first turn of the same chat, and then finds its session stale', async () => {
  const chat = await store.conversationWith(channelId, phone(newId()), acme.account.id);
  const [winner, { kind, value }] = [newId(), chat.address];
  const result = await whileWaitingFor(
    client =>
      client.query(
        `INSERT INTO "Conversation" (id, "accountId", "channelId", kind, value, version, "nextSeq")
         VALUES ($1, $2, $3, $4, $5, 1, 1)`,
        [winner, acme.account.id, channelId, kind, value],
      ),
    () => store.commit(talk(chat, newId())),
  );
  expect(result).toBe('stale-session');
  const now = await store.conversationWith(channelId, chat.address, acme.account.id);
  expect(now).toMatchObject({ id: winner, version: 1 });
});

test('a chat that was erased does not come back with what was remembered of it', async () => {
  const chat = await chatInProgress();
  await pool.query('DELETE FROM "Conversation" WHERE id = $1', [chat.id]);
  expect(await store.commit(talk(chat, newId()))).toBe('stale-session');
  const { rows } = await pool.query('SELECT id FROM "Conversation" WHERE id = $1', [chat.id]);
  expect(rows).toEqual([]);
});
