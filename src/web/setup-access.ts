import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';

/** Who may see the set-up page: whoever holds the key that the terminal shows, once, and then that browser's session. */
export interface SetupAccess {
  /** Tries a key. The right one is spent by it, and the answer gets a session; nothing of it outlives the process. */
  enter(key: string, req: Request, res: Response): 'in' | 'used' | 'wrong';
  isIn(req: Request): boolean;
}

const cookieName = 'usher-setup';

/** @param options.key and `session` are unguessable: 128 bits of randomness or more, fit for a URL and a cookie */
export function createSetupAccess({ key, session }: { key: string; session: string }): SetupAccess {
  let isSpent = false;
  const isIn = (req: Request) => isSame(cookieOf(req), session);
  return {
    isIn,
    enter(shown, req, res) {
      if (!isSame(shown, key)) return 'wrong';
      if (isSpent) return isIn(req) ? 'in' : 'used';
      isSpent = true;
      // Not `secure`: the page is on this machine only, by plain http.
      res.cookie(cookieName, session, { httpOnly: true, sameSite: 'strict', path: '/setup' });
      return 'in';
    },
  };
}

function cookieOf(req: Request): string {
  const pairs = (req.get('cookie') ?? '').split(';').map(pair => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName)?.[1] ?? '';
}

/** In a time that does not tell how much of it was right. */
function isSame(shown: string, secret: string): boolean {
  const [a, b] = [shown, secret].map(text => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
