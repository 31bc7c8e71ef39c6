import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';
import { getIronSession, type IronSession, type SessionOptions } from 'iron-session';
import { type Profile, readProfile, type SignedIn } from '../app/profile.ts';
import type { User } from '../domain/user.ts';
import type { WebDeps } from './web-deps.ts';

const validDays = 14;

/** Who is signed in, as read anew for this request. */
export interface Visitor {
  who: SignedIn;
  profile: Profile;
}

/** Web sessions: a sealed cookie that holds who and since which epoch. Nothing of it rests on the server. */
export interface Sessions {
  /** Checked against the database at every call: deactivation and sign-out-everywhere end a session at once. */
  visitor(req: Request, res: Response): Promise<Visitor | undefined>;
  /** Signs a person in, whoever was signed in before. */
  open(req: Request, res: Response, user: User): Promise<void>;
  close(req: Request, res: Response): Promise<void>;
}

export function createSessions({ store, publicUrl, secretKeys }: WebDeps): Sessions {
  const options = sessionOptions(publicUrl, secretKeys);
  const read = (req: Request, res: Response): Promise<IronSession<Partial<SignedIn>>> =>
    getIronSession(req, res, options);

  return {
    async visitor(req, res) {
      const { accountId, userId, sessionEpoch } = await read(req, res);
      if (accountId === undefined || userId === undefined || sessionEpoch === undefined) return undefined;
      const who = { accountId, userId, sessionEpoch };
      const profile = await readProfile(store, who);
      return profile && { who, profile };
    },

    async open(req, res, user) {
      const session = await read(req, res);
      session.accountId = user.accountId;
      session.userId = user.id;
      session.sessionEpoch = user.sessionEpoch;
      await session.save();
    },

    async close(req, res) {
      (await read(req, res)).destroy();
    },
  };
}

/** Over https the cookie's name binds it to exactly this host; the demo's plain http may not use that name. */
function sessionOptions(publicUrl: string | null, secretKeys: readonly string[]): SessionOptions {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    cookieName: secure ? '__Host-usher' : 'usher',
    // The library seals with the key of the highest number and opens with any.
    password: Object.fromEntries(
      secretKeys.map((secret, index) => [secretKeys.length - index, sealingKey(secret)]),
    ),
    ttl: validDays * 86_400,
    cookieOptions: { httpOnly: true, secure, sameSite: 'lax', path: '/' },
  };
}

/** A key for this purpose alone. */
function sealingKey(secret: string): string {
  return createHmac('sha256', secret).update('usher web session').digest('base64url');
}
