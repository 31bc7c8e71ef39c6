import type { BotLanguage } from './language.ts';

/** A company. `ownerId` names the one person whose role nobody can change. */
export interface Account {
  id: string;
  name: string;
  ownerId: string;
  /** ISO 3166-1 alpha-2, upper-case: read phones without a country code as from here. */
  country: string;
  language: BotLanguage;
  timeZone: string;
  /** How many users the plan allows; at least 3. */
  seats: number;
  managerName: string | null;
  /** Mail, phone or both, as the admin shall read it. */
  managerContact: string | null;
  inviteDays: number;
  /** Lower-case domains an invitee's email must belong to; empty: any. */
  allowedDomains: string[];
  /** How granting Admin is proved: a code mailed to the asker, or the typed word. */
  adminGrant: 'CODE' | 'WORD';
  /** Guards every write about people, seats, teams and invitations. */
  version: number;
}
