import type { Draft, Step } from '../session.ts';
import { type Answers, type SlotId, slotIds } from '../slots.ts';
import type { Flow } from './vocabulary.ts';

/** A slot that must be filled before anything can be saved, whatever the pace. */
export function isMissing(flow: Flow, answers: Answers, slot: SlotId): boolean {
  if (slot === 'name') return !answers.name?.first;
  if (slot === 'email' && answers.role === 'ADMIN') return !answers.email;
  if (answers[slot]) return false;
  const rule = flow.slots[slot];
  if (!('required' in rule)) return false;
  if (rule.required === 'unless-phone') return !answers.phone && answers.email !== null;
  if (rule.required === 'unless-email') return answers.email === null;
  return true;
}

/** The next question: the first gap. A guided draft asks every slot, another one only what is missing. */
export function nextGap(flow: Flow, draft: Draft): Extract<Step, SlotId | 'last-name'> | undefined {
  const { answers } = draft;
  for (const slot of slotIds) {
    if (isMissing(flow, answers, slot)) return slot;
    if (slot === 'name' && answers.name?.last === '' && !draft.oneName) return 'last-name';
    if (draft.guided && answers[slot] === undefined) return slot;
  }
  return undefined;
}

/** May this slot be left out now? */
export function canSkip(flow: Flow, answers: Answers, slot: SlotId): boolean {
  const rule = flow.slots[slot];
  if (!('required' in rule)) return true;
  if (rule.required === 'unless-phone') return answers.phone !== null && answers.role !== 'ADMIN';
  if (rule.required === 'unless-email') return Boolean(answers.email);
  return false;
}

/** How many slots have been dealt with, for "3 of 6". */
export function progress(draft: Draft): { done: number; total: number } {
  return { done: slotIds.filter(slot => draft.answers[slot] !== undefined).length, total: slotIds.length };
}
