import type { BotLanguage } from '../domain/language.ts';
import type { Role } from '../domain/role.ts';

/** The fields of a person, in the order in which they are asked and numbered at review. */
export const slotIds = ['name', 'email', 'phone', 'role', 'language', 'teams'] as const;
export type SlotId = (typeof slotIds)[number];

/** A form's fields, by which its answers come back: the slots, with a name in its two parts. */
export type FieldName = 'first_name' | 'last_name' | Exclude<SlotId, 'name'>;

/** `last` is empty for someone who has one name only, once that was said to be so. */
export interface PersonName {
  first: string;
  last: string;
}

/** A draft's answers. Absent: not asked yet. `null`: left out on purpose. */
export interface Answers {
  name?: PersonName;
  /** Lower-case ASCII address. */
  email?: string | null;
  /** E.164. */
  phone?: string | null;
  role?: Role;
  language?: BotLanguage;
  /** Team ids. */
  teams?: string[];
}
