import { LRUCache } from 'lru-cache';
import type { Clock } from './ports.ts';

/** Wrong guesses per address and per minute, so that nobody guesses on and no flood reaches the database. */
const triesAMinute = { perAddress: 5, inAll: 120 };
const addressesRemembered = 10_000;

/** How many look-ups of codes strangers may cause. */
export interface GuessBudget {
  /** Takes one look-up of the current minute; false when there is none left. */
  take(address: string): boolean;
  /** It was no wrong guess: a real code, or a fault after which the message will come again. */
  giveBack(address: string): void;
}

export function createGuessBudget(clock: Clock): GuessBudget {
  const perAddress = new LRUCache<string, number>({ max: addressesRemembered });
  let minute = 0;
  let inAll = 0;
  return {
    take(address) {
      const thisMinute = Math.floor(clock().getTime() / 60_000);
      if (thisMinute !== minute) {
        minute = thisMinute;
        inAll = 0;
        perAddress.clear();
      }
      const theirs = perAddress.get(address) ?? 0;
      if (theirs >= triesAMinute.perAddress || inAll >= triesAMinute.inAll) return false;
      perAddress.set(address, theirs + 1);
      inAll += 1;
      return true;
    },
    giveBack(address) {
      const theirs = perAddress.get(address);
      if (theirs === undefined) return;
      perAddress.set(address, theirs - 1);
      inAll -= 1;
    },
  };
}
