import type { Inbound } from '../chat/message.ts';
import type { Secrets } from '../lib/secrets.ts';
import type { Condition } from './condition.ts';
import type { Clock, NewId, OutboxRow, Store } from './ports.ts';
import type { ReachState } from './reach.ts';

/** What taking a turn needs of the world. */
export interface TurnDeps {
  store: Pick<
    Store,
    | 'findSender'
    | 'findIdentity'
    | 'conversationWith'
    | 'accountFacts'
    | 'loadFacts'
    | 'findCode'
    | 'findInvitation'
    | 'commit'
    | 'inAccountOrder'
    | 'waiting'
  >;
  secrets: Secrets;
  clock: Clock;
  newId: NewId;
  /** Hands over rows that are committed and leased to this process, to be sent at once. */
  deliver(rows: OutboxRow[]): void;
  /** Somebody known wrote this: see `Channel.seen`. */
  seen?(inbound: Inbound): void;
  /** How far our last message to somebody came, where we know. */
  reach?: (userId: string) => ReachState | undefined;
  /** How the ways out are now. */
  condition(): Condition;
  /** Whether mails can be sent at all. */
  mails: boolean;
  mailHoldSeconds: number;
  /** Writes a fault to the log and answers the reference under which it is found there. */
  report(fault: unknown): string;
}
