import type { Message } from '../chat/message.ts';
import type { ReadingContext } from '../chat/reading.ts';
import type { Menu, Session, Step } from '../chat/session.ts';
import { type SlotId, slotIds } from '../chat/slots.ts';
import type { Account } from '../domain/account.ts';
import type { BotLanguage } from '../domain/language.ts';
import type { Team } from '../domain/team.ts';
import type { User } from '../domain/user.ts';
import type { Secrets } from '../lib/secrets.ts';
import type { Circumstances } from './condition.ts';
import type { Deletes, Facts, NewId, Outgoing, PeopleQuery, Puts } from './ports.ts';
import type { ReachState } from './reach.ts';

/** What a turn decides with: everything read before it began, and nothing that could do anything. */
export interface TurnContext {
  now: Date;
  newId: NewId;
  secrets: Pick<Secrets, 'codeFor' | 'codesFor' | 'hashCode'>;
  /** The sender's language. */
  language: BotLanguage;
  sender: User;
  account: Account;
  teams: readonly Team[];
  session: Session;
  /** Read afresh, at one account version; present when the turn's `needs` were. */
  facts?: Facts;
  /** How Usher itself is; present when the turn's plan `observes`. */
  circumstances?: Circumstances;
  /** How far our last message to somebody came, where we know. */
  reach?: (userId: string) => ReachState | undefined;
  /** Whether mails can be sent at all. */
  mails: boolean;
  /** How long an invitation's mail waits. */
  mailHoldSeconds: number;
}

/** A turn's whole effect, as data. `change` needs `facts`, whose account version it will be committed at. */
export interface Decision {
  session: Session;
  reply?: Message;
  puts?: Puts;
  deletes?: Deletes;
  /** Mails and notices; `holdSeconds` keeps one back. */
  outgoing?: { payload: Outgoing; holdSeconds?: number }[];
}

/** Facts a turn asks for before it decides: people by query; an empty list asks for seats and the account alone. */
export type Needs = readonly PeopleQuery[] | undefined;

/** An answer without a change: the session keeps its draft, the menu is replaced. */
export function answer(context: TurnContext, message: Message, menu?: Menu): Decision {
  const { menu: _, ...session } = context.session;
  return { session: menu ? { ...session, menu } : session, reply: message };
}

/** The facts that the turn's needs asked for. Throws when they were not loaded: that is a bug. */
export function loaded(context: TurnContext): Facts {
  if (!context.facts) throw new Error('This turn decides on facts that it did not ask for');
  return context.facts;
}

/** How Usher itself is. Throws when the turn's plan did not ask: that is a bug. */
export function observed(context: TurnContext): Circumstances {
  if (!context.circumstances) throw new Error('This turn tells how Usher is, which it did not look up');
  return context.circumstances;
}

/** What the reader may know in this turn; `asking` is the step of the open draft, whose bare answer the words may be. */
export function readingContext(
  { language, account, teams, session }: TurnContext,
  asking?: Step,
): ReadingContext {
  const slot = asking === 'last-name' ? 'name' : slotIds.find((id): id is SlotId => id === asking);
  return {
    language,
    country: account.country,
    teams,
    drafting: asking !== undefined,
    ...(slot && { asking: slot }),
    ...(asking && session.draft?.answers.name && { name: session.draft.answers.name }),
  };
}
