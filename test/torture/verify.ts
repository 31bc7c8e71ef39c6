import type { Inbox } from '../../src/demo/inbox/inbox.ts';
import { query } from '../support/embedded-postgres.ts';
import type { Expected } from './admin.ts';
import { type Incident, mayRepeat } from './incidents.ts';
import { isNotice, type Talker } from './talker.ts';

export interface Evidence {
  databaseUrl: string;
  inbox: Inbox;
  talkers: readonly Talker[];
  expectations: readonly Expected[];
  incidents: readonly Incident[];
}

/** What was found, in numbers, and everything that was wrong; all is well when `wrong` is empty. */
export interface Findings {
  messages: number;
  replies: number;
  repeatedReplies: number;
  invited: number;
  confirmed: number;
  apologies: number;
  mails: number;
  repeatedMails: number;
  wrong: string[];
}

/** Compares what people were told with what the database holds, and looks for anything lost, doubled or out of order. */
export async function verify(evidence: Evidence): Promise<Findings> {
  const replies = checkReplies(evidence);
  const mails = checkMails(evidence);
  const database = await checkDatabase(evidence);
  const people = await checkPeople(evidence);
  return {
    messages: evidence.talkers.reduce((sum, { said }) => sum + said, 0),
    ...replies.numbers,
    ...mails.numbers,
    ...database.numbers,
    ...people.numbers,
    wrong: [replies, mails, database, people].flatMap(({ wrong }) => wrong),
  };
}

/**
 * Each chat's replies came in the order in which they were decided (their ids are time-ordered), and one again only
 * around a crash.
 */
function checkReplies({ talkers, incidents }: Evidence) {
  const wrong: string[] = [];
  let total = 0;
  let repeated = 0;
  for (const { person, said } of talkers) {
    const firsts = new Map<string, number>();
    let newest = '';
    for (const { reference = '', at, text } of person.received()) {
      const first = firsts.get(reference);
      if (first !== undefined) {
        repeated++;
        if (!mayRepeat(incidents, first, at.getTime())) {
          wrong.push(`${person.chat.phone} got a message again without a crash between: ${text}`);
        }
        continue;
      }
      firsts.set(reference, at.getTime());
      if (isNotice(text)) continue;
      total++;
      if (reference < newest) wrong.push(`${person.chat.phone} got a reply after a later one: ${text}`);
      newest = reference;
    }
    const answers = person.received().filter(({ text }) => !isNotice(text));
    const distinct = new Set(answers.map(({ reference }) => reference)).size;
    if (distinct !== said)
      wrong.push(`${person.chat.phone} sent ${said} messages and got ${distinct} replies`);
  }
  return { wrong, numbers: { replies: total, repeatedReplies: repeated } };
}

/** Everybody invited got their mail, nobody else got one, and the same mail came again only around a crash. */
function checkMails({ inbox, expectations, incidents }: Evidence) {
  const wrong: string[] = [];
  const firsts = new Map<string, number>();
  let repeated = 0;
  for (const { messageId, receivedAt, subject } of inbox.mails()) {
    const first = firsts.get(messageId);
    if (first === undefined) firsts.set(messageId, receivedAt.getTime());
    else {
      repeated++;
      if (!mayRepeat(incidents, first, receivedAt.getTime())) wrong.push(`A mail came again: ${subject}`);
    }
  }
  const invited = new Set(expectations.flatMap(expected => [...expected.invited]));
  const addressed = new Set(inbox.mails().flatMap(({ to }) => to));
  for (const email of invited) if (!addressed.has(email)) wrong.push(`${email} got no mail`);
  for (const email of addressed)
    if (!invited.has(email)) wrong.push(`${email} got a mail but was not invited`);
  return { wrong, numbers: { mails: firsts.size, repeatedMails: repeated } };
}

/** Every message is recorded once, with its chat's counters to match; nothing waits, and nothing was given up. */
async function checkDatabase({ databaseUrl, talkers }: Evidence) {
  const wrong: string[] = [];
  const chats = await query<{ value: string; inbound: number; failed: number; replies: number }>(
    databaseUrl,
    `SELECT c.value, c."nextSeq" - 1 AS replies, count(i)::int AS inbound,
            count(i) FILTER (WHERE i.outcome = 'failed')::int AS failed
       FROM "Conversation" c LEFT JOIN "Inbound" i ON i."conversationId" = c.id
      GROUP BY c.id, c."accountId"`,
  );
  for (const { person, said } of talkers) {
    const chat = chats.find(({ value }) => value === person.chat.waId);
    if (chat?.inbound !== said) wrong.push(`${person.chat.phone}: ${said} sent, ${chat?.inbound} recorded`);
    if (chat?.replies !== said)
      wrong.push(`${person.chat.phone}: ${said} sent, ${chat?.replies} replies decided`);
  }
  const [left] = await query<{ rows: number }>(databaseUrl, 'SELECT count(*)::int AS rows FROM "Outbox"');
  if (left!.rows > 0) wrong.push(`${left!.rows} rows are left in the outbox`);
  const [doubled] = await query<{ subjects: number }>(
    databaseUrl,
    `SELECT count(*)::int AS subjects FROM (SELECT 1 FROM "AuditEntry"
      WHERE action IN ('user-invited', 'invitation-confirmed') GROUP BY action, "subjectId" HAVING count(*) > 1) d`,
  );
  if (doubled!.subjects > 0) wrong.push(`${doubled!.subjects} people were invited or confirmed twice`);
  const apologies = chats.reduce((sum, { failed }) => sum + failed, 0);
  return { wrong, numbers: { apologies } };
}

/** The people in the database are those whose invitation was answered with "Done", in the state they were told. */
async function checkPeople({ databaseUrl, expectations }: Evidence) {
  const wrong: string[] = [];
  const users = await query<{ email: string; status: string; invitations: number }>(
    databaseUrl,
    `SELECT u.email, u.status::text,
            (SELECT count(*)::int FROM "Invitation" i WHERE i."accountId" = u."accountId" AND i."userId" = u.id) AS invitations
       FROM "User" u`,
  );
  const invited = new Set(expectations.flatMap(expected => [...expected.invited]));
  const confirmed = new Set(expectations.flatMap(expected => [...expected.confirmed]));
  const found = new Map(users.map(user => [user.email, user]));
  for (const email of invited) if (!found.has(email)) wrong.push(`${email} was invited and is not there`);
  for (const [email, { status, invitations }] of found) {
    if (email.startsWith('ann@')) continue;
    if (!invited.has(email)) wrong.push(`${email} is there and was not invited`);
    if (invitations !== 1) wrong.push(`${email} has ${invitations} invitations`);
    const should = confirmed.has(email) ? 'ACTIVE' : 'INVITED';
    if (status !== should) wrong.push(`${email} is ${status} and should be ${should}`);
  }
  const seats = await query<{ name: string; active: number; counted: number }>(
    databaseUrl,
    `SELECT a.name, a."activeUsers" AS active, count(u)::int AS counted
       FROM "Account" a LEFT JOIN "User" u ON u."accountId" = a.id AND u.status = 'ACTIVE' GROUP BY a.id`,
  );
  for (const { name, active, counted } of seats) {
    if (active !== counted) wrong.push(`${name} counts ${active} active people and has ${counted}`);
  }
  return { wrong, numbers: { invited: invited.size, confirmed: confirmed.size } };
}
