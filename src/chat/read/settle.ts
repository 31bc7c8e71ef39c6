import { botLanguages } from '../../domain/language.ts';
import { personName } from '../../domain/person-name.ts';
import { roles } from '../../domain/role.ts';
import type { Doubt, Reading, ReadValues, SlotProblem } from '../reading.ts';
import type { Claim } from './claim.ts';
import { bothFrom } from './roles.ts';

export type Settled = Pick<Reading, 'values' | 'doubts' | 'problems'>;
type ClaimOf<S extends Claim['slot']> = Extract<Claim, { slot: S }>;

/**
 * Decides what stands of all that was claimed. A change of mind ends what came before it in the same slot; what was
 * denied is out; two different values for one slot are a doubt.
 */
export function settle(claims: readonly Claim[], turns: readonly number[]): Settled {
  const inOrder = [...claims].sort((a, b) => a.at - b.at);
  const settled: Settled = { values: {}, doubts: [], problems: [] };
  settleName(standing(of(inOrder, 'name'), turns), settled);
  settleAddress(standing(of(inOrder, 'email'), turns), 'email', settled);
  settleAddress(standing(of(inOrder, 'phone'), turns), 'phone', settled);
  settleRole(standing(of(inOrder, 'role'), turns), settled);
  settleLanguage(standing(of(inOrder, 'language'), turns), settled);
  settleTeams(of(inOrder, 'teams'), turns, settled);
  return settled;
}

function of<S extends Claim['slot']>(claims: readonly Claim[], slot: S): ClaimOf<S>[] {
  return claims.filter((claim): claim is ClaimOf<S> => claim.slot === slot);
}

/** Claims after the last change of mind that has claims on both its sides. */
function standing<C extends Claim>(claims: readonly C[], turns: readonly number[]): C[] {
  const turn = turns.filter(at => claims.some(c => c.at < at) && claims.some(c => c.at > at)).at(-1) ?? -1;
  return claims.filter(claim => claim.at > turn);
}

function note(claim: Claim, settled: Settled): void {
  const { slot, quoted } = claim;
  if (claim.problem) settled.problems.push({ slot, problem: claim.problem, quoted } satisfies SlotProblem);
  if (claim.doubt) settled.doubts.push({ slot, quoted, ...claim.doubt } as Doubt);
}

function settleName(claims: Extract<Claim, { slot: 'name' }>[], settled: Settled): void {
  const labelled = claims.filter(claim => claim.labelled);
  const named = labelled.some(claim => claim.value?.first !== undefined || claim.doubt);
  const found = claims.filter(
    claim => !claim.labelled && !(named && (claim.doubt || claim.value?.first !== undefined)),
  );
  const name: { first?: string; last?: string } = {};
  for (const claim of [...found, ...besideSurname(labelled)]) {
    note(claim, settled);
    Object.assign(name, claim.value);
  }
  if (Object.keys(name).length === 0) return;
  const quoted = claims.map(claim => claim.quoted).join(' ');
  const read = personName(name.first ?? name.last ?? '', name.first !== undefined ? (name.last ?? '') : '');
  if (!read.ok && (name.first !== undefined || name.last !== '')) {
    settled.problems.push({ slot: 'name', problem: read.problem, quoted });
    return;
  }
  settled.values.name = name;
}

/** "nombre: Ana Belén, apellidos: Rueda": beside a label for the surname, all of the name is the given one. */
function besideSurname(labelled: readonly ClaimOf<'name'>[]): ClaimOf<'name'>[] {
  const surname = labelled.find(({ value }) => value?.last && value.first === undefined)?.value?.last;
  return labelled.map(claim => {
    const { doubt, ...rest } = claim;
    const said = claim.value ?? doubt?.options[0];
    const whole =
      said?.first !== undefined && said.last !== undefined ? `${said.first} ${said.last}`.trim() : '';
    if (!surname || !whole || surname.startsWith(said?.last || '\n')) return claim;
    return { ...rest, value: { first: whole } };
  });
}

function settleAddress(
  claims: Extract<Claim, { slot: 'email' | 'phone' }>[],
  slot: 'email' | 'phone',
  settled: Settled,
): void {
  const denied = new Set(claims.filter(claim => claim.denied).map(claim => claim.value));
  const from = claims.findLastIndex(claim => claim.takesBack);
  const left = claims.filter(
    (claim, n) => n >= from && !claim.denied && !(claim.value && denied.has(claim.value)),
  );
  const addressed = left.filter(claim => claim.value !== null);
  const used = addressed.length > 0 ? addressed : left;
  const options = [
    ...new Set(used.flatMap(claim => claim.doubt?.options ?? (claim.value ? [claim.value] : []))),
  ];
  const values = new Set(used.filter(claim => claim.value !== undefined).map(claim => claim.value));
  const certain = used.filter(claim => claim.value !== undefined);
  const uncertain = used.filter(
    claim => claim.doubt && !claim.doubt.options.every(option => values.has(option)),
  );
  if (values.size > 1 || (certain.length > 0 && uncertain.length > 0) || uncertain.length > 1) {
    settled.doubts.push({
      slot,
      reason: 'several',
      quoted: used.map(claim => claim.quoted).join(', '),
      options,
    });
    return;
  }
  for (const claim of used) if (claim.problem || (claim.doubt && values.size === 0)) note(claim, settled);
  const [value] = values;
  if (value !== undefined) settled.values[slot] = value;
}

function settleRole(claims: Extract<Claim, { slot: 'role' }>[], settled: Settled): void {
  // Not an admin is a user; not a user is left to be asked, for a role above User is never inferred.
  const meant = new Set(claims.flatMap(claim => (claim.denied ? [] : (claim.value ?? []))));
  const others = new Set(roles.filter(role => !meant.has(role) && meant.size > 0));
  const said = claims.map((claim): typeof claim => {
    if (!claim.denied) return claim;
    if (claim.value && others.has(claim.value))
      return { ...claim, denied: false, value: claim.value === 'ADMIN' ? 'USER' : 'ADMIN' };
    const { value: _, ...rest } = claim;
    return claim.value === 'ADMIN'
      ? { ...rest, value: 'USER' }
      : { ...rest, doubt: { reason: 'unclear', options: [...roles] } };
  });
  for (const claim of said) if (claim.problem) note(claim, settled);
  const values = new Set(said.flatMap(claim => claim.value ?? []));
  const doubt = said.find(claim => claim.doubt);
  const [value] = values;
  if (doubt || values.size > 1) {
    const quoted = said.map(claim => claim.quoted).join(', ');
    const options = doubt?.doubt?.options ?? bothFrom(value ?? 'USER');
    settled.doubts.push({ slot: 'role', reason: doubt?.doubt?.reason ?? 'unclear', quoted, options });
  } else if (value) settled.values.role = value;
}

function settleLanguage(claims: Extract<Claim, { slot: 'language' }>[], settled: Settled): void {
  const denied = claims.filter(claim => claim.denied).map(claim => claim.value);
  const left = claims.filter(claim => !claim.denied && !(claim.value && denied.includes(claim.value)));
  for (const claim of left) if (claim.problem || claim.doubt) note(claim, settled);
  const values = [...new Set(left.flatMap(claim => claim.value ?? []))];
  const quoted = claims.map(claim => claim.quoted).join(', ');
  const [value] = values;
  if (values.length > 1)
    settled.doubts.push({ slot: 'language', reason: 'unclear', quoted, options: values });
  else if (value) settled.values.language = value;
  else if (denied.length > 0 && left.length === 0) {
    const options = botLanguages.filter(language => !denied.includes(language));
    settled.doubts.push({ slot: 'language', reason: 'unclear', quoted, options });
  }
}

/** Sets, additions and removals in the order in which they were said, put together to one change. */
function settleTeams(
  all: Extract<Claim, { slot: 'teams' }>[],
  turns: readonly number[],
  settled: Settled,
): void {
  const lastSet = all.filter(claim => claim.value?.how === 'set').at(-1);
  const turn = turns.filter(at => lastSet && all.some(c => c.at < at) && lastSet.at > at).at(-1) ?? -1;
  const change: NonNullable<ReadValues['teams']> = {};
  for (const claim of all.filter(claim => claim.at > turn)) {
    note(claim, settled);
    if (claim.value) applyTeams(change, claim.value.how, claim.value.ids);
  }
  if (Object.keys(change).length > 0) settled.values.teams = change;
}

function applyTeams(
  change: NonNullable<ReadValues['teams']>,
  how: 'set' | 'add' | 'remove',
  ids: readonly string[],
): void {
  const without = (list: string[] | undefined) => (list ?? []).filter(id => !ids.includes(id));
  if (how === 'set') {
    change.set = [...without(change.set), ...ids];
    if (ids.length === 0) change.set = [];
  } else if (how === 'add' && change.set) change.set = [...without(change.set), ...ids];
  else if (how === 'remove' && change.set) change.set = without(change.set);
  else if (how === 'add') change.add = [...without(change.add), ...ids];
  else {
    change.remove = [...without(change.remove), ...ids];
    if (change.add) change.add = without(change.add);
  }
}
