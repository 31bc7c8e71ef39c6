import type { Pool } from 'pg';
import type { Clock, Facts, InvitationFacts, PeopleQuery, Store } from '../app/ports.ts';
import type { Account } from '../domain/account.ts';
import type { Code } from '../domain/code.ts';
import type { Invitation } from '../domain/invitation.ts';
import { foldKey, type Team } from '../domain/team.ts';
import { createBatcher } from './batcher.ts';
import type { StoreCaches } from './caches.ts';
import type { PrismaClient } from './generated/client.ts';
import { isRefusal } from './postgres-errors.ts';
import { accountOf, codeOf, invitationOf, type PersonRow, personOf, type Row } from './rows.ts';
import { isUuid, toJson } from './storable.ts';

/** What the function `load_facts` answers. */
interface FactsRow {
  account: Row<Account> & { activeUsers: number };
  teams: Team[];
  pending: number;
  people: PersonRow[][];
}

const accountsPerBatch = 64;

/** The reading of everything that decisions about people rest on: one statement, so one snapshot, each time. */
export function createFacts(options: {
  pool: Pool;
  prisma: PrismaClient;
  clock: Clock;
  caches: StoreCaches;
}): Pick<Store, 'loadFacts' | 'accountFacts' | 'findInvitation'> {
  const { pool, prisma, clock, caches } = options;

  /** `asked`: one account's queries each, as JSON. */
  async function read(asked: readonly string[]): Promise<(FactsRow | null)[]> {
    const { rows } = await pool.query<{ facts: FactsRow | null }>({
      name: 'load_facts',
      text: `SELECT load_facts((asked->>'accountId')::uuid, asked->'queries', $2) AS facts
               FROM jsonb_array_elements($1) WITH ORDINALITY AS a(asked, place) ORDER BY place`,
      values: [`[${asked.join(',')}]`, clock()],
    });
    return rows.map(({ facts }) => facts);
  }

  /** What is asked at the same moment is one statement, begun after all of it was asked. Where one fails, each is read alone. */
  const askTogether = createBatcher<string, FactsRow | null>({
    limit: accountsPerBatch,
    async run(asked) {
      try {
        return (await read(asked)).map(value => ({ status: 'fulfilled', value }));
      } catch (error) {
        if (asked.length === 1 || !isRefusal(error)) throw error;
        return Promise.allSettled(asked.map(askAlone));
      }
    },
  });

  async function askAlone(asked: string): Promise<FactsRow | null> {
    const [answer] = await read([asked]);
    return answer!;
  }

  async function loadFacts(accountId: string, queries: readonly PeopleQuery[]): Promise<Facts> {
    const asked = toJson({ accountId, queries: queries.map(encodeQuery) });
    const facts = queries.every(isQuick) ? await askTogether(asked) : await askAlone(asked);
    if (!facts) throw new Error(`There is no account ${accountId}`);
    return factsOf(facts);
  }

  return {
    loadFacts,

    async accountFacts(accountId) {
      const known = caches.accountFacts(accountId);
      if (known) return known;
      const changes = caches.accountChanges();
      const { account, teams } = await loadFacts(accountId, []);
      // What was changed here since is not what was read.
      if (changes === caches.accountChanges()) caches.keepAccountFacts({ account, teams });
      return { account, teams };
    },

    async findInvitation(id) {
      if (!isUuid(id)) return undefined;
      const who = await prisma.invitation.findFirst({ where: { id } });
      if (!who) return undefined;
      const people: PeopleQuery[] = [
        { by: 'id', id: who.userId },
        { by: 'id', id: who.inviterId },
      ];
      const { rows } = await pool.query<InvitationRow>({
        text: `SELECT load_facts($1, $2, $3) AS facts,
                      (SELECT to_jsonb(i) FROM "Invitation" i WHERE i."accountId" = $1 AND i.id = $4) AS invitation,
                      (SELECT coalesce(jsonb_agg(to_jsonb(c)), '[]') FROM "Code" c
                        WHERE c."accountId" = $1 AND c."userId" = $5 AND c."usedAt" IS NULL) AS codes`,
        values: [who.accountId, toJson(people), clock(), id, who.userId],
      });
      return invitationFactsOf(rows[0]!);
    },
  };
}

interface InvitationRow {
  facts: FactsRow;
  invitation: Row<Invitation> | null;
  codes: Row<Code>[];
}

function factsOf(row: FactsRow): Facts {
  return {
    account: accountOf(row.account),
    teams: row.teams,
    seats: { total: row.account.seats, active: row.account.activeUsers, pending: row.pending },
    people: row.people.map(people => people.map(personOf)),
  };
}

/** Undefined when the invitation or its people went while it was looked up. */
function invitationFactsOf(row: InvitationRow): InvitationFacts | undefined {
  const { account, seats, people } = factsOf(row.facts);
  const invitee = people[0]?.[0];
  const inviter = people[1]?.[0];
  if (!row.invitation || !invitee || !inviter) return undefined;
  return {
    account,
    seats,
    invitee,
    inviter: inviter.user,
    invitation: invitationOf(row.invitation),
    codes: row.codes.map(codeOf),
  };
}

/** Answered by an index's single entries; a search or a list may take long, and nobody else shall wait for it. */
function isQuick({ by }: PeopleQuery): boolean {
  return by === 'id' || by === 'address';
}

/** A query as `find_people` reads it. */
function encodeQuery(query: PeopleQuery): object {
  if (query.by === 'text') return { by: 'text', limit: query.limit, ...sought(query.text) };
  if (query.by === 'address') return { by: 'address', email: query.email, phones: query.phones ?? [] };
  return query;
}

/** Phones are written in many ways but searched by their digits. */
function sought(text: string): { key: string; words: string[] } {
  const key = foldKey(text);
  const phone = /^\+?[\d\s().\-/]{4,}$/u.test(key) ? key.replace(/[^+\d]/gu, '') : undefined;
  const words = phone ? [phone] : key.split(' ');
  return { key: phone ?? key, words: words.map(word => `%${word.replace(/[\\%_]/g, '\\$&')}%`) };
}
