import type { Account } from '../../domain/account.ts';
import { personName } from '../../domain/person-name.ts';
import type { Problem } from '../../domain/problem.ts';
import { excerpt } from '../excerpt.ts';
import type { ReadValues } from '../reading.ts';
import type { Draft } from '../session.ts';
import { type Answers, type PersonName, type SlotId, slotIds } from '../slots.ts';

export interface Applied {
  draft: Draft;
  changed: SlotId[];
  /** Values that cannot stand; the old ones were kept. */
  problems: Problem[];
}

/** Puts read values into a draft. A value that cannot stand leaves the old one; a value settles its slot's doubts. */
export function applyValues(
  draft: Draft,
  values: ReadValues,
  account: Pick<Account, 'allowedDomains'>,
): Applied {
  const answers: Answers = { ...draft.answers };
  const problems: Problem[] = [];

  if (values.name) {
    const name = mergedName(answers.name, values.name);
    const problem = nameProblem(name);
    if (problem) problems.push(problem);
    else answers.name = name;
  }
  if (values.phone) answers.phone = values.phone;
  if (values.email) {
    const problem = domainProblem(values.email, account.allowedDomains);
    if (problem) problems.push(problem);
    else answers.email = values.email;
  }
  if (values.language) answers.language = values.language;
  if (values.teams) answers.teams = mergedTeams(answers.teams ?? [], values.teams);

  if (values.role === 'ADMIN' && answers.email === null) problems.push({ code: 'admin-needs-email' });
  else if (values.role) answers.role = values.role;
  if (values.email === null) {
    if (answers.role === 'ADMIN') problems.push({ code: 'admin-needs-email' });
    else if (answers.phone === null || values.phone === null) problems.push({ code: 'address-needed' });
    else answers.email = null;
  }
  if (values.phone === null && values.email !== null) {
    if (answers.email === null) problems.push({ code: 'address-needed' });
    else answers.phone = null;
  }

  const changed = slotIds.filter(
    slot => JSON.stringify(answers[slot]) !== JSON.stringify(draft.answers[slot]),
  );
  const touched = new Set<SlotId>([...changed, ...slotIds.filter(slot => values[slot] !== undefined)]);
  return {
    problems,
    changed,
    draft: {
      ...draft,
      answers,
      revision: draft.revision + (changed.length > 0 ? 1 : 0),
      doubts: draft.doubts.filter(doubt => !touched.has(doubt.slot)),
    },
  };
}

function mergedName(old: Answers['name'], { first, last }: { first?: string; last?: string }) {
  return { first: first ?? old?.first ?? '', last: last ?? old?.last ?? '' };
}

/** Parts that each could stand may be too much together: a first name that grew by what was asked as the last one. */
function nameProblem({ first, last }: PersonName): Problem | undefined {
  const checked = personName(first || last, last);
  if (checked.ok || checked.problem.code === 'name-empty') return undefined;
  return {
    ...checked.problem,
    args: { quoted: excerpt(`${first} ${last}`.trim()), ...checked.problem.args },
  };
}

function mergedTeams(old: readonly string[], change: NonNullable<ReadValues['teams']>): string[] {
  const kept = (change.set ?? old).filter(id => !change.remove?.includes(id));
  return [...new Set([...kept, ...(change.add ?? [])])];
}

function domainProblem(email: string, allowedDomains: readonly string[]): Problem | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (allowedDomains.length === 0 || allowedDomains.includes(domain)) return undefined;
  return { code: 'email-domain', args: { email, domains: allowedDomains.join(', ') } };
}
