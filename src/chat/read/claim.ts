import type { BotLanguage } from '../../domain/language.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Role } from '../../domain/role.ts';
import type { Doubt } from '../reading.ts';

/** What "to Support", "also to Sales" and "not Support" do. */
export interface TeamChange {
  how: 'set' | 'add' | 'remove';
  ids: string[];
}

interface Said<S extends string, V, O = Exclude<V, null>> {
  slot: S;
  /** Index of the first token that says it; claims are settled in this order. */
  at: number;
  /** Index after the last token. */
  end: number;
  quoted: string;
  value?: V;
  doubt?: { reason: Doubt['reason']; options: O[] };
  problem?: Problem;
  /** Said not to be so: "not as admin", "not ana@…". */
  denied?: boolean;
  /** Known from a label ("name:") and thus above what was only found. */
  labelled?: boolean;
  /** "forget the phone": what was said of it before is out. */
  takesBack?: boolean;
}

/** One thing that some words say of a person. What stands of all claims is decided once, at the end (settle.ts). */
export type Claim =
  | Said<'name', { first?: string; last?: string }, { first: string; last: string }>
  | Said<'email', string | null>
  | Said<'phone', string | null>
  | Said<'role', Role>
  | Said<'language', BotLanguage>
  | Said<'teams', TeamChange, string>;
