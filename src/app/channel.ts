import type { Inbound, Message, Template } from '../chat/message.ts';
import type { Address } from '../domain/identity.ts';
import type { BotLanguage } from '../domain/language.ts';
import type { Sentence } from './notice.ts';
import type { ReachState } from './reach.ts';

export interface Delivered {
  ok: true;
  /** The provider's id of the message, or the mail server's answer. */
  providerId?: string;
}

/** Why something was not sent. `retry`: again later; `pause`: nothing will go through until someone acts; `never`: not this one. */
export interface Undelivered {
  ok: false;
  what: 'retry' | 'pause' | 'never' | 'window-closed';
  /** In the provider's words, short, fit to be told to an admin. */
  reason: string;
  code?: string;
  /** The provider said when to try again. */
  retryAfterMs?: number;
  /**
   * With `retry`: the other side could not be reached or is not working at all (refused, timed out, 5xx), so that
   * nothing is said about this message: it counts no attempt, and others need not be tried for the moment.
   */
  unreachable?: true;
  /** With `never`: whoever this address belonged to has no WhatsApp there. */
  notThere?: true;
}

export type Delivery = Delivered | Undelivered;

/** WhatsApp, whichever way. */
export interface Channel {
  id: string;
  kind: 'CLOUD_API' | 'LINKED_DEVICE';
  /** Our number in E.164, for wa.me links; null while it is not known. */
  number(): string | null;
  /**
   * A message was found to be from somebody we answer: the channel may show that it was read, and that an answer is coming.
   * At once, without a result: a courtesy that must cost no turn anything.
   */
  seen?(inbound: Inbound): void;
  /** A template that says this notice to somebody whom the channel does not let us write to otherwise. */
  templateFor?(sentence: Sentence, language: BotLanguage): Template | undefined;
  /** `reference` is the outbox row's id, so that a status can be matched to it. */
  send(to: Address, message: Message, reference: string): Promise<Delivery>;
}

/** What a channel hands on. Each may reject, which is a fault: the channel keeps the message and hands it on again. */
export interface ChannelHandlers {
  /** Resolves once the message's whole effect is committed. */
  onInbound(inbound: Inbound): Promise<void>;
  /** May this sender's files be fetched? Without it none are. */
  isKnown?(inbound: Inbound): Promise<boolean>;
  onStatus?(status: SentStatus): Promise<void>;
  /** This address no longer speaks for the person it was bound to; see `suspendIdentity`. */
  onAddressRetired?(address: Address): Promise<void>;
  /** Our number, in E.164, where the channel learns it only after its start. */
  onNumberKnown?(number: string): Promise<void>;
  /** Nothing will go through until somebody acts; the reason is fit to be told to the owner. */
  onTrouble?(reason: string): Promise<void>;
}

/** What became of a message of ours after it was sent. */
export interface SentStatus {
  /** What `send` was given; absent for a message that was not ours to begin with. */
  reference?: string;
  /** Whom it was sent to, by each address that is told. */
  to: Address[];
  /** How far the message came by it, where that says something. */
  reach?: ReachState;
}

/**
 * Where a linked device stands. Waiting for a person: `NEEDS_PAIRING`, and after the phone's owner unlinked it `LOGGED_OUT`.
 * Helping itself: `STARTING`, `SYNCING`, `DEGRADED` (connected, but not answering as it should) and `BACKOFF`.
 * `FATAL`: something on this machine must be mended first. Messages flow in `READY` alone.
 */
export const deviceStates = [
  'STOPPED',
  'STARTING',
  'NEEDS_PAIRING',
  'SYNCING',
  'READY',
  'DEGRADED',
  'BACKOFF',
  'LOGGED_OUT',
  'FATAL',
] as const;
export type DeviceState = (typeof deviceStates)[number];

/** What the phone must be shown or told to link us. A secret: never logged, shown only to who may set Usher up. */
export type PairingSecret =
  | {
      kind: 'qr';
      /** What the QR code says, not its picture. */
      text: string;
      /** WhatsApp replaces it about every 20 seconds; older than a minute it is of no use. */
      since: Date;
    }
  | {
      kind: 'code';
      /** Eight letters and digits, to be typed on the phone. */
      code: string;
      since: Date;
    };

/** Linking us to a phone as one more of its devices. */
export interface Pairing {
  state(): DeviceState;
  /** Since when it is in this state. */
  since(): Date;
  /** What to show now; undefined unless the state is `NEEDS_PAIRING` and WhatsApp has given one. */
  current(): PairingSecret | undefined;
  /**
   * Asks for a code to type instead of a QR to scan; `current` then gives it, too.
   * `not-now`: no pairing is under way; `refused`: WhatsApp gave none, most often because it was asked too often.
   * @param phone the number to link, E.164 as `+34600111222`
   */
  askForCode(phone: string): Promise<{ ok: true; code: string } | { ok: false; why: 'not-now' | 'refused' }>;
  /** Calls back, without arguments, whenever `state` or `current` has another answer; answers how to end that. */
  onChange(listener: () => void): () => void;
}
