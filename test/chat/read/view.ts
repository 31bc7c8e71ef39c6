import { read } from '../../../src/chat/read/read.ts';
import type { Reading, ReadingContext } from '../../../src/chat/reading.ts';
import type { BotLanguage } from '../../../src/domain/language.ts';

/** A line of a table: what somebody writes, in which situation, and what must be understood, and nothing else. */
export type Row = readonly [says: string, reads: View, when?: Partial<ReadingContext>];

/** A reading in few words, so that a table of hundreds can be read. Absent: not there. */
export interface View {
  command?: string;
  rest?: string;
  move?: string;
  mistyped?: string;
  pick?: number;
  picks?: number[];
  field?: string;
  sixDigits?: string;
  /** "First|Last"; "First" alone: no last name was said; "First|": said to have none; "|Last": only that. */
  name?: string;
  email?: string | null;
  phone?: string | null;
  role?: string;
  language?: string;
  /** "=support,sales" sets, "+sales" adds, "-support" removes. */
  teams?: string;
  /** "email typo: ana@gmail.com, ana@gmial.com". */
  doubts?: string[];
  /** "email email-invalid: ana@". */
  problems?: string[];
  others?: string[];
  question?: true;
  /** Compared only where a row gives it. */
  leftover?: string;
}

export const teams = [
  { id: 'support', name: 'Support' },
  { id: 'sales', name: 'Sales' },
  { id: 'marketing', name: 'Marketing' },
  { id: 'care', name: 'Customer Care' },
  { id: 'ventas', name: 'Ventas' },
  { id: 'soporte', name: 'Atención al Cliente' },
  { id: 'vendas', name: 'Vendas' },
];

export const at = {
  name: { asking: 'name', drafting: true },
  email: { asking: 'email', drafting: true },
  phone: { asking: 'phone', drafting: true },
  role: { asking: 'role', drafting: true },
  language: { asking: 'language', drafting: true },
  teams: { asking: 'teams', drafting: true },
  review: { drafting: true },
} as const satisfies Record<string, Partial<ReadingContext>>;

const countries: Record<BotLanguage, string> = { en: 'GB', es: 'ES', 'pt-BR': 'BR' };

export function contextFor(language: BotLanguage, when: Partial<ReadingContext> = {}): ReadingContext {
  return { language, country: countries[language], teams, drafting: false, ...when };
}

export function viewOf(says: string, context: ReadingContext): View {
  const {
    command,
    values,
    doubts,
    problems,
    others,
    question,
    text: _,
    leftover,
    ...rest
  } = read(says, context);
  return {
    ...rest,
    ...(command && { command: command.name }),
    ...(command && command.name !== 'add' && command.rest && { rest: command.rest }),
    ...(values.name && { name: nameView(values.name) }),
    ...(values.email !== undefined && { email: values.email }),
    ...(values.phone !== undefined && { phone: values.phone }),
    ...(values.role && { role: values.role }),
    ...(values.language && { language: values.language }),
    ...(values.teams && { teams: teamsView(values.teams) }),
    ...(doubts.length > 0 && { doubts: doubts.map(doubtView) }),
    ...(problems.length > 0 && {
      problems: problems.map(({ slot, problem, quoted }) => `${slot} ${problem.code}: ${quoted}`),
    }),
    ...(others.length > 0 && { others }),
    ...(question && { question }),
    leftover,
  };
}

function nameView({ first, last }: { first?: string; last?: string }): string {
  return `${first ?? ''}${last === undefined ? '' : `|${last}`}`;
}

function teamsView({ set, add, remove }: NonNullable<Reading['values']['teams']>): string {
  const parts = [set && `=${set}`, add && `+${add}`, remove && `-${remove}`];
  return parts.filter(part => part !== undefined).join(' ');
}

function doubtView(doubt: Reading['doubts'][number]): string {
  const options = doubt.options.map(option => (typeof option === 'string' ? option : nameView(option)));
  return `${doubt.slot} ${doubt.reason}: ${options.join(', ')}`;
}
