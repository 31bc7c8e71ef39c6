import type { OutgoingMessage } from './outgoing-message.ts';

/** What goes wrong on purpose. All of it can be changed at any time. */
export interface Trouble {
  /** How often each webhook is delivered, all at once. Default 1. */
  copies: number;
  /** Whether webhooks escape what is not ASCII, as Meta does. Default true. */
  escapesNonAscii: boolean;
  /** Whether `sent`, `delivered` and `read` are told by webhooks. Default true. */
  statuses: boolean;
  /** How long Graph takes to answer. Default 0. */
  delayMs: number;
  /** Graph breaks every connection. Default false. */
  down: boolean;
  /** Meta's error code to refuse a message with, and seconds for `Retry-After`; undefined takes it. */
  refuse?: (message: OutgoingMessage) => { code: number; retryAfterSeconds?: number } | undefined;
  /** Meta's error code with which a message that was taken fails afterwards, by a `failed` status. */
  failLater?: (message: OutgoingMessage) => number | undefined;
}

export function noTrouble(): Trouble {
  return { copies: 1, escapesNonAscii: true, statuses: true, delayMs: 0, down: false };
}
