import type { Reading, ReadValues } from '../reading.ts';
import type { Draft, Step } from '../session.ts';
import { problemLine, saidLines } from './answer-lines.ts';
import { applyValues } from './apply-values.ts';
import { isSlot } from './ask.ts';
import type { FlowContext } from './context.ts';
import { askAt, type Outcome, settle } from './settle.ts';
import type { Flow } from './vocabulary.ts';

/** The same question once more. */
export function again(draft: Draft, lead: string[]): Outcome {
  return askAt(draft, draft.asking, lead);
}

/** Steps whose own words show what was taken. */
const showsAll = new Set<Step>(['review', 'known']);

/** Takes what was read, says what cannot stand, and moves on to what is open. */
export function take(
  flow: Flow,
  draft: Draft,
  heard: { values: ReadValues } & Partial<Pick<Reading, 'doubts' | 'problems' | 'others'>>,
  context: FlowContext,
): Outcome {
  const { language } = context;
  const applied = applyValues(draft, heard.values, context.account);
  const doubts = heard.doubts ?? [];
  const doubted = new Set(doubts.map(doubt => doubt.slot));
  const addressed = (slot: 'email' | 'phone') => heard.values[slot] || doubted.has(slot);
  const complete = heard.values.name?.first && (addressed('email') || addressed('phone'));
  const next: Draft = {
    ...applied.draft,
    guided: applied.draft.guided && !complete,
    // A new doubt has other options than the last one, so a tap on that one's is stale.
    revision: applied.draft.revision + (doubts.length > 0 ? 1 : 0),
    doubts: [...applied.draft.doubts.filter(doubt => !doubted.has(doubt.slot)), ...doubts],
    others: [...applied.draft.others, ...(heard.others ?? [])],
  };
  const refused = (heard.problems ?? []).map(({ problem, quoted }) => problemLine(language, problem, quoted));
  const lines = [...applied.problems.map(problem => problemLine(language, problem)), ...refused];
  if (lines.length > 0 && applied.changed.length === 0 && doubts.length === 0) {
    const slot = heard.problems?.[0]?.slot;
    const asking = slot && isSlot(draft.asking) && draft.answers[slot] === undefined ? slot : draft.asking;
    // What was picked of the last doubt cannot stand either, so its slot is asked plainly.
    const doubtless =
      draft.asking === 'doubt' && next.doubts.length === 0 ? draft.doubts[0]?.slot : undefined;
    return askAt({ ...next, tries: draft.tries + 1 }, doubtless ?? asking, lines);
  }
  const outcome = settle(flow, next, context, lines);
  if (outcome.next !== 'ask' || showsAll.has(outcome.draft.asking)) return outcome;
  const heardPhone = Boolean(heard.values.phone);
  const noted = applied.changed.filter(slot => slot !== draft.asking || (slot === 'phone' && heardPhone));
  return { ...outcome, lead: [...saidLines(noted, outcome.draft, context), ...outcome.lead] };
}
