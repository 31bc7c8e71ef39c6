import { isDeepStrictEqual } from 'node:util';
import { answersOf } from '../../../src/chat/flow/answers.ts';
import { summaryLines } from '../../../src/chat/flow/describe.ts';
import { pickByTap } from '../../../src/chat/menu.ts';
import type { SlotId } from '../../../src/chat/slots.ts';
import { slotIds } from '../../../src/chat/slots.ts';
import { phoneVariants } from '../../../src/domain/phone-number.ts';
import { seatsFree, seatsUsed } from '../../../src/domain/seats.ts';
import { foldKey } from '../../../src/domain/team.ts';
import { fullName, type User } from '../../../src/domain/user.ts';
import { moveWords } from './lines.ts';
import { moveOf, saysOf } from './says.ts';

import type { Turn } from './talk.ts';

/** What must hold after every turn; answers what is wrong, undefined if nothing is. */
export type Rule = (turn: Turn) => string | undefined;

export const rules: Readonly<Record<string, Rule>> = {
  'a reply is never empty and fits the channel': ({ decision: { reply, session } }) => {
    if (!reply || reply.text.trim() === '') return 'no reply';
    if (reply.text.length > 4096) return `${reply.text.length} characters`;
    const choices = reply.choices ?? [];
    if (choices.some(({ label }) => label.trim() === '')) return 'a choice without a label';
    if (choices.some(({ id }) => id.length > 200)) return 'a choice with a long id';
    if (new Set(choices.map(({ id }) => id)).size < choices.length) return 'two choices with one id';
    const dead = choices.find(({ id, label }) => pickByTap(session.menu, id)?.label !== label);
    if (dead) return `a choice that leads nowhere: ${dead.label}`;
    const picks = session.menu?.picks ?? [];
    const unnumbered = picks.findIndex((_, index) => !reply.text.includes(`${index + 1} `));
    return picks.length > 0 && unnumbered >= 0
      ? `line ${unnumbered + 1} of the menu is not in the text`
      : undefined;
  },

  'people are saved by a yes to the summary just shown, as it was shown': turn => {
    const { decision, before, shown, shownIn, teams } = turn;
    const user = savedUser(turn);
    if (!user) return undefined;
    if (moveOf(turn) !== 'yes' || before.draft?.asking !== 'review') return 'no yes at a review';
    const theirs = (decision.puts?.teamMember ?? []).map(({ teamId }) => teamId);
    const inTeams = teams
      .filter(({ id }) => theirs.includes(id))
      .sort((a, b) => theirs.indexOf(a.id) - theirs.indexOf(b.id));
    const saved = answersOf({ user, teams: inTeams, invitation: null });
    const summary = summaryLines(saved, { language: shownIn, teams });
    return shown?.text.includes(summary) ? undefined : `saved, and not shown: ${summary}`;
  },

  'nothing else is written but by a command that says so': turn => {
    const { puts = {}, deletes = {} } = turn.decision;
    const written = Object.entries({ ...puts, ...deletes })
      .filter(([, rows]) => rows.length > 0)
      .map(([table]) => table);
    if (written.length === 0 || savedUser(turn)) return undefined;
    const command = commandOf(turn);
    const allowed = command && writtenBy[command];
    const excess = written.find(table => !allowed?.includes(table));
    return excess && `${command ?? 'no command'} wrote ${excess}`;
  },

  'nobody becomes Admin without an email and the code for this very draft, name and address': turn => {
    const { usersBefore, codes, before, account, decision } = turn;
    const made = (decision.puts?.user ?? []).find(
      user => user.role === 'ADMIN' && usersBefore.find(({ id }) => id === user.id)?.role !== 'ADMIN',
    );
    if (!made) return undefined;
    if (!made.email) return 'an Admin without an email';
    if (account.adminGrant === 'WORD') return before.draft?.grant?.proved ? undefined : 'without the word';
    const proof = codes.find(
      code =>
        code.typed &&
        code.draftId === before.draft?.id &&
        code.granteeName === fullName(made) &&
        code.granteeEmail === made.email,
    );
    return proof ? undefined : 'without the code';
  },

  'a code that is waited for was mailed': ({ before, decision, account }) => {
    const { grant } = decision.session.draft ?? {};
    if (!grant || account.adminGrant === 'WORD' || grant.codeId === before.draft?.grant?.codeId)
      return undefined;
    const mailed = (decision.outgoing ?? []).some(
      ({ payload }) =>
        payload.kind === 'mail' &&
        payload.mail.template === 'grant-code' &&
        payload.mail.codeId === grant.codeId,
    );
    return mailed ? undefined : 'no mail with the code';
  },

  'an answer changes only by a message that says so': turn => {
    const said = saysOf(turn);
    for (const slot of changedSlots(turn)) {
      const now = turn.decision.session.draft?.answers[slot];
      if (!said(slot, now)) return `${slot} became ${JSON.stringify(now)}`;
    }
    return undefined;
  },

  'what cannot stand is never an answer': ({ decision, account }) => {
    const { name, email, phone, role } = decision.session.draft?.answers ?? {};
    const { allowedDomains } = account;
    if (email && allowedDomains.length > 0 && !allowedDomains.includes(email.split('@')[1]!)) return email;
    if (role === 'ADMIN' && email === null) return 'an Admin said to have no email';
    if (email === null && phone === null) return 'neither email nor phone';
    return Math.max(name?.first.length ?? 0, name?.last.length ?? 0) > 100 ? 'a name too long' : undefined;
  },

  'a review is shown where a yes would answer it': ({ decision: { session } }) =>
    session.menu?.typed && session.draft?.asking !== 'review' ? `at ${session.draft?.asking}` : undefined,

  'nobody is taken for known who has another address': ({ decision, usersBefore }) => {
    const { draft } = decision.session;
    if (draft?.asking !== 'known') return undefined;
    const { email, phone } = usersBefore.find(({ id }) => id === draft.knownId)!;
    const phones = draft.answers.phone ? phoneVariants(draft.answers.phone) : [];
    if (email !== null && email === draft.answers.email) return undefined;
    return phone !== null && phones.includes(phone) ? undefined : `${email} or ${phone}`;
  },

  'no seat is taken when none is free': ({ seatsBefore, seatsAfter }) =>
    seatsUsed(seatsAfter) > seatsUsed(seatsBefore) && seatsFree(seatsBefore) === 0
      ? `${seatsUsed(seatsAfter)} of ${seatsAfter.total}`
      : undefined,

  'a tap on an earlier menu changes nothing': turn => {
    const { content, shown, decision } = turn;
    if (content.kind !== 'choice') return undefined;
    const isCurrent = shown?.choices?.some(({ id, label }) => id === content.id && label === content.label);
    if (isCurrent) return undefined;
    if (decision.puts || decision.deletes || decision.outgoing) return 'it wrote';
    return isSameDraft(turn) ? undefined : 'it changed the draft';
  },

  'a moving word is never stored as an answer': turn => {
    const { content, decision } = turn;
    if (content.kind !== 'text' || !moveWords.includes(content.text) || moveOf(turn) === undefined)
      return undefined;
    const { name, email, phone } = decision.session.draft?.answers ?? {};
    const stored = [name?.first, name?.last, email, phone].find(
      value => value && foldKey(value) === foldKey(content.text),
    );
    return stored && changedSlots(turn).length > 0 ? `${stored} was stored` : undefined;
  },

  'whoever is no admin changes nothing but their own language': turn => {
    const { sender, decision, before } = turn;
    if (sender.role === 'ADMIN') return undefined;
    const { puts = {}, deletes, outgoing } = decision;
    if (deletes || outgoing) return 'something else was written or sent';
    const { user = [], auditEntry: _, ...rest } = puts;
    if (Object.keys(rest).length > 0) return `wrote ${Object.keys(rest)}`;
    const other = user.find(
      row => !isDeepStrictEqual({ ...row, language: sender.language, version: sender.version }, sender),
    );
    if (other) return `changed ${other.id}`;
    return isDeepStrictEqual(before.draft, decision.session.draft) ? undefined : 'changed a draft';
  },

  'what is forwarded or unreadable does nothing': turn => {
    const { forwarded, content, decision, sender } = turn;
    if (!forwarded && content.kind !== 'unreadable') return undefined;
    if (decision.puts || decision.deletes || decision.outgoing) return 'it wrote';
    return sender.role === 'USER' || isSameDraft(turn) ? undefined : 'it changed the draft';
  },
};

/** What a command may write, beside the yes of a draft. */
const writtenBy: Readonly<Record<string, readonly string[]>> = {
  language: ['user', 'auditEntry'],
  resend: ['invitation', 'code', 'auditEntry'],
  'cancel-invitation': ['user', 'invitation', 'auditEntry'],
};

function commandOf({ event }: Turn): string | undefined {
  if (event.kind === 'said') return event.reading.command?.name;
  if (event.kind !== 'picked') return undefined;
  const { does } = event.pick;
  if (does.kind === 'command') return does.name;
  return does.kind === 'known' && does.what === 'resend' ? 'resend' : undefined;
}

/** The person that this turn saved by way of a draft. */
function savedUser(turn: Turn): User | undefined {
  const command = commandOf(turn);
  return command && command in writtenBy ? undefined : turn.decision.puts?.user?.[0];
}

/** Slots of one and the same draft whose answer became another. */
function changedSlots({ before, decision }: Turn): SlotId[] {
  const [was, is] = [before.draft, decision.session.draft];
  if (!was || was.id !== is?.id) return [];
  return slotIds.filter(slot => !isDeepStrictEqual(was.answers[slot], is.answers[slot]));
}

/** A draft that has run out may be dropped by any message. */
function isSameDraft({ before, decision, now }: Turn): boolean {
  const [was, is] = [before.draft, decision.session.draft];
  if (!was) return is === undefined;
  const ageHours = (now.getTime() - new Date(was.touchedAt).getTime()) / 3_600_000;
  if (ageHours >= 24) return is === undefined || is.id === was.id;
  const essence = (draft: typeof was | undefined) =>
    draft && [draft.id, draft.answers, draft.doubts, draft.others];
  return isDeepStrictEqual(essence(was), essence(is));
}
