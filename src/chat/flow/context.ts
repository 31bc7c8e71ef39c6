import type { Account } from '../../domain/account.ts';
import type { BotLanguage } from '../../domain/language.ts';
import type { Person } from '../../domain/person.ts';
import type { Seats } from '../../domain/seats.ts';
import type { Team } from '../../domain/team.ts';
import type { User } from '../../domain/user.ts';

/** What a flow may know when it decides: facts, the moment, and a source of ids. */
export interface FlowContext {
  /** The language in which the asker is answered. */
  language: BotLanguage;
  now: Date;
  newId: () => string;
  account: Account;
  teams: readonly Team[];
  asker: User;
  /** Loaded where seats matter: at the beginning, at `retry`, at the yes. */
  seats?: Seats;
  /** People of the account who have the draft's email or phone, where those were looked up. */
  known: readonly Person[];
  /** Are these six digits the code that was mailed for this grant? */
  isCode: (codeId: string, digits: string) => boolean;
  /** Whether a code may be mailed to the asker: not without a mail server, nor after too many within the hour. */
  codeMail: 'possible' | 'too-many' | 'no-mail';
}
