import type { BotLanguage } from './language.ts';
import type { Role } from './role.ts';

export type UserStatus = 'INVITED' | 'ACTIVE' | 'DEACTIVATED';

/** A person of an account. At least one of `email` and `phone` is set. */
export interface User {
  id: string;
  accountId: string;
  firstName: string;
  lastName: string;
  /** Lower-case ASCII; unique in the account. */
  email: string | null;
  /** E.164; unique in the account. */
  phone: string | null;
  role: Role;
  status: UserStatus;
  language: BotLanguage;
  /** A new address that counts only once it confirms. */
  pendingEmail: string | null;
  /** The person's id in the team inbox, where one is known. */
  externalId: string | null;
  /** Carried by web sessions; raising it ends them all. */
  sessionEpoch: number;
  /** Rises with every change of this row; the sender's stands among a turn's guards. */
  version: number;
}

/** "Ana Souza"; a mononym has an empty last name. */
export function fullName(person: { firstName: string; lastName: string }): string {
  return person.lastName ? `${person.firstName} ${person.lastName}` : person.firstName;
}
