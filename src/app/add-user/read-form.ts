import type { FormAnswers } from '../../chat/message.ts';
import type { Address } from '../../chat/read/address.ts';
import { findEmails } from '../../chat/read/emails.ts';
import { judgePhone } from '../../chat/read/phones.ts';
import type { Doubt, Reading, ReadValues, SlotProblem } from '../../chat/reading.ts';
import type { Draft } from '../../chat/session.ts';
import type { FieldName } from '../../chat/slots.ts';
import { emailAddress } from '../../domain/email-address.ts';
import { isBotLanguage } from '../../domain/language.ts';
import { personName } from '../../domain/person-name.ts';
import { roles } from '../../domain/role.ts';
import type { Team } from '../../domain/team.ts';
import { offeredTeams } from './form-offer.ts';

/** What a form says of a person, judged as typed words are: nothing in it was checked by anybody. */
export type FormReading = Pick<Reading, 'values' | 'doubts' | 'problems'>;

interface FormContext {
  country: string;
  teams: readonly Team[];
  draft: Draft;
  /** The form showed the draft as it is now, so that a field left empty says that there is none. */
  isCurrent: boolean;
}

/** Fields that are not ours, or that hold what no field of ours can, say nothing. */
export function readForm(answers: FormAnswers, context: FormContext): FormReading {
  const reading: FormReading = { values: {}, doubts: [], problems: [] };
  readName(textOf(answers, 'first_name'), textOf(answers, 'last_name'), reading);
  readAddress('email', answers, context, reading);
  readAddress('phone', answers, context, reading);
  const role = roles.find(one => one === answers.role);
  if (role) reading.values.role = role;
  const language = textOf(answers, 'language');
  if (isBotLanguage(language)) reading.values.language = language;
  const teams = readTeams(answers.teams, context);
  if (teams) reading.values.teams = teams;
  return reading;
}

function textOf(answers: FormAnswers, field: FieldName): string {
  const value = answers[field];
  return typeof value === 'string' ? value.trim() : '';
}

function readName(first: string, last: string, { values, problems }: FormReading): void {
  if (first === '' && last === '') return;
  const read = personName(first || last, first === '' ? '' : last);
  if (!read.ok) problems.push({ slot: 'name', problem: read.problem, quoted: `${first} ${last}`.trim() });
  else values.name = { first: read.value.first, ...(read.value.last !== '' && { last: read.value.last }) };
}

function readAddress(
  slot: 'email' | 'phone',
  answers: FormAnswers,
  { country, draft, isCurrent }: FormContext,
  { values, doubts, problems }: FormReading,
): void {
  const quoted = textOf(answers, slot);
  if (quoted === '') {
    if (isCurrent && answers[slot] !== undefined && draft.answers[slot]) values[slot] = null;
    return;
  }
  const judged = slot === 'email' ? judgeEmail(quoted) : (judgePhone(quoted, country, true) ?? {});
  if (judged.value) values[slot] = judged.value;
  if (judged.doubt) doubts.push({ slot, quoted, ...judged.doubt } satisfies Doubt);
  if (judged.problem) problems.push({ slot, quoted, problem: judged.problem } satisfies SlotProblem);
}

/** All of the field is the address; more than one, or words around it, is none. */
function judgeEmail(text: string): Pick<Address, 'value' | 'doubt' | 'problem'> {
  const [found, ...more] = findEmails(text);
  if (found && more.length === 0 && found.end - found.start === text.length) return found;
  const read = emailAddress(text);
  return read.ok ? { value: read.value } : { problem: read.problem };
}

/** A choice among the teams that were shown; others that the draft has stay, and those that are gone by now are passed over. */
function readTeams(chosen: FormAnswers[string] | undefined, { teams }: FormContext): ReadValues['teams'] {
  if (!Array.isArray(chosen)) return undefined;
  const offered = offeredTeams(teams).map(({ id }) => id);
  return {
    add: teams.map(({ id }) => id).filter(id => chosen.includes(id)),
    remove: offered.filter(id => !chosen.includes(id)),
  };
}
