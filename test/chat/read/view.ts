import { read } from '../../../src/chat/read/read.ts';
import type { Reading, ReadingContext } from '../../../src/chat/reading.ts';
import type { BotLanguage } from '../../../src/domain/language.ts';

/**
 * A table of what people write and what must be understood, one message a line:
 *
 *     name> Will Support                      => name Will|Support
 *     add Ana ana@gmial.com                   => add · name Ana · doubt email typo: ana@gmail.com, ana@gmial.com
 *     phone BR> (11) 91234-5678               => phone +5511912345678
 *
 * Before ">" stands what is being asked ("review": nothing, of a draft), and perhaps another country. `\n` and `\u200b`
 * stand for what they do in code. In a name, "First|" was said to have no last name, "|Last" is only that part.
 * Teams: "=support" sets, "+sales" adds, "-sales" removes. What the line does not mention must not have been read.
 */
export interface Row {
  says: string;
  when: Partial<ReadingContext>;
  reads: string;
}

export const teams = [
  { id: 'support', name: 'Support' },
  { id: 'sales', name: 'Sales' },
  { id: 'marketing', name: 'Marketing' },
  { id: 'care', name: 'Customer Care' },
  { id: 'ventas', name: 'Ventas' },
  { id: 'atencion', name: 'Atención al Cliente' },
  { id: 'vendas', name: 'Vendas' },
];

const countries: Record<BotLanguage, string> = { en: 'GB', es: 'ES', 'pt-BR': 'BR' };

export function contextFor(language: BotLanguage, when: Partial<ReadingContext> = {}): ReadingContext {
  return { language, country: countries[language], teams, drafting: false, ...when };
}

const situation = /^(?:(name|email|phone|role|language|teams|review)(?: ([A-Z]{2}))?> )?(.*?) +=> (.*)$/u;

export function table(text: string): Row[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      const [, asking, country, says, reads] = situation.exec(line) ?? [];
      if (says === undefined || reads === undefined) throw new Error(`not a line of the table: ${line}`);
      return { says: decoded(says), reads, when: { ...situationOf(asking), ...(country && { country }) } };
    });
}

function situationOf(asking: string | undefined): Partial<ReadingContext> {
  if (asking === undefined) return {};
  return asking === 'review' ? { drafting: true } : ({ drafting: true, asking } as Partial<ReadingContext>);
}

function decoded(says: string): string {
  return says
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replace(/\\u([0-9a-f]{4})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** What was read, in the table's words. */
export function viewOf(says: string, context: ReadingContext): string {
  const reading = read(says, context);
  const { command, values, question } = reading;
  const parts = [
    command && (command.name === 'add' ? 'add' : `${command.name} ${command.rest}`.trim()),
    reading.move && `move ${reading.move}`,
    reading.mistyped && `mistyped ${reading.mistyped}`,
    reading.pick && `pick ${reading.pick}`,
    reading.picks && `picks ${reading.picks.join(', ')}`,
    reading.field && `field ${reading.field}`,
    reading.sixDigits && `digits ${reading.sixDigits}`,
    ...valuesView(values),
    ...reading.doubts.map(doubt => `doubt ${doubtView(doubt)}`),
    ...reading.problems.map(({ slot, problem, quoted }) => `problem ${slot} ${problem.code}: ${quoted}`),
    ...reading.others.map(other => `other ${other.replaceAll('\n', '\\n')}`),
    question && 'question',
  ];
  return parts.filter(Boolean).join(' · ') || 'nothing';
}

function valuesView({
  name,
  email,
  phone,
  role,
  language,
  teams,
}: Reading['values']): (string | undefined)[] {
  return [
    name && `name ${nameView(name)}`,
    email === undefined ? undefined : `email ${email ?? 'none'}`,
    phone === undefined ? undefined : `phone ${phone ?? 'none'}`,
    role && `role ${role}`,
    language && `language ${language}`,
    teams?.set && `teams =${teams.set}`,
    teams?.add && `teams +${teams.add}`,
    teams?.remove && `teams -${teams.remove}`,
  ];
}

function nameView({ first, last }: { first?: string; last?: string }): string {
  return `${first ?? ''}${last === undefined ? '' : `|${last}`}`;
}

function doubtView(doubt: Reading['doubts'][number]): string {
  const options = doubt.options.map(option => (typeof option === 'string' ? option : nameView(option)));
  return `${doubt.slot} ${doubt.reason}: ${options.join(', ')}`;
}

/** While a slot of a draft is asked. */
export function at(asking: NonNullable<ReadingContext['asking']>): Partial<ReadingContext> {
  return { drafting: true, asking };
}
