import type { Account } from '../domain/account.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { BotLanguage } from '../domain/language.ts';
import { fullName, type User } from '../domain/user.ts';
import type { Secrets } from '../lib/secrets.ts';
import { applyChange, type ChangeDeps } from './change.ts';
import { linkPurpose } from './mail.ts';
import type { Notice } from './notice.ts';
import type { Clock, Facts, NewId, PeopleQuery, Puts, Store } from './ports.ts';

const validDays = 7;
/** More admins than this hear of it by asking for the log. */
const noticesAtMost = 100;

/** `already`: not an admin any more. `too-late`: granted more than seven days ago, so to be changed by chat. */
type TakeBackRefusal = 'unknown' | 'already' | 'too-late';

type TakeBackDecision =
  | { outcome: TakeBackRefusal }
  | { outcome: 'taken-back'; puts: Puts; notices: Notice[] };

interface TakeBackFacts {
  grant: AuditEntry;
  account: Account;
  /** Who was made an admin; undefined when forgotten since. */
  grantee: User | undefined;
}

/** What stands in the way of taking a grant of Admin back, if anything. The owner's role is never touched. */
function whyNotTakeBack({ grant, account, grantee }: TakeBackFacts, now: Date): TakeBackRefusal | null {
  if (!grantee || grantee.id === account.ownerId) return 'unknown';
  if (grantee.role !== 'ADMIN' || grantee.status === 'DEACTIVATED') return 'already';
  return now.getTime() - grant.at.getTime() > validDays * 86_400_000 ? 'too-late' : null;
}

/** Decides to make the grantee a user again, for the owner, and tells the other admins. */
function decideTakeBack(
  input: TakeBackFacts & { admins: readonly User[]; now: Date; newId: NewId },
): TakeBackDecision {
  const refusal = whyNotTakeBack(input, input.now);
  const { account, grantee } = input;
  if (refusal || !grantee) return { outcome: refusal ?? 'unknown' };
  const user: User = { ...grantee, role: 'USER', version: grantee.version + 1 };
  const audit: AuditEntry = {
    id: input.newId(),
    accountId: account.id,
    actorId: account.ownerId,
    subjectId: user.id,
    action: 'role-taken-back',
    before: { role: grantee.role },
    after: { role: user.role },
    channel: 'web',
    at: input.now,
  };
  const told = input.admins.filter(
    ({ id, status }) => status === 'ACTIVE' && id !== account.ownerId && id !== user.id,
  );
  return {
    outcome: 'taken-back',
    puts: { user: [user], auditEntry: [audit] },
    notices: told.map(admin => ({
      accountId: account.id,
      toUserId: admin.id,
      sentence: { key: 'notice.admin-taken-back', args: { name: fullName(user) } },
    })),
  };
}

export type TakeBackDeps = ChangeDeps & {
  store: Pick<Store, 'commit' | 'inAccountOrder' | 'loadFacts' | 'findAuditEntry'>;
  secrets: Pick<Secrets, 'readToken'>;
  clock: Clock;
};

/** What a take-back page shows. Names are there unless the link is unknown. */
export type TakeBack =
  | { outcome: 'unknown' }
  | {
      outcome: 'open' | 'taken-back' | Exclude<TakeBackRefusal, 'unknown'>;
      account: Account;
      grantee: User;
      /** The owner's. */
      language: BotLanguage;
    };

/** What a take-back link stands for, changing nothing. */
export async function readTakeBackLink(deps: TakeBackDeps, token: string): Promise<TakeBack> {
  const grant = await findGrant(deps, token);
  if (!grant) return { outcome: 'unknown' };
  const { account, grantee, language } = await loadTakeBack(deps, grant);
  if (!grantee) return { outcome: 'unknown' };
  const refusal = whyNotTakeBack({ grant, account, grantee }, deps.clock());
  return refusal === 'unknown'
    ? { outcome: refusal }
    : { outcome: refusal ?? 'open', account, grantee, language };
}

/** Takes Admin back from the person whom the owner's mail named. */
export async function takeBackAdmin(deps: TakeBackDeps, token: string): Promise<TakeBack> {
  const grant = await findGrant(deps, token);
  if (!grant) return { outcome: 'unknown' };
  return applyChange<TakeBack>(deps, grant.accountId, async () => {
    const { account, grantee, language, admins } = await loadTakeBack(deps, grant);
    const decided = decideTakeBack({ grant, account, grantee, admins, now: deps.clock(), newId: deps.newId });
    if (!grantee || decided.outcome === 'unknown') return { outcome: { outcome: 'unknown' } };
    const outcome = { outcome: decided.outcome, account, grantee, language };
    if (decided.outcome !== 'taken-back') return { outcome };
    return {
      outcome,
      change: { accountVersion: account.version, puts: decided.puts },
      outgoing: decided.notices.map(notice => ({ kind: 'notice', notice })),
    };
  });
}

async function findGrant({ store, secrets }: TakeBackDeps, token: string): Promise<AuditEntry | undefined> {
  const auditId = secrets.readToken(linkPurpose.takeBack, token);
  return auditId === undefined ? undefined : store.findAuditEntry(auditId);
}

async function loadTakeBack({ store }: TakeBackDeps, grant: AuditEntry) {
  const queries: PeopleQuery[] = [{ by: 'filter', filter: 'admins', limit: noticesAtMost, offset: 0 }];
  if (grant.subjectId) queries.push({ by: 'id', id: grant.subjectId });
  const { account, people }: Facts = await store.loadFacts(grant.accountId, queries);
  const [admins = [], grantees = []] = people.map(list => list.map(person => person.user));
  return {
    account,
    admins,
    grantee: grantees[0],
    language: (admins.find(admin => admin.id === account.ownerId) ?? account).language,
  };
}
