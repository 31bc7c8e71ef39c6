import type { Invitation } from './invitation.ts';
import type { Team } from './team.ts';
import type { User } from './user.ts';

/** A user with what is said about them in chat: their teams and their newest invitation. */
export interface Person {
  user: User;
  teams: Team[];
  invitation: Invitation | null;
}
