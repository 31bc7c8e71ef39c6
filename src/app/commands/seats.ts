import { seatsFree } from '../../domain/seats.ts';
import { say } from '../../texts/say.ts';
import { managerLine, seatsLine } from '../seats-full.ts';
import { answer, loaded } from '../turn.ts';
import type { Command } from './command.ts';

/** `seats`: how many are taken, and whom to ask for more. */
export const seats: Command = {
  name: 'seats',
  allowed: 'admins',
  changes: false,
  needs: () => [],
  run: (_rest, context) => {
    const { language } = context;
    const { account, seats: now } = loaded(context);
    const free = say(language, 'seats.free', { count: seatsFree(now) });
    return answer(context, {
      text: `${seatsLine(now, language)} ${free}\n${managerLine(account, language)}`,
    });
  },
};
