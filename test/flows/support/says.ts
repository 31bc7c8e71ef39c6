import { isDeepStrictEqual } from 'node:util';
import { read } from '../../../src/chat/read/read.ts';
import type { Reading, ReadValues } from '../../../src/chat/reading.ts';
import { type Answers, type SlotId, slotIds } from '../../../src/chat/slots.ts';
import type { Move } from '../../../src/chat/words.ts';
import type { Turn } from './talk.ts';

/** The move that a message is, typed or picked. */
export function moveOf({ event }: Turn): Move | undefined {
  if (event.kind === 'said') return event.reading.move;
  return event.kind === 'picked' && event.pick.does.kind === 'move' ? event.pick.does.move : undefined;
}

/**
 * Whether a message says that a slot shall hold a value: by naming it, by leaving the slot open, by a yes to what was
 * offered. The one change that nobody asks for is back to the role User, when Admin was not proved.
 */
export function saysOf(turn: Turn): (slot: SlotId, value: Answers[SlotId]) => boolean {
  const { event, before, account } = turn;
  const draft = before.draft!;
  const move = moveOf(turn);
  return (slot, value) => {
    if (slot === 'role' && value === 'USER' && draft.answers.role === 'ADMIN' && isUnproved(turn))
      return true;
    switch (move) {
      case 'restart':
        return value === undefined;
      case 'no':
      case 'skip':
        if (draft.asking === 'resume') return value === undefined;
        if (slot === 'role' && draft.asking === 'grant') return value === 'USER';
        return draft.asking === slot && isDeepStrictEqual(value, leftOpen(slot, account.language));
      case 'yes':
      case 'continue':
      case 'done':
      case 'back':
        if (draft.held) return holds(slot, value, readingHeld(turn, ''), turn);
        return move === 'yes' && draft.asking === 'doubt' && isFirstOption(slot, value, turn);
      case undefined:
        break;
      default:
        return false;
    }
    if (event.kind === 'picked' && event.pick.does.kind === 'values') {
      return isValue(slot, value, event.pick.does.values, draft.answers);
    }
    if (event.kind !== 'said') return false;
    if (draft.held) return holds(slot, value, readingHeld(turn, event.reading.text), turn);
    return !isReadOnly(event.reading) && holds(slot, value, event.reading, turn);
  };
}

function isReadOnly({ command, question }: Reading): boolean {
  return question || command !== undefined;
}

function isUnproved({ decision }: Turn): boolean {
  return decision.session.draft?.grant?.proved !== true;
}

function leftOpen(slot: SlotId, language: string): unknown {
  return { name: undefined, email: null, phone: null, role: 'USER', language, teams: [] }[slot];
}

function readingHeld({ before, sender, account, teams }: Turn, more: string): Reading {
  const { text, asking } = before.draft!.held!;
  const slot = asking === 'last-name' ? 'name' : slotIds.find(id => id === asking);
  return read(`${text}\n${more}`, {
    language: sender.language,
    country: account.country,
    teams,
    drafting: true,
    ...(slot && { asking: slot }),
    ...(before.draft!.answers.name && { name: before.draft!.answers.name }),
  });
}

function isFirstOption(slot: SlotId, value: Answers[SlotId], { before }: Turn): boolean {
  const doubt = before.draft!.doubts[0];
  if (doubt?.slot !== slot) return false;
  const first = doubt.options[0];
  return slot === 'teams' ? (value as string[]).includes(first as string) : isDeepStrictEqual(value, first);
}

function holds(slot: SlotId, value: Answers[SlotId], reading: Reading, { before }: Turn): boolean {
  const picked = slot === 'teams' && reading.picks !== undefined;
  if (picked) return true;
  return isValue(slot, value, reading.values, before.draft?.answers ?? {});
}

function isValue(slot: SlotId, value: Answers[SlotId], values: ReadValues, before: Answers): boolean {
  if (values[slot] === undefined) return false;
  if (slot === 'name') {
    const { first, last } = value as { first: string; last: string };
    const words = [values.name?.first, values.name?.last, before.name?.first, before.name?.last]
      .join(' ')
      .split(' ');
    return `${first} ${last}`
      .trim()
      .split(' ')
      .every(word => words.includes(word));
  }
  if (slot === 'teams') {
    const { set = [], add = [] } = values.teams ?? {};
    const may = [...set, ...add, ...(before.teams ?? [])];
    return (value as string[]).every(id => may.includes(id));
  }
  return isDeepStrictEqual(value, values[slot]);
}
