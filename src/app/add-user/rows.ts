import type { FullAnswers } from '../../chat/flow/answers.ts';
import { answersOf } from '../../chat/flow/answers.ts';
import { type SlotId, slotIds } from '../../chat/slots.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import { standingOf } from '../../domain/invitation.ts';
import type { Person } from '../../domain/person.ts';
import { fullName, type User } from '../../domain/user.ts';
import { audit } from '../audit.ts';
import { type Issued, issueInvitation } from '../invite.ts';
import type { Deletes, Outgoing, Puts } from '../ports.ts';
import { type Decision, loaded, type TurnContext } from '../turn.ts';

/** The rows and mails that make a saved draft true. */
export interface Rows {
  user: User;
  /** The invitation's new link, unless the one that is out still holds. */
  issued?: Issued;
  puts: Puts;
  deletes?: Deletes;
  outgoing: NonNullable<Decision['outgoing']>;
}

export function rowsOfNewUser(answers: FullAnswers, context: TurnContext): Rows {
  const { account, newId } = context;
  const user: User = {
    id: newId(),
    accountId: account.id,
    ...columnsOf(answers),
    status: 'INVITED',
    pendingEmail: null,
    externalId: null,
    sessionEpoch: 0,
    version: 1,
  };
  const issued = issueInvitation({ ...invitedBy(context), user, teams: teamsOf(answers, context) }, context);
  const entry = audit(context, 'user-invited', user.id, null, { ...answers });
  return {
    user,
    issued,
    puts: {
      user: [user],
      teamMember: answers.teams.map(teamId => ({ accountId: account.id, teamId, userId: user.id })),
      invitation: [issued.invitation],
      code: [issued.code],
      auditEntry: [entry],
    },
    outgoing: [...mailOf(issued, context), ...tellOfAdmin(user, answers, entry, context)],
  };
}

/** Someone invited or deactivated, changed. A new address gets a new invitation, so that what went to the old one is dead. */
export function rowsOfUpdate(person: Person, answers: FullAnswers, context: TurnContext): Rows {
  const { account, now } = context;
  const before = answersOf(person);
  const user: User = {
    ...person.user,
    ...columnsOf(answers),
    status: 'INVITED',
    version: person.user.version + 1,
  };
  const isOpen = person.invitation !== null && standingOf(person.invitation, now) === 'open';
  const invited = { ...invitedBy(context), user, teams: teamsOf(answers, context) };
  const moved = before.email !== answers.email || before.phone !== answers.phone;
  const issued = moved || !isOpen ? issueInvitation(invited, context) : undefined;
  const replaced = issued && person.invitation?.state === 'PENDING' ? [person.invitation] : [];
  const entry = audit(context, 'user-updated', user.id, ...difference(before, answers));
  return {
    user,
    ...(issued && { issued }),
    puts: {
      user: [user],
      teamMember: answers.teams.map(teamId => ({ accountId: account.id, teamId, userId: user.id })),
      invitation: [
        ...replaced.map(old => ({ ...old, state: 'CANCELLED' as const })),
        ...(issued ? [issued.invitation] : []),
      ],
      ...(issued && { code: [issued.code] }),
      auditEntry: [entry],
    },
    deletes: {
      teamMember: before.teams
        .filter(teamId => !answers.teams.includes(teamId))
        .map(teamId => ({ accountId: account.id, teamId, userId: user.id })),
    },
    outgoing: [
      ...(issued ? mailOf(issued, context) : []),
      ...(before.role === 'ADMIN' ? [] : tellOfAdmin(user, answers, entry, context)),
    ],
  };
}

function columnsOf({ name, email, phone, role, language }: FullAnswers) {
  return { firstName: name.first, lastName: name.last, email, phone, role, language };
}

function invitedBy(context: TurnContext) {
  return { account: loaded(context).account, inviter: context.sender };
}

function teamsOf({ teams }: FullAnswers, context: TurnContext) {
  return loaded(context).teams.filter(team => teams.includes(team.id));
}

function difference(before: FullAnswers, after: FullAnswers): [Partial<FullAnswers>, Partial<FullAnswers>] {
  const changed = (slot: SlotId) => JSON.stringify(before[slot]) !== JSON.stringify(after[slot]);
  const only = (all: FullAnswers) =>
    Object.fromEntries(slotIds.filter(changed).map(slot => [slot, all[slot]])) as Partial<FullAnswers>;
  return [only(before), only(after)];
}

/** The invitation's mail, held back for as long as it can be undone. */
function mailOf({ mail }: Issued, { mails, mailHoldSeconds }: TurnContext): Rows['outgoing'] {
  return mail && mails ? [{ payload: { kind: 'mail', mail }, holdSeconds: mailHoldSeconds }] : [];
}

/** A new admin: every other admin is told, and the owner gets a mail that can take it back. */
function tellOfAdmin(
  user: User,
  answers: FullAnswers,
  entry: AuditEntry,
  context: TurnContext,
): Rows['outgoing'] {
  if (answers.role !== 'ADMIN') return [];
  const { account, sender, mails } = context;
  const admins = loaded(context)
    .people.flat()
    .map(person => person.user)
    .filter((one, index, all) => all.findIndex(({ id }) => id === one.id) === index)
    .filter(one => one.role === 'ADMIN' && one.status === 'ACTIVE');
  const names = { name: fullName(user), by: fullName(sender) };
  const notices: Outgoing[] = admins
    .filter(({ id }) => id !== sender.id)
    .map(({ id }) => ({
      kind: 'notice',
      notice: { accountId: account.id, toUserId: id, sentence: { key: 'notice.admin-granted', args: names } },
    }));
  const owner = admins.find(({ id }) => id === account.ownerId);
  const mail: Outgoing[] =
    owner?.email && mails
      ? [
          {
            kind: 'mail',
            mail: {
              template: 'admin-granted',
              to: owner.email,
              language: owner.language,
              accountId: account.id,
              firstName: owner.firstName,
              companyName: account.name,
              granteeName: names.name,
              granteeEmail: user.email ?? '',
              byName: names.by,
              auditId: entry.id,
            },
          },
        ]
      : [];
  return [...notices, ...mail].map(payload => ({ payload }));
}
