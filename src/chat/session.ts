import type { Doubt, ReadValues } from './reading.ts';
import type { Answers, SlotId } from './slots.ts';
import type { CommandName, Move } from './words.ts';

/** What a conversation remembers between turns; stored as JSON in `Conversation.session`. */
export interface Session {
  v: 1;
  draft?: Draft;
  /** The picks shown last. */
  menu?: Menu;
  /** Role, teams and language of the person added last, for "another like this". */
  like?: Pick<Answers, 'role' | 'language' | 'teams'>;
  /** ISO times of the grant codes mailed in the last hour: a stolen phone shall not ask for codes without end. */
  codeMails?: string[];
}

/** What is being asked: a slot, or one of the questions between and after them. */
export type Step = SlotId | 'last-name' | 'doubt' | 'known' | 'grant' | 'review' | 'resume';

/** A flow's answers so far. */
export interface Draft {
  id: string;
  flow: 'add-user';
  flowVersion: number;
  answers: Answers;
  /** Rises with every change of the answers, so that a "yes" button of an earlier review is stale. */
  revision: number;
  asking: Step;
  /** Failed tries at this step. */
  tries: number;
  /** ISO time of the last turn; after 30 minutes it is offered anew, after 24 hours it is gone. */
  touchedAt: string;
  /** Every slot is asked, one after the other; false once a message held a person and an address. */
  guided: boolean;
  /** The person has one name only. */
  oneName?: boolean;
  /** Uncertainties still to be asked, in order. */
  doubts: Doubt[];
  /** Slots that were asked, in order: where `back` leads. */
  asked: SlotId[];
  /** A code mailed to the asker proves the grant of Admin, for exactly this person. */
  grant?: Grant;
  /** Somebody in the account has this draft's email or phone. */
  knownId?: string;
  /** Saving changes this invited or deactivated person instead of adding one. */
  updates?: string;
  /** What was written after a pause as an answer to `asking`, read once it is clear that the draft goes on. */
  held?: { text: string; asking: Step };
  /** Texts of further people of the same message, taken after this one. */
  others: string[];
}

export interface Grant {
  /** The code is derived from it. */
  codeId: string;
  /** Name and email that the code was mailed for; another person needs another code. */
  forWhom: string;
  proved: boolean;
  triesLeft: number;
  /** ISO time. */
  expiresAt: string;
}

/** Picks have numbers, taps have not ("Yes", "Skip"); a channel may show them as buttons. */
export interface Menu {
  /** Begins every choice id of this menu, so that a tap on an older one is recognised. */
  id: string;
  picks: MenuPick[];
  taps: MenuPick[];
  /** The picks are for typing only: their lines are in the text, and only the taps become buttons. */
  typed?: true;
}

export interface MenuPick {
  label: string;
  /** One plain line about it. */
  hint?: string;
  /** Typing this word picks it as well. */
  word?: 'yes' | 'no';
  does: PickAction;
}

/** What picking does: the same that typing can cause. */
export type PickAction =
  | { kind: 'move'; move: Move }
  | { kind: 'ask'; slot: SlotId }
  | { kind: 'values'; values: ReadValues }
  | { kind: 'command'; name: CommandName; rest: string }
  | { kind: 'known'; what: 'resend' | 'update' | 'leave' }
  | { kind: 'begin'; text: string }
  /** Is the WhatsApp that sent this person's code theirs? */
  | { kind: 'claim'; userId: string; isTheirs: boolean }
  /** Leaves everything as it is. */
  | { kind: 'nothing' };
