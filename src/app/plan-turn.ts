import { addUser } from '../../flows/add-user.ts';
import type { Event } from '../chat/event.ts';
import { excerpt } from '../chat/excerpt.ts';
import { standingOfDraft } from '../chat/flow/pause.ts';
import { choicesOf, numberedLines } from '../chat/menu.ts';
import type { Reading } from '../chat/reading.ts';
import type { Draft, Menu } from '../chat/session.ts';
import { unreadableText } from '../chat/unreadable.ts';
import { vocabularyOf } from '../chat/vocabulary.ts';
import type { CommandName } from '../chat/words.ts';
import { say } from '../texts/say.ts';
import {
  needsOfQuestion,
  planAnswer,
  planBeginning,
  planConflict,
  planRetry,
  readBeginning,
  withQuestionAgain,
} from './add-user/plan.ts';
import { isFormOf, planFilled } from './add-user/plan-form.ts';
import { planClaimAnswer } from './answer-claim.ts';
import { commands } from './commands/index.ts';
import { mayUse } from './commands/may-use.ts';
import { isJoinMessage } from './join-message.ts';
import { type Plan, plainly } from './plan.ts';
import { showMore } from './show-more.ts';
import { answer, type TurnContext } from './turn.ts';
import { pickedRest } from './who.ts';

/** What to do about an event: a command, the open draft, a new one, or a friendly way on. Pure. */
export function planTurn(event: Event, context: TurnContext): Plan {
  if (event.kind === 'more') return plainly(now => showMore(event.from, now));
  const isAdmin = context.sender.role === 'ADMIN';
  const draft = isAdmin ? liveDraft(context) : undefined;
  const field = draft && namedLanguage(event);
  if (draft && field) return planAnswer(field, draft, context);
  const asked = commandOf(event);
  if (asked) return planCommand(asked, draft, context);
  if (!isAdmin) return plainly(now => answer(now, { text: say(now.language, 'not-allowed') }));
  if (event.kind === 'picked' && event.pick.does.kind === 'begin') {
    return planBeginning(readBeginning(event.pick.does.text, context), context);
  }
  if (event.kind === 'picked' && event.pick.does.kind === 'nothing') return planNothing(draft);
  if (event.kind === 'picked' && event.pick.does.kind === 'claim') {
    const answered = planClaimAnswer(event.pick.does.userId, event.pick.does.isTheirs);
    return draft ? withQuestionAfter(answered, draft) : answered;
  }
  if (draft && event.kind === 'filled' && isFormOf(draft, event.token)) {
    return planFilled(event, draft, context);
  }
  if (draft) return planAnswer(event, draft, context);
  return planIdle(event, context);
}

function planNothing(draft: Draft | undefined): Plan {
  const nothing = (now: TurnContext) => answer(now, { text: say(now.language, 'idle.nothing-done') });
  return draft ? planAside(draft, nothing) : plainly(nothing);
}

/** Something said in the middle of a draft, then its question again, with whom that has to look up. */
function planAside(draft: Draft, decide: Plan['decide']): Plan {
  return withQuestionAfter(plainly(decide), draft);
}

function withQuestionAfter(plan: Plan, draft: Draft): Plan {
  const { needs, decide } = plan;
  const again = needsOfQuestion(draft);
  return {
    ...plan,
    needs: needs || again.length > 0 ? [...(needs ?? []), ...again] : undefined,
    decide: now => withQuestionAgain(decide(now), draft, now),
  };
}

/** In the middle of a draft a bare "language" names the field: the person's language, not the asker's. */
function namedLanguage(event: Event): Event | undefined {
  if (event.kind !== 'said') return undefined;
  const { command, ...reading } = event.reading;
  if (command?.name !== 'language' || command.rest !== '') return undefined;
  return { kind: 'said', reading: { ...reading, field: 'language' } };
}

interface Asked {
  name: CommandName;
  rest: string;
  reading?: Reading;
}

function commandOf(event: Event): Asked | undefined {
  // Whoever is known has no use for an invitation's code any more; a second tap on its link asks what `link` does.
  if (event.kind === 'said' && isJoinMessage(event.reading.text)) return { name: 'link', rest: '' };
  if (event.kind === 'said' && event.reading.command) {
    return { ...event.reading.command, reading: event.reading };
  }
  if (event.kind === 'picked' && event.pick.does.kind === 'command') return event.pick.does;
  if (event.kind === 'look') return { name: 'who-is', rest: pickedRest(event.userId) };
  return undefined;
}

/** A draft that has not run out; a day later it is gone. */
function liveDraft({ session, now }: TurnContext): Draft | undefined {
  const { draft } = session;
  return draft && standingOfDraft(addUser, draft, now) !== 'expired' ? draft : undefined;
}

function planCommand({ name, rest, reading }: Asked, draft: Draft | undefined, context: TurnContext): Plan {
  const isAdmin = context.sender.role === 'ADMIN';
  const command = commands.find(one => one.name === name);
  if (!isAdmin && command?.allowed !== 'everyone') {
    return plainly(now => answer(now, { text: say(now.language, 'not-allowed') }));
  }
  if (command && !mayUse(command.allowed, context)) {
    const refuse = (now: TurnContext) => answer(now, { text: say(now.language, 'status.owner-only') });
    return draft ? planAside(draft, refuse) : plainly(refuse);
  }
  if (name === 'add') {
    const beginning = reading ?? readBeginning(rest, context);
    return draft ? planConflict(beginning, draft, context) : planBeginning(beginning, context);
  }
  if (name === 'retry') {
    return draft
      ? planRetry(draft)
      : plainly(now => answer(now, { text: say(now.language, 'retry.nothing') }));
  }
  if (!command) throw new Error(`The command "${name}" has words but nobody carries it out`);
  if (!draft)
    return { ...command, needs: command.needs(rest, context), decide: now => command.run(rest, now) };
  return planInterruption(command, rest, draft, context);
}

/** Something else in the middle of a draft: answered, then the same question again. */
function planInterruption(
  command: (typeof commands)[number],
  rest: string,
  draft: Draft,
  context: TurnContext,
): Plan {
  if (command.name === 'help' && rest === '') {
    return planAside(draft, now => answer(now, { text: say(now.language, 'flow.help') }));
  }
  const needs = command.needs(rest, context);
  return withQuestionAfter({ ...command, needs, decide: now => command.run(rest, now) }, draft);
}

/** Nothing is open, and it is no command. */
function planIdle(event: Event, context: TurnContext): Plan {
  const { language } = context;
  const sayPlainly = (text: string) =>
    plainly(now => answer({ ...now, session: withoutDraft(now) }, { text: afterGone(text, now) }));
  switch (event.kind) {
    case 'unreadable':
      return sayPlainly(unreadableText(event.what, language));
    case 'forwarded':
      return sayPlainly(say(language, 'flow.forwarded'));
    case 'more':
    case 'look':
      return sayPlainly(say(language, 'idle.nothing-open'));
    case 'filled':
      return sayPlainly(say(language, 'flow.stale-form'));
    case 'stale-tap':
      return sayPlainly(say(language, 'flow.stale-tap', { label: event.label }));
    case 'picked':
      return event.pick.does.kind === 'move' && event.pick.does.move === 'another'
        ? planAnother(context)
        : sayPlainly(say(language, 'idle.nothing-open'));
    case 'said':
      return planWords(event.reading, context);
  }
}

function planWords(reading: Reading, context: TurnContext): Plan {
  const { language } = context;
  if (reading.move === 'another') return planAnother(context);
  const { mistyped } = reading;
  if (mistyped) {
    const line = withFirstWord(excerpt(reading.text), vocabularyOf(language).commands[mistyped][0]!);
    return plainly(now => answer(now, { text: say(language, 'idle.did-you-mean', { line }) }));
  }
  const { name, email, phone } = reading.values;
  if (email || phone || (name && reading.others.length > 0)) {
    return plainly(now => {
      const menu: Menu = {
        id: now.newId(),
        picks: [
          { label: say(language, 'idle.add-them'), word: 'yes', does: { kind: 'begin', text: reading.text } },
          { label: say(language, 'idle.leave-it'), word: 'no', does: { kind: 'nothing' } },
        ],
        taps: [],
      };
      const text = `${say(language, 'idle.shall-i-add')}\n${numberedLines(menu)}`;
      return answer({ ...now, session: withoutDraft(now) }, { text, choices: choicesOf(menu) }, menu);
    });
  }
  const text = reading.move
    ? say(language, 'idle.nothing-open')
    : say(language, 'idle.lost', { name: context.sender.firstName });
  return plainly(now => answer({ ...now, session: withoutDraft(now) }, { text: afterGone(text, now) }));
}

/** A draft that has run out is not passed over in silence. */
function afterGone(text: string, { session, language }: TurnContext): string {
  return session.draft ? `${say(language, 'idle.draft-gone')}\n${text}` : text;
}

/** What was typed, with its mistyped first word set right: "ad Ana" → "add Ana". */
function withFirstWord(text: string, word: string): string {
  return [word, ...text.trim().split(/\s+/u).slice(1)].join(' ');
}

function planAnother(context: TurnContext): Plan {
  const nothing: Reading = readBeginning('', context);
  return planBeginning(nothing, context, { answers: context.session.like ?? {} });
}

function withoutDraft({ session }: TurnContext) {
  const { draft: _, ...rest } = session;
  return rest;
}
