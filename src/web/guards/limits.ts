import type { Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { mishapPage } from '../pages/error-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';

/** An IPv6 home gets a /56, so its addresses count as one. The library's checks of our settings are for the console. */
const common = { ipv6Subnet: 56, legacyHeaders: false, validate: false } as const;

/** Bounds how often one address may send forms. */
export function limitForms(): RequestHandler {
  return rateLimit({
    windowMs: 10 * 60_000,
    limit: 60,
    ...common,
    standardHeaders: 'draft-8',
    skip: req => req.method !== 'POST',
    handler: tooMany,
  });
}

/** Bounds how many sign-in links one address may ask for. */
export function limitSignInRequests(): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60_000,
    limit: 10,
    ...common,
    standardHeaders: 'draft-8',
    handler: tooMany,
  });
}

/** Bounds how many wrong keys one address may try. */
export function limitKeys(): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60_000,
    limit: 10,
    ...common,
    standardHeaders: 'draft-8',
    skip: req => req.query.key === undefined,
    skipSuccessfulRequests: true,
    handler: tooMany,
  });
}

/** Bounds how many links are mailed to one mailbox; beyond it `answer` must read as if one more had been. */
export function limitMailsTo(
  mailbox: (req: Request) => string,
  answer: (req: Request, res: Response) => void,
): RequestHandler {
  return rateLimit({
    ...common,
    windowMs: 60 * 60_000,
    limit: 5,
    // Nothing in the answer's headers may tell one mailbox from another.
    standardHeaders: false,
    keyGenerator: mailbox,
    handler: answer,
  });
}

function tooMany(req: Request, res: Response): void {
  sendPage(res, 429, mishapPage(languageOf(req), 'too-many'));
}
