import { addUser } from '../../../flows/add-user.ts';
import type { Event } from '../../chat/event.ts';
import { advance } from '../../chat/flow/advance.ts';
import { isAsked } from '../../chat/flow/ask.ts';
import { newDraft, standingOfDraft } from '../../chat/flow/pause.ts';
import { askAt, type Outcome, settle } from '../../chat/flow/settle.ts';
import { take } from '../../chat/flow/take.ts';
import { choicesOf, numberedLines } from '../../chat/menu.ts';
import { read } from '../../chat/read/read.ts';
import type { Reading, ReadValues } from '../../chat/reading.ts';
import type { Draft, Menu } from '../../chat/session.ts';
import { seatsFree } from '../../domain/seats.ts';
import { say } from '../../texts/say.ts';
import { type Plan, plainly } from '../plan.ts';
import type { PeopleQuery } from '../ports.ts';
import { seatsFullText } from '../seats-full.ts';
import { type Decision, readingContext, type TurnContext } from '../turn.ts';
import { asked, finish, withDraft } from './finish.ts';
import { flowContext } from './flow-context.ts';
import { withForm } from './form-offer.ts';
import { addressQuery, needsOfSave } from './save.ts';

/** Begins a draft with what the message says already; `like` gives the last person's role, teams and language. */
export function planBeginning(reading: Reading, context: TurnContext, from: Partial<Draft> = {}): Plan {
  return {
    needs: addressQuery(reading.values.email, reading.values.phone),
    changes: false,
    decide: facts => {
      const draft: Draft = { ...newDraft(addUser, context.newId(), context.now), ...from };
      const outcome = take(addUser, draft, reading, flowContext(facts));
      return withForm(unlessFull(outcome, facts), facts);
    },
  };
}

/** When every seat is taken that is said at once; what was typed is kept, and `retry` goes on. */
function unlessFull(outcome: Outcome, context: TurnContext): Decision {
  const { facts, language } = context;
  const full = facts && seatsFree(facts.seats) === 0;
  if (!full || outcome.next !== 'ask' || outcome.draft.asking === 'known') return finish(outcome, context);
  // No code is mailed now, so none may be waited for: the yes at the review leads to the proof again.
  const { grant: _, ...ungranted } = outcome.draft;
  const draft: Draft = outcome.mailCode ? { ...ungranted, asking: 'review' } : outcome.draft;
  return {
    session: withDraft(draft, context),
    reply: { text: seatsFullText(facts.account, facts.seats, language) },
  };
}

/** `retry`: on with the draft, if there is a seat by now. */
export function planRetry(draft: Draft): Plan {
  return {
    needs: needsOfSave(draft),
    changes: false,
    decide: context => {
      return unlessFull(settle(addUser, draft, flowContext(context), []), context);
    },
  };
}

/** One turn of an open draft. A yes counts where the review was the last thing said, not after something else. */
export function planAnswer(event: Event, draft: Draft, context: TurnContext): Plan {
  const paused = standingOfDraft(addUser, draft, context.now) === 'paused';
  if (paused && !movesOn(event)) {
    const held =
      event.kind === 'said' && hasValues(event.reading)
        ? { held: { text: event.reading.text, asking: draft.asking } }
        : {};
    return plainly(facts => finish(askAt({ ...draft, ...held }, 'resume', []), facts));
  }
  const { held, ...open } = draft;
  const told = held ? withHeld(held, event, context) : event;
  const saving = open.asking === 'review' && isMove(told, 'yes');
  if (saving && !isAsked(open, context.session.menu)) {
    return plainly(facts => finish(askAt(open, 'review', []), facts));
  }
  return {
    needs: saving ? needsOfSave(open) : needsOfAnswer(told, open),
    changes: saving || (told.kind === 'picked' && told.pick.does.kind === 'known'),
    decide: facts => {
      const outcome = advance(addUser, open, told, flowContext(facts));
      return finish(held && told === event ? stillHeld(outcome, held) : outcome, facts);
    },
  };
}

/** `add` while another draft is open: which one shall it be? A bare `add` offers to go on. */
export function planConflict(reading: Reading, draft: Draft, context: TurnContext): Plan {
  if (!hasValues(reading)) return plainly(facts => finish(askAt(draft, 'resume', []), facts));
  const { language } = context;
  const name = draft.answers.name?.first || say(language, 'word.this-person');
  const menu: Menu = {
    id: context.newId(),
    picks: [
      { label: say(language, 'conflict.continue', { name }), does: { kind: 'move', move: 'continue' } },
      { label: say(language, 'conflict.begin'), does: { kind: 'begin', text: reading.text } },
    ],
    taps: [],
  };
  return plainly(({ session }) => ({
    session: { ...session, menu },
    reply: {
      text: `${say(language, 'conflict.ask', { name })}\n${numberedLines(menu)}`,
      choices: choicesOf(menu),
    },
  }));
}

/** The open question once more, after something else was answered. */
export function withQuestionAgain(decision: Decision, draft: Draft, context: TurnContext): Decision {
  if (decision.session.menu) return decision;
  const again = asked(draft, [decision.reply?.text ?? ''], { ...context, session: decision.session });
  return { ...decision, session: again.session, ...(again.reply && { reply: again.reply }) };
}

/** What asking a draft's question again has to look up. */
export function needsOfQuestion(draft: Draft): PeopleQuery[] {
  return draft.asking === 'known' ? addressQuery(draft.answers.email, draft.answers.phone) : [];
}

function needsOfAnswer(event: Event, draft: Draft): PeopleQuery[] | undefined {
  const values = valuesOf(event);
  const email = values.email ?? draft.answers.email;
  const phone = values.phone ?? draft.answers.phone;
  const matters = values.email || values.phone || draft.asking === 'known' || draft.asking === 'resume';
  if (!matters) return undefined;
  const queries = addressQuery(email, phone);
  return queries.length > 0 ? queries : undefined;
}

function valuesOf(event: Event): ReadValues {
  if (event.kind === 'said') return event.reading.move === 'yes' ? {} : event.reading.values;
  return event.kind === 'picked' && event.pick.does.kind === 'values' ? event.pick.does.values : {};
}

function hasValues({ values, doubts, others }: Reading): boolean {
  return Object.keys(values).length + doubts.length + others.length > 0;
}

function isMove(event: Event, move: Reading['move']): boolean {
  if (event.kind === 'said') return event.reading.move === move;
  return event.kind === 'picked' && event.pick.does.kind === 'move' && event.pick.does.move === move;
}

function goesOn(event: Event): boolean {
  return (['continue', 'yes', 'done', 'back'] as const).some(move => isMove(event, move));
}

function movesOn(event: Event): boolean {
  return (['continue', 'restart', 'cancel', 'show'] as const).some(move => isMove(event, move));
}

type Held = NonNullable<Draft['held']>;

/** Once the draft goes on, what was written after the pause is read as the answer that it was, with what is said now. */
function withHeld({ text, asking }: Held, event: Event, context: TurnContext): Event {
  const reread = (texts: string): Event => ({
    kind: 'said',
    reading: read(texts, readingContext(context, asking)),
  });
  if (goesOn(event)) return reread(text);
  return event.kind === 'said' && hasValues(event.reading) ? reread(`${text}\n${event.reading.text}`) : event;
}

/** Until then it is held on to. */
function stillHeld(outcome: Outcome, held: Held): Outcome {
  return outcome.draft.asking === 'resume' ? { ...outcome, draft: { ...outcome.draft, held } } : outcome;
}

/** Reads the text that begins a draft, whether or not it says `add`. */
export function readBeginning(text: string, context: TurnContext): Reading {
  const reading = read(text, readingContext(context));
  return reading.command?.name === 'add' ? reading : read(`add ${text}`, readingContext(context));
}
