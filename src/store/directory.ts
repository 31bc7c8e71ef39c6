import type { Pool } from 'pg';
import type { NewId, Sender, Store } from '../app/ports.ts';
import type { Address, Identity } from '../domain/identity.ts';
import type { User } from '../domain/user.ts';
import { createBatcher } from './batcher.ts';
import type { StoreCaches } from './caches.ts';
import { type ConversationRow, conversationOf, identityOf, type Row, userOf } from './rows.ts';
import { storable, toJson } from './storable.ts';

type AddressOfChannel = Address & { channelId: string };

/** Who writes from which address, and in which chat. */
export function createDirectory(options: {
  pool: Pool;
  newId: NewId;
  caches: StoreCaches;
}): Pick<
  Store,
  'findSender' | 'findIdentity' | 'conversationWith' | 'conversationOfUser' | 'ownersOn' | 'putChannel'
> {
  const { pool, newId, caches } = options;

  /** Look-ups that come together are one statement: a flood of strangers is a few of them. */
  const lookUp = createBatcher<AddressOfChannel, Sender | undefined>({
    limit: 500,
    async run(addresses) {
      const identityChanges = caches.identityChanges();
      const { rows } = await pool.query<{ senders: { identity: Identity; user: Row<User> }[] }>({
        name: 'find_senders',
        text: 'SELECT find_senders($1) AS senders',
        values: [toJson(addresses)],
      });
      // What was changed here since is not what was read.
      const current = identityChanges === caches.identityChanges();
      const found = new Map<string, Sender>();
      for (const row of rows[0]!.senders) {
        const sender = { identity: identityOf(row.identity), user: userOf(row.user) };
        found.set(keyOf(sender.identity), sender);
      }
      return addresses.map(address => {
        const sender = found.get(keyOf(address));
        if (current && sender) caches.keepSender(sender);
        if (current && !sender) caches.keepStranger(address.channelId, address);
        return { status: 'fulfilled', value: sender };
      });
    },
  });

  return {
    async findSender(channelId, { kind, value }) {
      const known = caches.sender(channelId, { kind, value });
      if (known !== undefined) return known ?? undefined;
      return lookUp({ channelId, kind, value });
    },

    async findIdentity(channelId, { kind, value }) {
      const { rows } = await pool.query<{ row: Identity }>(
        `SELECT to_jsonb(i) AS row FROM "Identity" i WHERE "channelId" = $1 AND kind = $2 AND value = $3`,
        [channelId, kind, storable(value)],
      );
      return rows[0] && identityOf(rows[0].row);
    },

    async conversationWith(channelId, { kind, value }, accountId) {
      const address = { kind, value };
      const known = caches.conversation(accountId, channelId, address);
      if (known) return known;
      const { rows } = await pool.query<{ row: ConversationRow }>({
        name: 'find_conversation',
        text: `SELECT to_jsonb(c) AS row FROM "Conversation" c
                WHERE "accountId" = $1 AND "channelId" = $2 AND kind = $3 AND value = $4`,
        values: [accountId, channelId, kind, storable(value)],
      });
      if (!rows[0]) {
        return {
          id: newId(),
          accountId,
          channelId,
          address,
          session: null,
          version: 0,
          nextSeq: 1,
          windowUntil: null,
        };
      }
      const conversation = conversationOf(rows[0].row);
      caches.keepConversation(conversation);
      return conversation;
    },

    async conversationOfUser(accountId, userId) {
      const { rows } = await pool.query<{ row: ConversationRow }>({
        text: `SELECT to_jsonb(c) AS row
                 FROM "Identity" i
                 JOIN "Conversation" c ON c."accountId" = i."accountId" AND c."channelId" = i."channelId"
                      AND c.kind = i.kind AND c.value = i.value
                WHERE i."accountId" = $1 AND i."userId" = $2 AND i.state = 'ACTIVE'
                ORDER BY c."windowUntil" DESC NULLS LAST, c.id DESC LIMIT 1`,
        values: [accountId, userId],
      });
      return rows[0] && conversationOf(rows[0].row);
    },

    async ownersOn(channelId, limit) {
      const { rows } = await pool.query<{ accountId: string; ownerId: string }>(
        `SELECT id AS "accountId", "ownerId" FROM "Account"
          WHERE id IN (SELECT "accountId" FROM "Identity" WHERE "channelId" = $1 AND state = 'ACTIVE')
          ORDER BY id LIMIT $2`,
        [channelId, limit],
      );
      return rows;
    },

    async putChannel({ id, kind, address }) {
      await pool.query(
        `INSERT INTO "Channel" (id, kind, address) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET kind = EXCLUDED.kind, address = EXCLUDED.address`,
        [id, kind, address],
      );
    },
  };
}

function keyOf(address: AddressOfChannel): string {
  return `${address.channelId}\n${address.kind}\n${address.value}`;
}
