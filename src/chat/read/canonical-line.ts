import type { BotLanguage } from '../../domain/language.ts';
import { formatPhone } from '../../domain/phone-number.ts';
import type { Answers, PersonName } from '../slots.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { read } from './read.ts';

export interface LineContext {
  /** Whose words the line uses: the admin's language. */
  language: BotLanguage;
  teams: readonly { id: string; name: string }[];
}

interface Wording {
  toTeam: string;
  and: string;
  asRole: string;
  inLanguage: string;
  without: string;
}

const wordings: Record<BotLanguage, Wording> = {
  en: { toTeam: 'to', and: 'and', asRole: 'as', inLanguage: 'in', without: 'no' },
  es: { toTeam: 'al equipo', and: 'y', asRole: 'como', inLanguage: 'en', without: 'sin' },
  'pt-BR': { toTeam: 'para a equipe', and: 'e', asRole: 'como', inLanguage: 'em', without: 'sem' },
};

/**
 * The one line that would have given all these answers: "add Ana Souza ana@acme.com +55 11 91234 5678 to Support as user
 * in Brazilian Portuguese". Reading it gives the same answers back; where a name or a team would be read otherwise, its
 * label is written with it.
 */
export function canonicalLine(answers: Answers, context: LineContext): string {
  const plain = line(answers, context, plainName(answers.name), false);
  if (readsBack(plain, answers, context)) return plain;
  const labelled = labelledName(answers.name, context.language);
  const named = line(answers, context, labelled, false);
  return readsBack(named, answers, context) ? named : line(answers, context, labelled, true);
}

function line(
  answers: Answers,
  { language, teams }: LineContext,
  name: string[],
  labelTeams: boolean,
): string {
  const words = vocabularyOf(language);
  const wording = wordings[language];
  const parts: (string | undefined)[] = [words.commands.add[0], ...name];
  const none = (label: string | undefined) => `${wording.without} ${label}`;
  if (answers.email !== undefined) parts.push(answers.email ?? none(words.labels.email[0]));
  if (answers.phone !== undefined)
    parts.push(answers.phone ? formatPhone(answers.phone) : none(words.labels.phone[0]));
  if (answers.teams) {
    const names = answers.teams.map(id => teams.find(team => team.id === id)?.name ?? id);
    const cue = labelTeams ? `${words.labels.teams[0]}:` : wording.toTeam;
    parts.push(names.length > 0 ? `${cue} ${listed(names, wording.and)}` : none(words.labels.teams[0]));
  }
  if (answers.role) parts.push(`${wording.asRole} ${words.roles[answers.role][0]}`);
  if (answers.language) parts.push(`${wording.inLanguage} ${nameOf(answers.language, language)}`);
  return parts.join(' ');
}

function plainName(name: PersonName | undefined): string[] {
  if (!name) return [];
  return name.last ? [name.first, name.last] : [name.first];
}

/** With labels and quotation marks, so that nothing in the name means anything else. */
function labelledName(name: PersonName | undefined, language: BotLanguage): string[] {
  if (!name) return [];
  const { labels, oneName } = vocabularyOf(language);
  const first = `${labels.firstName[0]} "${name.first}"`;
  return [first, name.last ? `${labels.lastName[0]} "${name.last}"` : (oneName[0] ?? '')];
}

function listed(names: readonly string[], and: string): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}` : names.join('');
}

/** Made once for each language: making them costs more than reading the whole line. */
const languageNames = new Map<BotLanguage, Intl.DisplayNames>();

function nameOf(language: BotLanguage, inLanguage: BotLanguage): string {
  const names = languageNames.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language' });
  languageNames.set(inLanguage, names);
  return names.of(language === 'pt-BR' ? 'pt' : language) ?? language;
}

function readsBack(text: string, answers: Answers, { language, teams }: LineContext): boolean {
  const { values, doubts, problems, others, leftover } = read(text, {
    language,
    country: 'US',
    teams,
    drafting: false,
  });
  const name = values.name && { first: values.name.first, last: values.name.last ?? '' };
  return (
    doubts.length + problems.length + others.length === 0 &&
    leftover === '' &&
    JSON.stringify(name) === JSON.stringify(answers.name) &&
    values.email === answers.email &&
    values.phone === answers.phone &&
    values.role === answers.role &&
    values.language === answers.language &&
    JSON.stringify(values.teams?.set) === JSON.stringify(answers.teams) &&
    (answers.name?.last !== '' || values.name?.last === '')
  );
}
