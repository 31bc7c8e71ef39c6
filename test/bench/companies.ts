import type { Client } from 'pg';
import type { User } from '../../src/domain/user.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { newId } from '../../src/lib/ids.ts';
import { createSecrets } from '../../src/lib/secrets.ts';
import { createAccount } from '../../src/setup/create-account.ts';
import { newAccount } from '../../src/setup/new-account.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { keys, phoneOf } from './keys.ts';

/** Makes a company whose admins write from the phones of these chats; the first is its owner. */
export async function foundCompany(store: PrismaStore, chats: readonly number[]): Promise<string> {
  const secrets = createSecrets('codes-of-the-bench-are-never-used-by-anybody');
  const wanted = newAccount.parse({
    name: 'Acme',
    seats: '1000000',
    country: 'GB',
    owner: `Ann Lee <ann${chats[0]}@boss.test>`,
    team: ['Support', 'Sales', 'Marketing'],
  });
  const deps = { store, secrets, clock: systemClock, newId, deliver() {} };
  const { account, owner } = await createAccount(deps, wanted);
  const others = chats
    .slice(1)
    .map((chat): User => ({ ...owner, id: newId(), firstName: 'Bo', email: `bo${chat}@boss.test` }));
  const identities = [owner, ...others].map((user, index) => ({
    id: newId(),
    accountId: account.id,
    channelId: `cloud-api:${keys.phoneNumberId}`,
    kind: 'PHONE' as const,
    value: phoneOf(chats[index]!),
    userId: user.id,
    state: 'ACTIVE' as const,
    companion: null,
    keyHash: null,
  }));
  const result = await store.commit({
    accountId: account.id,
    change: { accountVersion: account.version + 1, puts: { user: others, identity: identities } },
    outbox: [],
  });
  if (result !== 'applied') throw new Error(`A company's admins were answered "${result}"`);
  return account.id;
}

/** Fills a company with active users, each in a team and with the invitation that they confirmed. */
export async function addCrowd(database: Client, accountId: string, users: number): Promise<void> {
  await database.query(
    `WITH born AS (
       INSERT INTO "User" (id, "accountId", "firstName", "lastName", email, phone, role, status, language, "sessionEpoch", version, "searchKey")
       SELECT uuidv7(), $1, 'Cy', 'Crowd' || n, 'cy' || n || '@crowd.test', '+5511' || (900000000 + n), 'USER', 'ACTIVE', 'en', 1, 1,
              'cy crowd' || n || chr(10) || 'cy' || n || '@crowd.test' || chr(10) || '+5511' || (900000000 + n)
         FROM generate_series(1, $2::int) n
       RETURNING id
     ), members AS (
       INSERT INTO "TeamMember" ("accountId", "teamId", "userId")
       SELECT $1, (SELECT id FROM "Team" WHERE "accountId" = $1 AND name = 'Sales'), id FROM born
     )
     INSERT INTO "Invitation" (id, "accountId", "userId", "inviterId", state, "expiresAt", "linksIssued", "addressVersion", "mailState", "sentAt")
     SELECT uuidv7(), $1, id, (SELECT "ownerId" FROM "Account" WHERE id = $1), 'CONFIRMED', now(), 1, 1, 'ACCEPTED', ARRAY[now()] FROM born`,
    [accountId, users],
  );
  await database.query('UPDATE "Account" SET version = version + 1 WHERE id = $1', [accountId]);
}
