import type { BotLanguage } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { Role } from '../domain/role.ts';
import type { SlotId } from './slots.ts';
import type { CommandName, Move } from './words.ts';

/** What the reader may know. Everything else it must find in the words. */
export interface ReadingContext {
  /** The sender's language. Its words are read, and English ones beside them. */
  language: BotLanguage;
  /** ISO 3166-1 alpha-2: phones without a country code are read as from here. */
  country: string;
  teams: readonly { id: string; name: string }[];
  /** The slot being asked, which bare words may fill; absent when nothing is asked. */
  asking?: SlotId;
  /** The draft's name so far, which tells what "it's Silva, not Souza" speaks of. */
  name?: { first: string; last: string };
  /** A draft is open: what looks like values corrects it. Without one, only a command can begin. */
  drafting: boolean;
}

/**
 * What one message says, and nothing it does not say. Certain values are in `values`; whatever two careful people
 * would read differently is in `doubts`; what was clearly meant for a slot but cannot stand is in `problems`.
 */
export interface Reading {
  /** The message after cleaning (NFC, odd spaces and invisible characters gone); for quoting. */
  text: string;
  /** The whole message is one of the moving words ("yes", "back", "skip" …). */
  move?: Move;
  /** The message begins with a command; `rest` is what follows its words, as typed. For `add`, the values of `rest` are read too. */
  command?: { name: CommandName; rest: string };
  /** A whole message (or first word) that is one slip away from a command: offered, never carried out. */
  mistyped?: CommandName;
  /** The whole message is a number between 1 and 99: a pick from a menu. */
  pick?: number;
  /** The whole message is several such numbers: "1, 3 and 4". */
  picks?: number[];
  /** A field is named and nothing else said of it: "email", "change the phone". Only while drafting. */
  field?: SlotId;
  /** The whole message is six digits, possibly spaced: "123 456" → "123456". */
  sixDigits?: string;
  values: ReadValues;
  doubts: Doubt[];
  problems: SlotProblem[];
  /** Further people in the same message, each as the text that speaks of them; taken one after the other. */
  others: string[];
  /** Ends in a question mark or begins with a question word, and names no value: never an answer. */
  question: boolean;
  /** Words that nothing was made of, as typed; empty when everything was understood. */
  leftover: string;
}

export interface ReadValues {
  /** Both parts when a full name was given; only one when only that was ("first name Anna", "her name is Anna" → first). */
  name?: { first?: string; last?: string };
  /** `null`: said to have none ("no email"). */
  email?: string | null;
  phone?: string | null;
  role?: Role;
  language?: BotLanguage;
  /** Team ids: "teams Support" sets, "also to Sales" adds, "not Support" removes, "no teams" sets none. */
  teams?: { set?: string[]; add?: string[]; remove?: string[] };
}

/**
 * One uncertainty, to be asked. `options` are what it may be, most likely first; none is applied before it is picked.
 * `reason`: `typo` (did you mean), `spoken` ("ana at acme dot com"), `several` (two emails for one person),
 * `unclear` (could be read in more than one way), `unusual` (a phone that is possible but not valid by the metadata).
 */
export type Doubt = {
  reason: 'typo' | 'spoken' | 'several' | 'unclear' | 'unusual';
  /** The words in question, as typed. */
  quoted: string;
} & (
  | { slot: 'name'; options: { first: string; last: string }[] }
  | { slot: 'email' | 'phone'; options: string[] }
  | { slot: 'role'; options: Role[] }
  | { slot: 'language'; options: BotLanguage[] }
  | { slot: 'teams'; options: string[] }
);

export interface SlotProblem {
  slot: SlotId;
  problem: Problem;
  /** The words that cannot stand, as typed. */
  quoted: string;
}
