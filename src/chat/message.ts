import type { Address } from '../domain/identity.ts';
import type { BotLanguage } from '../domain/language.ts';
import type { FieldName } from './slots.ts';

/**
 * One message from a person, whatever the channel. Made by a channel's adapter, which has already proved it
 * (signature, own number) and dropped what is not for us (groups, statuses, echoes).
 */
export interface Inbound {
  channelId: string;
  /** The channel's own id of the message; unique per channel, so that a second delivery has no effect. */
  messageId: string;
  from: Address;
  /** A second address of the same sender, where the channel gave two: a business-scoped id beside the phone. */
  alias?: Address;
  /** The channel's hash of the sender's identity key, where it tells: another one than before may mean another person. */
  keyHash?: string;
  /** When the person sent it. */
  sentAt: Date;
  content: Content;
  /** A forwarded message never commands or confirms. */
  forwarded: boolean;
}

export type Content =
  | { kind: 'text'; text: string }
  /** A tap on a choice of ours; `id` is what `Choice.id` was, `label` what the person saw. */
  | { kind: 'choice'; id: string; label: string }
  /** Contact cards, each as one line of text that reads like a typed one: "Ana Souza ana@acme.test +55 11 …". */
  | { kind: 'contacts'; lines: string[] }
  /** A filled-in form; `token` is what it was sent with, and names draft and step. Nothing in it was checked by anybody. */
  | { kind: 'form'; token: string; answers: FormAnswers }
  /**
   * What Usher cannot read (audio, image, location, …) or never acts on; `what` is the channel's word for it. Of these the
   * answer says more: `document` (a file that is no list of people), `address-book` (too many people in one), `edit` (of a
   * message that was handled already).
   */
  | { kind: 'unreadable'; what: string };

/** What stands in a form's fields, by name: of any number of options their ids. */
export type FormAnswers = Record<string, string | string[]>;

/** One message to a person. The text stands alone (numbered where there are choices); channels add taps where they can. */
export interface Message {
  text: string;
  choices?: Choice[];
  /** The text holds `{{forward-link}}`: a wa.me link with this code, in the invitee's language, is put there when it is sent. */
  forward?: { codeId: string; language: BotLanguage };
  /** Everything that is asked, to be filled in at once instead: a channel that has this form offers it beside the text. */
  form?: FormOffer;
  /** Goes as this template, which says the same as the text. */
  template?: Template;
  /** What opens the list where the channel shows one ("Choose"); at most 20 characters. */
  listLabel?: string;
  /** How to go on where a channel cannot show all choices at once: a tap on `id:7` asks for those from the eighth on. */
  more?: { id: string; label: string };
  /** The first choice to be shown, counted from 0: this message goes on with those of an earlier one. */
  from?: number;
}

/** A form that may be filled in instead of answering one question after the other. */
export interface FormOffer {
  id: 'add-user';
  language: BotLanguage;
  /** Comes back with the answers, and names what they belong to. */
  token: string;
  /** What the offer says, and what opens the form; the latter at most 20 characters. */
  text: string;
  label: string;
  /** What stands in each field at first. */
  filled: Record<FieldName, string | string[]>;
  /** The account's teams. */
  options: { id: string; title: string }[];
}

/** A message that the channel's owner approved beforehand, which alone may be sent unasked once a window is closed. */
export interface Template {
  name: string;
  /** As the channel names it. */
  language: string;
  /** What is filled in, in order. */
  values: string[];
}

/** Something to tap. `id` (at most 256 characters) names draft, step and pick, so that a stale tap is recognised. */
export interface Choice {
  id: string;
  /** Short: channels cut at 20 or 24 graphemes. */
  label: string;
  description?: string;
}
