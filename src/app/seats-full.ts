import type { Account } from '../domain/account.ts';
import type { BotLanguage } from '../domain/language.ts';
import { type Seats, seatsUsed } from '../domain/seats.ts';
import { say } from '../texts/say.ts';

/** "4 of 5 seats are taken: 3 people, 1 invitation." */
export function seatsLine(seats: Seats, language: BotLanguage): string {
  return say(language, 'seats.line', {
    used: seatsUsed(seats),
    total: seats.total,
    active: say(language, 'seats.people', { count: seats.active }),
    pending: say(language, 'seats.invitations', { count: seats.pending }),
  });
}

/** Whom to ask for more seats. */
export function managerLine(account: Account, language: BotLanguage): string {
  if (!account.managerName) return say(language, 'seats.no-manager');
  return say(language, 'seats.manager', { name: account.managerName, contact: account.managerContact ?? '' });
}

/** No seat is free: how it stands, whom to ask, and that nothing is lost. */
export function seatsFullText(account: Account, seats: Seats, language: BotLanguage): string {
  return [
    `${say(language, 'seats.full')} ${seatsLine(seats, language)}`,
    managerLine(account, language),
    say(language, 'seats.kept'),
  ].join('\n');
}
