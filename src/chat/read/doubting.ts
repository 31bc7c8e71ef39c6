import type { Doubt, Reading } from '../reading.ts';

type Settled = Pick<Reading, 'values' | 'doubts' | 'problems'>;

/** Makes a doubt of every value: "admin?" and "is it ana@acme.com?" say what may be, not what is. */
export function doubting({ values, doubts, problems }: Settled): Settled {
  const unsure: Doubt[] = [];
  const { name, email, phone, role, language, teams } = values;
  const why = (quoted: string) => ({ reason: 'unclear' as const, quoted });
  if (name?.first !== undefined) {
    const option = { first: name.first, last: name.last ?? '' };
    unsure.push({ ...why(`${option.first} ${option.last}`.trim()), slot: 'name', options: [option] });
  }
  if (email) unsure.push({ ...why(email), slot: 'email', options: [email] });
  if (phone) unsure.push({ ...why(phone), slot: 'phone', options: [phone] });
  if (role) unsure.push({ ...why(role), slot: 'role', options: [role] });
  if (language) unsure.push({ ...why(language), slot: 'language', options: [language] });
  const ids = teams?.set ?? teams?.add;
  if (ids?.length) unsure.push({ ...why(''), slot: 'teams', options: ids });
  return { values: {}, doubts: [...doubts, ...unsure], problems };
}
