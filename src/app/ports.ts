import type { Message } from '../chat/message.ts';
import type { Session } from '../chat/session.ts';
import type { Account } from '../domain/account.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { Code } from '../domain/code.ts';
import type { Address, Identity } from '../domain/identity.ts';
import type { Invitation, MailState } from '../domain/invitation.ts';
import type { Person } from '../domain/person.ts';
import type { Seats } from '../domain/seats.ts';
import type { Team, TeamMember } from '../domain/team.ts';
import type { User } from '../domain/user.ts';
import type { Delivery } from './channel.ts';
import type { Mail } from './mail.ts';
import type { Notice } from './notice.ts';

export type Clock = () => Date;

/** Makes a new UUIDv7. */
export type NewId = () => string;

/** Who wrote, found by the exact address among ACTIVE identities of users who are not deactivated. Cached with its version. */
export interface Sender {
  identity: Identity;
  user: User;
}

/** One chat, at a version. Cached. `version` 0: no row yet. */
export interface Conversation {
  id: string;
  accountId: string;
  channelId: string;
  address: Address;
  session: Session | null;
  version: number;
  /** The `seq` of the next reply in this conversation's lane. */
  nextSeq: number;
  /** Until when the channel lets us write unasked; null where it has no such limit. */
  windowUntil: Date | null;
}

/** What reading a message needs of its account. Cached, at most two seconds old; never used to decide a change. */
export interface AccountFacts {
  account: Account;
  teams: Team[];
}

/** Which people a decision needs to see; each is answered by one list in `Facts.people`, in the order asked. */
export type PeopleQuery =
  | { by: 'id'; id: string }
  /** Whoever has this email, or one of these phones (a number and its variants). */
  | { by: 'address'; email?: string; phones?: string[] }
  /** Name (or part of it, case and accents aside), email or phone; best match first. */
  | { by: 'text'; text: string; limit: number }
  | { by: 'filter'; filter: 'all' | 'pending' | 'admins' | 'inactive'; limit: number; offset: number }
  | { by: 'team'; teamId: string; limit: number; offset: number };

/** Everything read in one statement, thus at one `account.version`. */
export interface Facts {
  account: Account;
  teams: Team[];
  seats: Seats;
  people: Person[][];
}

/** Rows to write, whole, by model. */
export interface Puts {
  account?: Account[];
  user?: User[];
  team?: Team[];
  teamMember?: TeamMember[];
  invitation?: Invitation[];
  identity?: Identity[];
  code?: Code[];
  auditEntry?: AuditEntry[];
  picture?: Picture[];
}

/** Rows to delete, by model and key. */
export interface Deletes {
  teamMember?: TeamMember[];
  identity?: { accountId: string; id: string }[];
  picture?: { accountId: string; userId: string }[];
}

/** A profile picture, apart from its user's row so that putting a user never carries it. 256 px square WebP. */
export interface Picture {
  accountId: string;
  userId: string;
  webp: Uint8Array;
}

/** Whole rows that change people, seats, teams or invitations: applied only at exactly this account version, which rises by one. */
export interface Change {
  accountVersion: number;
  puts: Puts;
  deletes?: Deletes;
}

/** Something to send once its turn is committed. A lane is sent in order of `seq`. */
export interface OutboxRow {
  id: string;
  accountId: string;
  /** A conversation's id for its replies; for mails and notices the row's own id, with `seq` 1. */
  lane: string;
  seq: number;
  payload: Outgoing;
  /** Not before this moment; absent: at once. */
  notBefore?: Date;
}

export type Outgoing =
  | { kind: 'reply'; channelId: string; to: Address; message: Message }
  | { kind: 'notice'; notice: Notice }
  | { kind: 'mail'; mail: Mail };

/** One turn's, one web request's or one job's whole effect. Applied entirely or not at all. */
export interface Commit {
  accountId: string;
  /** The conversation after this turn; `version` is the one it was read at (0 creates it). */
  conversation?: Conversation;
  /** Recorded so that a second delivery of the message is answered `duplicate`. */
  inbound?: { messageId: string; receivedAt: Date; outcome: 'handled' | 'failed' };
  /** Stands only while the sender's user row has this version. */
  sender?: { userId: string; version: number };
  change?: Change;
  outbox: OutboxRow[];
}

/**
 * `stale-session`: the conversation or the sender moved on; `stale-facts`: the account did. Load again and decide again.
 */
export type CommitResult = 'applied' | 'duplicate' | 'stale-session' | 'stale-facts';

/** An invitation with all that its pages and mails say. */
export interface InvitationFacts {
  account: Account;
  invitation: Invitation;
  invitee: Person;
  inviter: User;
  seats: Seats;
  /** The invitee's codes that are still unused; confirming ends them. */
  codes: Code[];
}

/** An outgoing row that a poll claimed: due, or left by a process that died. */
export interface ClaimedRow extends OutboxRow {
  attempts: number;
}

/** What is committed and not sent yet, mails that are held back included. */
export interface Waiting {
  /** Replies and notices. */
  messages: number;
  mails: number;
  /** When the oldest of them was written. */
  oldest: Date | undefined;
  /** The newest mail that was refused at least once and has not gone through, for as long as it is kept. */
  mailFailure: { writtenAt: Date; reason: string } | undefined;
}

/** The database, as the application sees it. Every method may throw a fault (outage, bug). */
export interface Store {
  findSender(channelId: string, address: Address): Promise<Sender | undefined>;
  /** Whose an address is or was, in whatever state; not cached. */
  findIdentity(channelId: string, address: Address): Promise<Identity | undefined>;
  /** The chat with this address; a fresh one (version 0, `newId` as its id) when there is none yet. */
  conversationWith(channelId: string, address: Address, accountId: string): Promise<Conversation>;
  accountFacts(accountId: string): Promise<AccountFacts>;
  loadFacts(accountId: string, queries: readonly PeopleQuery[]): Promise<Facts>;
  /** By keyed hash; used, expired and exhausted ones too, so that the caller can say why not. */
  findCode(hash: string): Promise<Code | undefined>;
  findInvitation(id: string): Promise<InvitationFacts | undefined>;
  findPicture(accountId: string, userId: string): Promise<Uint8Array | undefined>;
  /** Active users, in any account, who sign in with this email. */
  findUsersByEmail(email: string): Promise<User[]>;
  findAuditEntry(id: string): Promise<AuditEntry | undefined>;
  /** Where a user can be written to: their newest conversation over an ACTIVE identity, if any. */
  conversationOfUser(accountId: string, userId: string): Promise<Conversation | undefined>;
  commit(commit: Commit): Promise<CommitResult>;
  /**
   * Runs `work` (load, decide, commit) once all earlier work on this account in this process is done, so that people-changing
   * turns rarely meet a version that has moved on. Correctness does not rest on it; never call it from within itself.
   */
  inAccountOrder<T>(accountId: string, work: () => Promise<T>): Promise<T>;

  /** Sent rows ride along in the next commit's statement, or in an idle timer's. */
  markSent(ids: readonly string[]): void;
  /**
   * Claims up to `limit` rows that are due or whose lease ran out, none with an earlier unfinished row in its lane.
   * What was given to `markSent` but is not written yet is never claimed.
   */
  claimOutbox(limit: number): Promise<ClaimedRow[]>;
  /** Not sent: try again at `nextAt`, which frees the lease. */
  retryOutbox(id: string, nextAt: Date, error: string): Promise<void>;
  /** Not tried after all: frees the leases without counting an attempt; the rows are due at `nextAt`. */
  releaseOutbox(ids: readonly string[], nextAt: Date): Promise<void>;
  /**
   * Frees the replies of a channel that other processes have in hand, so that they need not wait for the leases to run out.
   * Only for who alone may run that channel: the others must be gone. Answers how many.
   */
  freeReplies(channelId: string): Promise<number>;
  /** At start: the reply rows, whoever's, that are neither sent nor dead; the newest `limit` of them, in no order. */
  unfinishedReplies(limit: number): Promise<Pick<OutboxRow, 'id' | 'lane' | 'seq'>[]>;
  /** Given up: stays as dead, does not block its lane. */
  buryOutbox(id: string, error: string): Promise<void>;

  /** What waits to be sent in one account; without an id in all of them. */
  waiting(accountId?: string): Promise<Waiting>;

  /** The accounts whose people speak over this channel, with their owners; at most `limit`. */
  ownersOn(channelId: string, limit: number): Promise<{ accountId: string; ownerId: string }[]>;
  /** Records our number at the channel, so that identities and links can name it. */
  putChannel(channel: {
    id: string;
    kind: 'CLOUD_API' | 'LINKED_DEVICE';
    address: string | null;
  }): Promise<void>;
}

export interface Mailer {
  /** `reference` makes a deterministic Message-ID. */
  send(mail: Mail, reference: string): Promise<Delivery>;
}

/** What the outbox tells the application once a mail's fate is known. */
export type MailOutcome = (
  mail: Mail,
  state: Extract<MailState, 'ACCEPTED' | 'REFUSED'>,
  reason: string | null,
) => Promise<void>;
