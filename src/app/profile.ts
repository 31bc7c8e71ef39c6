import type { Account } from '../domain/account.ts';
import type { AuditEntry } from '../domain/audit.ts';
import { isBotLanguage } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import { personName } from '../domain/person-name.ts';
import type { Problem } from '../domain/problem.ts';
import type { User } from '../domain/user.ts';
import { applyChange, type ChangeDeps } from './change.ts';
import type { Clock, Deletes, NewId, Puts, Store } from './ports.ts';

/** What a web session carries: who signed in, and the epoch that ends every session of theirs when it is raised. */
export interface SignedIn {
  accountId: string;
  userId: string;
  sessionEpoch: number;
}

export interface Profile {
  account: Account;
  person: Person;
}

/** The signed-in person's profile; undefined once they are deactivated, or signed out everywhere. */
export async function readProfile(
  store: Pick<Store, 'loadFacts'>,
  { accountId, userId, sessionEpoch }: SignedIn,
): Promise<Profile | undefined> {
  const { account, people } = await store.loadFacts(accountId, [{ by: 'id', id: userId }]);
  const person = people[0]?.[0];
  if (person?.user.status !== 'ACTIVE' || person.user.sessionEpoch !== sessionEpoch) return undefined;
  return { account, person };
}

/** A profile form, as typed. */
export interface ProfileEdit {
  firstName: string;
  lastName: string;
  language: string;
  /** A new picture (256 px square WebP), or none any more; absent keeps what is there. */
  picture?: Uint8Array | null;
}

type ProfileDecision =
  | { outcome: 'refused'; problem: Problem }
  | { outcome: 'unchanged'; user: User }
  | { outcome: 'saved'; user: User; puts: Puts; deletes: Deletes };

/** Decides one edit of one's own profile. */
function decideProfile(input: { user: User; edit: ProfileEdit; now: Date; newId: NewId }): ProfileDecision {
  const { user, edit } = input;
  const name = personName(edit.firstName, edit.lastName);
  if (!name.ok) return { outcome: 'refused', problem: name.problem };
  const language = isBotLanguage(edit.language) ? edit.language : user.language;
  const next = { firstName: name.value.first, lastName: name.value.last, language };
  const changed = (['firstName', 'lastName', 'language'] as const).filter(
    field => next[field] !== user[field],
  );
  if (changed.length === 0 && edit.picture === undefined) return { outcome: 'unchanged', user };

  const saved: User = { ...user, ...next, version: user.version + 1 };
  const audit: AuditEntry = {
    id: input.newId(),
    accountId: user.accountId,
    actorId: user.id,
    subjectId: user.id,
    action: 'profile-changed',
    before: Object.fromEntries(changed.map(field => [field, user[field]])),
    after: {
      ...Object.fromEntries(changed.map(field => [field, saved[field]])),
      ...(edit.picture === undefined ? {} : { picture: edit.picture ? 'set' : 'removed' }),
    },
    channel: 'web',
    at: input.now,
  };
  const key = { accountId: user.accountId, userId: user.id };
  return {
    outcome: 'saved',
    user: saved,
    puts: {
      user: [saved],
      auditEntry: [audit],
      ...(edit.picture ? { picture: [{ ...key, webp: edit.picture }] } : {}),
    },
    deletes: edit.picture === null ? { picture: [key] } : {},
  };
}

export type ProfileDeps = ChangeDeps & {
  store: Pick<Store, 'commit' | 'inAccountOrder' | 'loadFacts'>;
  clock: Clock;
};

export type ProfileChanged =
  | { outcome: 'signed-out' }
  | { outcome: 'refused'; problem: Problem }
  | { outcome: 'saved'; user: User };

/** Saves an edit of one's own profile, if the session still stands at the moment of saving. */
export async function changeProfile(
  deps: ProfileDeps,
  who: SignedIn,
  edit: ProfileEdit,
): Promise<ProfileChanged> {
  return applyChange<ProfileChanged>(deps, who.accountId, async () => {
    const profile = await readProfile(deps.store, who);
    if (!profile) return { outcome: { outcome: 'signed-out' } };
    const { user } = profile.person;
    const decided = decideProfile({ user, edit, now: deps.clock(), newId: deps.newId });
    if (decided.outcome === 'refused') return { outcome: decided };
    if (decided.outcome === 'unchanged') return { outcome: { outcome: 'saved', user } };
    return {
      outcome: { outcome: 'saved', user: decided.user },
      change: {
        accountVersion: profile.account.version,
        puts: decided.puts,
        deletes: decided.deletes,
      },
    };
  });
}
