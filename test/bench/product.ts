import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Contender, startContender } from './contender.ts';
import type { ExpectedPerson } from './dialogues.ts';
import type { BenchGraph } from './graph.ts';
import { keys } from './keys.ts';

/** The product as `npm start` runs it, with no mail server: what a mail costs is not a chat's speed. */
export function startProduct(dataDir: string, graph: BenchGraph): Promise<Contender> {
  const program = join(import.meta.dirname, '..', '..', 'src', 'main.js');
  return startContender('product', program, dataDir, {
    PORT: '0',
    SECRET_KEY: 'the-secret-key-of-the-bench-which-is-long-enough',
    CHANNEL: 'cloud-api',
    WHATSAPP_PHONE_NUMBER_ID: keys.phoneNumberId,
    WHATSAPP_ACCESS_TOKEN: keys.accessToken,
    WHATSAPP_APP_SECRET: keys.appSecret,
    WHATSAPP_VERIFY_TOKEN: keys.verifyToken,
    GRAPH_BASE_URL: graph.url,
  });
}

interface SavedPerson extends ExpectedPerson {
  role: string;
  status: string;
  pending: number;
  audited: number;
}

const invitedPeople = `
  SELECT u."firstName", u."lastName", u.email, u.phone, u.language, u.role, u.status,
         (SELECT string_agg(t.name, ', ') FROM "TeamMember" m JOIN "Team" t ON t.id = m."teamId" AND t."accountId" = m."accountId"
           WHERE m."userId" = u.id AND m."accountId" = u."accountId") AS team,
         (SELECT count(*)::int FROM "Invitation" i
           WHERE i."userId" = u.id AND i."accountId" = u."accountId" AND i.state = 'PENDING') AS pending,
         (SELECT count(*)::int FROM "AuditEntry" a
           WHERE a."subjectId" = u.id AND a."accountId" = u."accountId") AS audited
    FROM "User" u WHERE u.status = 'INVITED'`;

/** @throws unless exactly these people are saved, each as was said, and so many messages are recorded and none is unsent */
export async function checkProduct(
  database: Client,
  expected: readonly ExpectedPerson[],
  messages: number,
): Promise<void> {
  await database.query('ANALYZE');
  const { rows } = await database.query<SavedPerson>(invitedPeople);
  const saved = new Map(rows.map(person => [person.email, person]));
  if (rows.length !== expected.length || saved.size !== expected.length) {
    throw new Error(`${expected.length} people were added, and ${rows.length} are saved`);
  }
  for (const person of expected) checkPerson(saved.get(person.email), person);
  const recorded = await count(database, `SELECT count(*) FROM "Inbound" WHERE outcome = 'handled'`);
  if (recorded !== messages) throw new Error(`${messages} messages were said, and ${recorded} were recorded`);
  // What was sent is marked so within a tenth of a second.
  for (let patience = 50; (await count(database, 'SELECT count(*) FROM "Outbox"')) > 0; patience -= 1) {
    if (patience === 0) throw new Error('Messages are left in the outbox');
    await sleep(100);
  }
}

function checkPerson(saved: SavedPerson | undefined, expected: ExpectedPerson): void {
  const whole = { ...expected, role: 'USER', status: 'INVITED', pending: 1, audited: 1 };
  const wrong = Object.entries(whole).find(([field, value]) => saved?.[field as keyof SavedPerson] !== value);
  if (wrong) {
    throw new Error(
      `${expected.email} should have ${wrong.join(' ')} and is saved as ${JSON.stringify(saved)}`,
    );
  }
}

async function count(database: Client, sql: string): Promise<number> {
  const { rows } = await database.query<{ count: string }>(sql);
  return Number(rows[0]!.count);
}
