import { say } from '../../texts/say.ts';
import type { Doubt, ReadValues } from '../reading.ts';
import type { Draft } from '../session.ts';
import type { SlotId } from '../slots.ts';
import type { Move } from '../words.ts';
import { isSlot } from './ask.ts';
import type { FlowContext } from './context.ts';
import { knownLines } from './describe.ts';
import { canSkip, isMissing } from './gaps.ts';
import { askAt, type Outcome, settle } from './settle.ts';
import { again, take } from './take.ts';
import type { Flow } from './vocabulary.ts';

/** The words that move within a draft. */
export function move(flow: Flow, draft: Draft, word: Move, context: FlowContext): Outcome {
  const { language } = context;
  switch (word) {
    case 'cancel':
      return { next: 'end', draft, lead: [say(language, 'flow.cancelled')] };
    case 'restart':
      return askAt(restarted(draft), 'name', [say(language, 'flow.restarted')]);
    case 'continue':
      return settle(flow, draft, context, []);
    case 'show':
      return again(draft, [shown(draft, context)]);
    case 'preview':
      return { next: 'preview', draft };
    case 'back':
      return back(flow, draft, context);
    case 'skip':
      return skip(flow, draft, context);
    case 'done':
      return settle(flow, { ...draft, guided: false }, context, []);
    case 'yes':
      return yes(flow, draft, context);
    case 'no':
      return no(flow, draft, context);
    case 'another':
      return again(draft, [say(language, 'flow.finish-first')]);
  }
}

function restarted(draft: Draft): Draft {
  const { grant: _grant, knownId: _known, updates: _updates, held: _held, oneName: _one, ...rest } = draft;
  return {
    ...rest,
    answers: {},
    doubts: [],
    asked: [],
    guided: true,
    revision: draft.revision + 1,
    tries: 0,
  };
}

function shown(draft: Draft, context: FlowContext): string {
  const lines = knownLines(draft.answers, context);
  return lines === ''
    ? say(context.language, 'flow.nothing-yet')
    : `${say(context.language, 'flow.so-far')}\n${lines}`;
}

/** To the slot asked before this one; its answer stays until another is given. */
function back(flow: Flow, draft: Draft, context: FlowContext): Outcome {
  const { language } = context;
  if (!isSlot(draft.asking)) {
    const last = draft.asked.at(-1);
    return last ? askAt(draft, last, []) : again(draft, [say(language, 'flow.no-way-back')]);
  }
  const before = draft.asked.slice(0, -1);
  const previous = before.at(-1);
  if (previous) return askAt({ ...draft, asked: before }, previous, []);
  if (draft.answers[draft.asking] !== undefined) return settle(flow, draft, context, []);
  return again(draft, [say(language, 'flow.no-way-back')]);
}

/** Leaves an optional slot open; a slot that has an answer keeps it. */
function skip(flow: Flow, draft: Draft, context: FlowContext): Outcome {
  const { language } = context;
  const { asking } = draft;
  if (asking === 'last-name') return settle(flow, { ...draft, oneName: true }, context, []);
  if (asking === 'doubt') return settle(flow, { ...draft, doubts: draft.doubts.slice(1) }, context, []);
  if (!isSlot(asking)) return again(draft, [say(language, 'flow.cannot-skip')]);
  if (draft.answers[asking] !== undefined && !isMissing(flow, draft.answers, asking)) {
    return settle(flow, draft, context, []);
  }
  if (!canSkip(flow, draft.answers, asking)) return again(draft, [say(language, `cannot-skip.${asking}`)]);
  return take(flow, draft, { values: leftOpen(asking, context) }, context);
}

function leftOpen(slot: SlotId, { account }: FlowContext): ReadValues {
  if (slot === 'email') return { email: null };
  if (slot === 'phone') return { phone: null };
  if (slot === 'role') return { role: 'USER' };
  if (slot === 'language') return { language: account.language };
  return { teams: { set: [] } };
}

function yes(flow: Flow, draft: Draft, context: FlowContext): Outcome {
  const { language } = context;
  if (draft.asking === 'review') return { next: 'save', draft };
  if (draft.asking === 'resume') return settle(flow, draft, context, []);
  // Asked anew with its value shown, a yes keeps it.
  if (isSlot(draft.asking) && draft.answers[draft.asking] !== undefined)
    return settle(flow, draft, context, []);
  const doubt = draft.asking === 'doubt' ? draft.doubts[0] : undefined;
  if (doubt && doubt.reason !== 'several' && doubt.reason !== 'unclear') {
    return take(flow, draft, { values: firstOption(doubt) }, context);
  }
  if (draft.asking === 'grant') return again(draft, [say(language, 'grant.yes-is-not-enough')]);
  return again(draft, [say(language, 'flow.yes-to-what')]);
}

function firstOption(doubt: Doubt): ReadValues {
  if (doubt.slot === 'teams') return { teams: { add: doubt.options.slice(0, 1) } };
  return { [doubt.slot]: doubt.options[0] };
}

function no(flow: Flow, draft: Draft, context: FlowContext): Outcome {
  const { language } = context;
  const { asking } = draft;
  if (asking === 'review') return again(draft, [say(language, 'review.what-to-change')]);
  if (asking === 'resume') return askAt(restarted(draft), 'name', [say(language, 'flow.restarted')]);
  if (asking === 'last-name') return settle(flow, { ...draft, oneName: true }, context, []);
  if (asking === 'doubt' && draft.doubts[0]) {
    return askAt({ ...draft, doubts: draft.doubts.slice(1) }, draft.doubts[0].slot, []);
  }
  if (asking === 'grant') {
    return take(flow, draft, { values: { role: 'USER' } }, context);
  }

  return skip(flow, draft, context);
}
