import type { Account } from '../../domain/account.ts';
import type { Person } from '../../domain/person.ts';
import type { Answers } from '../slots.ts';

/** Answers in which nothing is open any more. */
export type FullAnswers = Required<Answers>;

/** A draft's answers with the defaults for what was left open: what the review shows and what is saved. */
export function withDefaults(answers: Answers, account: Pick<Account, 'language'>): FullAnswers {
  return {
    name: answers.name ?? { first: '', last: '' },
    email: answers.email ?? null,
    phone: answers.phone ?? null,
    role: answers.role ?? 'USER',
    language: answers.language ?? account.language,
    teams: answers.teams ?? [],
  };
}

/** What is known of a person, as answers; for changing someone who is already there. */
export function answersOf({ user, teams }: Person): FullAnswers {
  return {
    name: { first: user.firstName, last: user.lastName },
    email: user.email,
    phone: user.phone,
    role: user.role,
    language: user.language,
    teams: teams.map(team => team.id),
  };
}

/** The person that a grant of Admin is for; a different name or address is a different grant. */
export function granteeOf(answers: Answers): string {
  return JSON.stringify([answers.name?.first ?? '', answers.name?.last ?? '', answers.email ?? '']);
}
