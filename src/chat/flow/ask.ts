import { botLanguages } from '../../domain/language.ts';
import { mixesScripts } from '../../domain/person-name.ts';
import { formatPhone } from '../../domain/phone-number.ts';
import { roles } from '../../domain/role.ts';
import { fullName } from '../../domain/user.ts';
import { say } from '../../texts/say.ts';
import { excerpt } from '../excerpt.ts';
import { numberedLines } from '../menu.ts';
import type { Doubt, ReadValues } from '../reading.ts';
import type { Draft, Menu, MenuPick } from '../session.ts';
import type { SlotId } from '../slots.ts';
import { slotIds } from '../slots.ts';
import { withDefaults } from './answers.ts';
import type { FlowContext } from './context.ts';
import { describeValue, summaryLines } from './describe.ts';
import { canSkip, progress } from './gaps.ts';
import type { Flow } from './vocabulary.ts';

/** A question in words, with what can be picked. */
export interface Question {
  text: string;
  menu: Menu;
}

/** The question for the step at which a draft stands; after too many failed tries, with the ways out. */
export function ask(flow: Flow, draft: Draft, context: FlowContext): Question {
  const question = questionAt(flow, draft, context);
  if (draft.tries < flow.maxTries) return question;
  const { menu } = question;
  const taps = [...menu.taps, ...waysOut(flow, draft, context)];
  const once = taps.filter((tap, index) => taps.findIndex(({ label }) => label === tap.label) === index);
  return {
    text: `${question.text}\n\n${say(context.language, 'failed.ways-out')}`,
    menu: { ...menu, taps: once },
  };
}

function questionAt(flow: Flow, draft: Draft, context: FlowContext): Question {
  switch (draft.asking) {
    case 'doubt':
      return draft.doubts[0] ? askDoubt(draft, draft.doubts[0], context) : askReview(draft, context);
    case 'known':
      return askKnown(draft, context);
    case 'grant':
      return askGrant(draft, context);
    case 'review':
      return askReview(draft, context);
    case 'resume':
      return askResume(draft, context);
    case 'last-name':
      return askLastName(draft, context);
    default:
      return askSlot(flow, draft, draft.asking, context);
  }
}

/** Names what is asked: another question, or the same one after a change, has another menu. */
function menuId(draft: Draft): string {
  return `${draft.id}:${draft.asking}:${draft.revision}`;
}

function menuOf(draft: Draft, picks: MenuPick[], taps: MenuPick[] = []): Menu {
  return { id: menuId(draft), picks, taps };
}

/** Is this the menu of the question at which the draft stands, as the draft is now? */
export function isAsked(draft: Draft, menu: Menu | undefined): boolean {
  return menu?.id === menuId(draft);
}

function moveTap({ language }: FlowContext, move: 'yes' | 'skip' | 'cancel' | 'preview'): MenuPick {
  return { label: say(language, `tap.${move}`), does: { kind: 'move', move } };
}

function waysOut(flow: Flow, draft: Draft, context: FlowContext): MenuPick[] {
  const skippable = isSlot(draft.asking) && canSkip(flow, draft.answers, draft.asking);
  const help: MenuPick = {
    label: say(context.language, 'tap.help'),
    does: { kind: 'command', name: 'help', rest: '' },
  };
  return [...(skippable ? [moveTap(context, 'skip')] : []), help, moveTap(context, 'cancel')];
}

export function isSlot(step: Draft['asking']): step is SlotId {
  return (slotIds as readonly string[]).includes(step);
}

function nameOf(draft: Draft, { language }: FlowContext): string {
  return draft.answers.name?.first || say(language, 'word.this-person');
}

function askSlot(flow: Flow, draft: Draft, slot: SlotId, context: FlowContext): Question {
  const { language } = context;
  const answered = draft.answers[slot] !== undefined && !(slot === 'name' && !draft.answers.name?.first);
  const step = draft.guided && !answered ? `${slotIds.indexOf(slot) + 1}/${slotIds.length} · ` : '';
  const menu = menuOf(draft, slotPicks(slot, context), [
    ...(canSkip(flow, draft.answers, slot) && !answered ? [moveTap(context, 'skip')] : []),
  ]);
  const question = answered
    ? say(language, 'ask.again', {
        slot: say(language, `slot.${slot}`),
        value: describeValue(slot, draft.answers, context),
      })
    : say(language, `ask.${slot}`, { name: nameOf(draft, context) });
  return { text: [step + question, numberedLines(menu)].filter(Boolean).join('\n'), menu };
}

function slotPicks(slot: SlotId, { language, account, teams }: FlowContext): MenuPick[] {
  const pick = (label: string, values: ReadValues, hint?: string): MenuPick => ({
    label,
    ...(hint && { hint }),
    does: { kind: 'values', values },
  });
  if (slot === 'role') {
    return roles.map(role =>
      pick(say(language, `role.${role}`), { role }, say(language, `role.${role}.line`)),
    );
  }
  if (slot === 'language') {
    const ordered = [account.language, ...botLanguages.filter(other => other !== account.language)];
    return ordered.map(tag => pick(say(language, `language.${tag}`), { language: tag }));
  }
  if (slot === 'teams') return teams.map(team => pick(team.name, { teams: { set: [team.id] } }));
  return [];
}

function askLastName(draft: Draft, context: FlowContext): Question {
  const menu = menuOf(
    draft,
    [],
    [{ label: say(context.language, 'tap.one-name'), does: { kind: 'move', move: 'skip' } }],
  );
  return { text: say(context.language, 'ask.last-name', { name: draft.answers.name?.first ?? '' }), menu };
}

function askDoubt(draft: Draft, doubt: Doubt, context: FlowContext): Question {
  const { language } = context;
  const picks = doubtOptions(doubt, context);
  const other: MenuPick = {
    label: say(language, 'tap.something-else'),
    does: { kind: 'ask', slot: doubt.slot },
  };
  const id = `${draft.id}:doubt:${draft.revision}:${draft.doubts.length}`;
  const menu: Menu = { id, picks: [...picks, other], taps: [] };
  const quoted = excerpt(doubt.quoted);
  const question =
    doubt.slot === 'name'
      ? say(language, 'doubt.name', { quoted })
      : say(language, `doubt.${doubt.reason}`, { quoted, slot: say(language, `slot.${doubt.slot}`) });
  return { text: `${question}\n${numberedLines(menu)}`, menu };
}

function doubtOptions(doubt: Doubt, { language, teams }: FlowContext): MenuPick[] {
  const pick = (label: string, values: ReadValues): MenuPick => ({ label, does: { kind: 'values', values } });
  switch (doubt.slot) {
    case 'name':
      return doubt.options.map(({ first, last }) =>
        pick(excerpt(last ? `${first} · ${last}` : first), { name: { first, last } }),
      );
    case 'email':
      return doubt.options.map(email => pick(email, { email }));
    case 'phone':
      return doubt.options.map(phone => pick(formatPhone(phone), { phone }));
    case 'role':
      return doubt.options.map(role => pick(say(language, `role.${role}`), { role }));
    case 'language':
      return doubt.options.map(tag => pick(say(language, `language.${tag}`), { language: tag }));
    case 'teams':
      return doubt.options.flatMap(id => {
        const team = teams.find(one => one.id === id);
        return team ? pick(team.name, { teams: { add: [id] } }) : [];
      });
  }
}

function askKnown(draft: Draft, context: FlowContext): Question {
  const { language } = context;
  const person = context.known.find(({ user }) => user.id === draft.knownId);
  if (!person) return askReview(draft, context);
  const { status } = person.user;
  const picks: MenuPick[] = [];
  if (status === 'INVITED') {
    picks.push(
      { label: say(language, 'known.resend'), does: { kind: 'known', what: 'resend' } },
      { label: say(language, 'known.update'), does: { kind: 'known', what: 'update' } },
    );
  }
  if (status === 'DEACTIVATED') {
    picks.push({ label: say(language, 'known.reactivate'), does: { kind: 'known', what: 'update' } });
  }
  picks.push({ label: say(language, 'known.leave'), does: { kind: 'known', what: 'leave' } });
  // Who confirms meanwhile is asked about with other picks.
  const menu: Menu = { id: `${menuId(draft)}:${status}`, picks, taps: [] };
  return { text: numberedLines(menu), menu };
}

function askGrant(draft: Draft, context: FlowContext): Question {
  const { language, account, asker } = context;
  const demote: MenuPick = {
    label: say(language, 'tap.make-user'),
    does: { kind: 'values', values: { role: 'USER' } },
  };
  const menu = menuOf(draft, [], [demote, moveTap(context, 'cancel')]);
  const text =
    account.adminGrant === 'WORD'
      ? say(language, 'grant.ask-word', { name: nameOf(draft, context) })
      : say(language, 'grant.ask-code', { email: asker.email ?? '' });
  return { text, menu };
}

function askReview(draft: Draft, context: FlowContext): Question {
  const { language, account } = context;
  const answers = withDefaults(draft.answers, account);
  const name = fullName({ firstName: answers.name.first, lastName: answers.name.last });
  const menu: Menu = {
    ...menuOf(
      draft,
      slotIds.map(slot => ({ label: say(language, `slot.${slot}`), does: { kind: 'ask', slot } })),
      [moveTap(context, 'yes'), moveTap(context, 'preview'), moveTap(context, 'cancel')],
    ),
    typed: true,
  };
  const closing = say(language, draft.updates ? 'review.update' : 'review.invite', { name });
  const lines = [summaryLines(answers, context)];
  if (mixesScripts(name)) lines.push(say(language, 'review.mixed-scripts', { name }));
  return { text: `${lines.join('\n')}\n\n${closing}`, menu };
}

function askResume(draft: Draft, context: FlowContext): Question {
  const { language } = context;
  const { done, total } = progress(draft);
  const name = nameOf(draft, context);
  const menu = menuOf(draft, [
    { label: say(language, 'tap.continue'), does: { kind: 'move', move: 'continue' } },
    { label: say(language, 'tap.restart'), does: { kind: 'move', move: 'restart' } },
  ]);
  return { text: `${say(language, 'ask.resume', { name, done, total })}\n${numberedLines(menu)}`, menu };
}
