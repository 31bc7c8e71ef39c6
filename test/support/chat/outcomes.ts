import type { UserReport } from '../../../src/store/account-report.ts';
import { nameOf } from '../company.ts';
import { languageCalled, listed, type Sentence, sentence } from './sentence.ts';
import type { Talk } from './talk.ts';

/** After `then`: what must be true in the database. */
export const outcomes: readonly Sentence[] = [
  sentence(/^nobody was added$/u, async talk => {
    const added = await talk.added();
    if (added.length > 0) throw new Error(`Added: ${added.map(nameOf).join(', ')}`);
  }),
  sentence(/^(\d+) of (\d+) seats (?:is|are) taken$/u, async (talk, used, total) => {
    const { seats } = await talk.company.report();
    same('seats', `${seats.used} of ${seats.total}`, `${used} of ${total}`);
  }),
  sentence(/^no draft is kept$/u, async talk => {
    const { drafts } = await talk.company.report();
    same('drafts', JSON.stringify(drafts), '[]');
  }),
  sentence(/^a draft of (.+) is kept$/u, async (talk, name) => {
    const { drafts } = await talk.company.report();
    const names = drafts.map(({ answers: { firstName = '', lastName = '' } }) =>
      nameOf({ firstName, lastName }),
    );
    same('drafts', names.join(', '), name!);
  }),
  sentence(/^the log says (\S+) by (.+) about (.+)$/u, async (talk, action, actor, subject) => {
    const entries = await logOf(talk);
    const wanted = `${action} by ${actor} about ${subject}`;
    if (!entries.includes(wanted))
      throw new Error(`The log does not say that. It says:\n${entries.join('\n')}`);
  }),
  sentence(
    /^(.+?) is (invited|active|deactivated)(?: as (User|Admin))?(?: in (\w+))?(?:, in ([^,@]+))?(?:, ([^+\s]+@[^+\s,]+|no email))?(?:, (\+.+|no phone))?$/u,
    async (talk, name, status, role, language, teams, email, phone) => {
      const user = (await talk.company.people()).find(one => nameOf(one) === name);
      if (!user) {
        const all = await talk.company.people();
        throw new Error(`There is no ${name}; there are ${all.map(nameOf).join(', ')}`);
      }
      same('status', user.status, status!.toUpperCase());
      if (role) same('role', user.role, role.toUpperCase());
      if (language) same('language', user.language, languageCalled(language));
      if (teams) same('teams', user.teams.toSorted().join(), teamNames(teams).join());
      if (email) same('email', user.email ?? 'no email', email);
      if (phone) same('phone', user.phone ?? 'no phone', phone.startsWith('+') ? compact(phone) : phone);
    },
  ),
];

function teamNames(text: string): string[] {
  return text === 'no team' ? [] : listed(text).toSorted();
}

function compact(phone: string): string {
  return `+${phone.replace(/\D/gu, '')}`;
}

function same(what: keyof UserReport | 'seats' | 'drafts', is: string, expected: string): void {
  if (is !== expected) throw new Error(`${what}: expected ${expected || 'none'}, but it is ${is || 'none'}`);
}

/** The audit as lines, oldest first. */
async function logOf(talk: Talk): Promise<string[]> {
  const rows = await talk.rows<{ action: string; actor: string | null; subject: string | null }>(`
    SELECT action, trim(a."firstName" || ' ' || a."lastName") AS actor, trim(s."firstName" || ' ' || s."lastName") AS subject
    FROM "AuditEntry" LEFT JOIN "User" a ON a.id = "actorId" LEFT JOIN "User" s ON s.id = "subjectId"
    ORDER BY at, "AuditEntry".id`);
  return rows.map(
    ({ action, actor, subject }) => `${action} by ${actor ?? 'the system'} about ${subject ?? 'nobody'}`,
  );
}
