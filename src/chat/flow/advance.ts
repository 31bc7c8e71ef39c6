import { say } from '../../texts/say.ts';
import type { Event } from '../event.ts';
import { excerpt } from '../excerpt.ts';
import type { Reading, ReadValues } from '../reading.ts';
import type { Draft, PickAction } from '../session.ts';
import { unreadableText } from '../unreadable.ts';
import { isSlot } from './ask.ts';
import type { FlowContext } from './context.ts';
import { readGrant } from './grant.ts';
import { move } from './move.ts';
import { askAt, type Outcome, settle } from './settle.ts';
import { again, take } from './take.ts';
import type { Flow } from './vocabulary.ts';

/** One turn of an open draft. Pure: the same draft, event and facts lead to the same outcome. */
export function advance(flow: Flow, draft: Draft, event: Event, context: FlowContext): Outcome {
  const { language } = context;
  switch (event.kind) {
    case 'unreadable':
      return again(draft, [unreadableText(event.what, language)]);
    case 'forwarded':
      return again(draft, [say(language, 'flow.forwarded')]);
    case 'filled':
      return again(draft, [say(language, 'flow.stale-form')]);
    case 'stale-tap':
      return again(draft, [say(language, 'flow.stale-tap', { label: event.label })]);
    case 'more':
    case 'look':
      return again(draft, []);
    case 'picked':
      return pick(flow, draft, event.pick.does, context);
    case 'said':
      return hear(flow, draft, event.reading, context);
  }
}

function pick(flow: Flow, draft: Draft, does: PickAction, context: FlowContext): Outcome {
  switch (does.kind) {
    case 'move':
      return move(flow, draft, does.move, context);
    case 'ask':
      return askAt(
        { ...draft, doubts: draft.doubts.filter(doubt => doubt.slot !== does.slot) },
        does.slot,
        [],
      );
    case 'values':
      return take(flow, draft, { values: does.values }, context);
    case 'known':
      return resolveKnown(flow, draft, does.what, context);
    case 'command':
    case 'begin':
    case 'claim':
    case 'nothing':
      return again(draft, []);
  }
}

function hear(flow: Flow, draft: Draft, reading: Reading, context: FlowContext): Outcome {
  const { language } = context;
  if (reading.move) return move(flow, draft, reading.move, context);
  if (reading.field) return askAt(draft, reading.field, []);
  if (draft.asking === 'grant') {
    const outcome = readGrant(flow, draft, reading, context);
    if (outcome) return outcome;
  }
  const values = valuesFor(draft, reading, context);
  const something =
    Object.keys(values).length + reading.doubts.length + reading.problems.length + reading.others.length > 0;
  if (something) return take(flow, draft, { ...reading, values }, context);
  if (reading.question) {
    const slot = isSlot(draft.asking) ? draft.asking : undefined;
    return again(draft, [slot ? say(language, `why.${slot}`) : say(language, 'flow.help')]);
  }
  return failed(draft, reading, context);
}

/** Values of a message, where the step gives bare words another meaning: a last name, several numbered teams. */
function valuesFor(draft: Draft, reading: Reading, { teams }: FlowContext): ReadValues {
  const { values } = reading;
  if (draft.asking === 'last-name' && values.name) {
    const known = draft.answers.name?.first;
    const { first, last } = values.name;
    if (first && first !== known) return { ...values, name: { last: last ? `${first} ${last}` : first } };
  }
  if (draft.asking === 'teams' && reading.picks) {
    const picked = reading.picks.map(number => teams[number - 1]?.id);
    if (picked.every(id => id !== undefined)) return { ...values, teams: { set: picked } };
  }
  return values;
}

function failed(draft: Draft, reading: Reading, { language }: FlowContext): Outcome {
  const next = { ...draft, tries: draft.tries + 1 };
  const text = excerpt(reading.text);
  if (!isSlot(draft.asking)) return again(next, [say(language, 'failed.other', { text })]);
  return again(next, [say(language, `failed.${draft.asking}`, { text })]);
}

function resolveKnown(
  flow: Flow,
  draft: Draft,
  what: 'resend' | 'update' | 'leave',
  context: FlowContext,
): Outcome {
  const personId = draft.knownId;
  if (!personId || what === 'leave')
    return { next: 'end', draft, lead: [say(context.language, 'known.left')] };
  if (what === 'resend') return { next: 'resend', draft, personId };
  return settle(flow, { ...draft, updates: personId, revision: draft.revision + 1 }, context, []);
}
