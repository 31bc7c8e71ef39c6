import type { BotLanguage } from '../../domain/language.ts';
import { formatPhone } from '../../domain/phone-number.ts';
import { escapeForChat, say } from '../../texts/say.ts';
import { type Answers, type SlotId, slotIds } from '../slots.ts';
import type { FullAnswers } from './answers.ts';
import type { FlowContext } from './context.ts';

type Describing = Pick<FlowContext, 'language' | 'teams'>;

/** The name of a slot as a word: "Email". */
export function slotLabel(language: BotLanguage, slot: SlotId): string {
  return say(language, `slot.${slot}`);
}

/** A value as it is read, already escaped for chat: "+55 11 91234-5678", "User", "Support, Sales"; a dash for none. */
export function describeValue(slot: SlotId, answers: Answers, { language, teams }: Describing): string {
  switch (slot) {
    case 'name':
      return describeName(answers.name, language);
    case 'email':
      return answers.email ? escapeForChat(answers.email) : '–';
    case 'phone':
      return answers.phone ? formatPhone(answers.phone) : '–';
    case 'role':
      return answers.role ? say(language, `role.${answers.role}`) : '–';
    case 'language':
      return answers.language ? say(language, `language.${answers.language}`) : '–';
    case 'teams':
      return teamNames(answers.teams ?? [], teams) || '–';
  }
}

/** Where more than two words were split, the split is shown, since that is where it may be wrong. */
function describeName(name: Answers['name'], language: BotLanguage): string {
  if (!name?.first) return name?.last ? escapeForChat(name.last) : '–';
  const words = `${name.first} ${name.last}`.trim().split(' ');
  if (words.length <= 2 || !name.last) return escapeForChat(words.join(' '));
  return say(language, 'review.split-name', { first: name.first, last: name.last });
}

function teamNames(ids: readonly string[], teams: Describing['teams']): string {
  const names = ids.flatMap(id => teams.find(team => team.id === id)?.name ?? []);
  return names.map(escapeForChat).join(', ');
}

/** The six numbered lines of a review. */
export function summaryLines(answers: FullAnswers, context: Describing): string {
  return slotIds
    .map((slot, index) => {
      return `${index + 1} ${slotLabel(context.language, slot)}: ${describeValue(slot, answers, context)}`;
    })
    .join('\n');
}

/** What is there so far, one line a slot. */
export function knownLines(answers: Answers, context: Describing): string {
  return slotIds
    .filter(slot => answers[slot] !== undefined)
    .map(slot => `${slotLabel(context.language, slot)}: ${describeValue(slot, answers, context)}`)
    .join('\n');
}
