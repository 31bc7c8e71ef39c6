import type { Doubt, ReadValues } from './reading.ts';
import type { Answers, SlotId } from './slots.ts';
import type { CommandName, Move } from './words.ts';

/** What a conversation remembers between turns; stored as JSON in `Conversation.session`. */
export interface Session {
  v: 1;
  draft?: Draft;
  /** The numbered picks shown last. */
  menu?: Menu;
  /** Role, teams and language of the person added last, for "another like this". */
  like?: Pick<Answers, 'role' | 'language' | 'teams'>;
}

export type Step = SlotId | 'doubt' | 'grant' | 'review' | 'known';

/** A flow's answers so far. */
export interface Draft {
  id: string;
  flow: 'add-user';
  flowVersion: number;
  answers: Answers;
  /** What was asked last. */
  asking: Step;
  /** Failed tries at this step. */
  tries: number;
  /** ISO time of the last turn; after 30 minutes it is offered anew, after 24 hours it is gone. */
  touchedAt: string;
  /** Every field is asked, one after the other; false once the opening message named a person and an address. */
  guided: boolean;
  /** Uncertainties still to be asked, in order. */
  doubts: Doubt[];
  /** Slots that were asked, in order: where `back` leads. */
  asked: SlotId[];
  /** Admin was granted by code for exactly this name and email. */
  grant?: { codeId: string; forWhom: string; proved: boolean };
  /** Someone already in the account has this draft's email or phone. */
  knownId?: string;
  /** Texts of further people of the same message, taken after this one. */
  others: string[];
}

export interface Menu {
  /** Begins every choice id of this menu, so that a tap on an older one is recognised. */
  id: string;
  picks: MenuPick[];
}

/** What picking a line does: the same events that typing can cause. */
export interface MenuPick {
  label: string;
  does:
    | { kind: 'move'; move: Move }
    | { kind: 'ask'; slot: SlotId }
    | { kind: 'values'; values: ReadValues }
    | { kind: 'command'; name: CommandName; rest: string }
    | { kind: 'known'; what: 'resend' | 'update' | 'leave' | 'reactivate' };
}
