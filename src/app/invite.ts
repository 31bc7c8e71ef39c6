import type { Account } from '../domain/account.ts';
import type { Code } from '../domain/code.ts';
import type { Invitation } from '../domain/invitation.ts';
import type { Team } from '../domain/team.ts';
import { fullName, type User } from '../domain/user.ts';
import type { Secrets } from '../lib/secrets.ts';
import type { Mail } from './mail.ts';
import type { NewId } from './ports.ts';

/** Who is invited by whom, and what the mail says of it. */
export interface Invited {
  account: Account;
  user: User;
  inviter: User;
  teams: readonly Team[];
}

export interface InvitingDeps {
  now: Date;
  newId: NewId;
  secrets: Pick<Secrets, 'codeFor' | 'hashCode'>;
}

/** An invitation with its code for WhatsApp, and its mail where the person has an email. */
export interface Issued {
  invitation: Invitation;
  code: Code;
  mail: Mail | undefined;
}

const dayMs = 24 * 60 * 60_000;

/** A new invitation; it holds a seat until it expires. */
export function issueInvitation(invited: Invited, deps: InvitingDeps): Issued {
  const { account, user, inviter } = invited;
  const fresh: Invitation = {
    id: deps.newId(),
    accountId: account.id,
    userId: user.id,
    inviterId: inviter.id,
    state: 'PENDING',
    expiresAt: expiryFrom(deps.now, account),
    linksIssued: 0,
    addressVersion: 1,
    mailState: 'NONE',
    mailReason: null,
    sentAt: [],
    remindedAt: null,
    linkAskedAt: null,
    claim: null,
  };
  return issueLink(fresh, invited, deps);
}

/** One more link and code for an invitation, from now on valid for the full time; earlier ones stay valid. */
export function issueLink(invitation: Invitation, invited: Invited, deps: InvitingDeps): Issued {
  const { account, user } = invited;
  const { now } = deps;
  const expiresAt = expiryFrom(now, account);
  const recent = invitation.sentAt.filter(at => now.getTime() - at.getTime() < dayMs);
  const extended: Invitation = {
    ...invitation,
    expiresAt,
    linksIssued: invitation.linksIssued + 1,
    mailState: user.email ? 'QUEUED' : 'NONE',
    mailReason: null,
    sentAt: [...recent, now],
    remindedAt: null,
  };
  const codeId = deps.newId();
  const code: Code = {
    id: codeId,
    accountId: account.id,
    userId: user.id,
    invitationId: invitation.id,
    purpose: 'JOIN',
    hash: deps.secrets.hashCode(deps.secrets.codeFor(codeId, 'letters')),
    expiresAt,
    usedAt: null,
    tries: 5,
  };
  return {
    invitation: extended,
    code,
    mail: user.email ? invitationMail(extended, codeId, invited) : undefined,
  };
}

/** The mail of an invitation's newest link. */
function invitationMail(invitation: Invitation, codeId: string, invited: Invited): Mail {
  const { account, user, inviter, teams } = invited;
  return {
    template: 'invitation',
    to: user.email ?? '',
    language: user.language,
    accountId: account.id,
    firstName: user.firstName,
    inviterName: fullName(inviter),
    companyName: account.name,
    role: user.role,
    teamNames: teams.map(team => team.name),
    expiresAt: invitation.expiresAt.toISOString(),
    timeZone: account.timeZone,
    invitationId: invitation.id,
    linkNumber: invitation.linksIssued,
    addressVersion: invitation.addressVersion,
    codeId,
  };
}

function expiryFrom(now: Date, account: Account): Date {
  return new Date(now.getTime() + account.inviteDays * dayMs);
}

/** Why another mail to the same invitee has to wait: at most one a minute and five a day. */
export function tooSoon(invitation: Invitation, now: Date): 'minute' | 'day' | undefined {
  const ages = invitation.sentAt.map(at => now.getTime() - at.getTime());
  if (ages.some(age => age < 60_000)) return 'minute';
  return ages.filter(age => age < dayMs).length >= 5 ? 'day' : undefined;
}
