import type { BotLanguage } from '../../domain/language.ts';
import type { Problem } from '../../domain/problem.ts';
import { say, sayByName } from '../../texts/say.ts';
import { excerpt } from '../excerpt.ts';
import type { Draft } from '../session.ts';
import type { SlotId } from '../slots.ts';
import type { FlowContext } from './context.ts';
import { describeValue, slotLabel } from './describe.ts';

/** A refusal in words. Its sentence is `problem.<code>`; `quoted` is what was typed. */
export function problemLine(language: BotLanguage, problem: Problem, quoted = ''): string {
  return sayByName(language, `problem.${problem.code}`, { quoted: excerpt(quoted), ...problem.args });
}

/** "Noted: email ana@acme.test, phone +55 …": what was taken besides the answer to the question. */
export function saidLines(slots: readonly SlotId[], draft: Draft, context: FlowContext): string[] {
  if (slots.length === 0) return [];
  const facts = slots.map(slot => {
    return `${slotLabel(context.language, slot)}: ${describeValue(slot, draft.answers, context)}`;
  });
  return [say(context.language, 'flow.noted', { facts: facts.join(' · ') })];
}
