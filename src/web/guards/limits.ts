import type { Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { mishapPage } from '../pages/error-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';

/** An IPv6 home gets a /56, so its addresses count as one. */
const ipv6Subnet = 56;

/** Bounds how often one address may send forms. */
export function limitForms(): RequestHandler {
  return rateLimit({
    windowMs: 10 * 60_000,
    limit: 60,
    ipv6Subnet,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: req => req.method !== 'POST',
    handler: tooMany,
  });
}

/** Bounds how many sign-in links one address may ask for. */
export function limitSignInRequests(): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60_000,
    limit: 10,
    ipv6Subnet,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: tooMany,
  });
}

/** Bounds how many links are mailed to one mailbox; beyond it `answer` must read as if one more had been. */
export function limitMailsTo(
  mailbox: (req: Request) => string,
  answer: (req: Request, res: Response) => void,
): RequestHandler {
  return rateLimit({
    windowMs: 60 * 60_000,
    limit: 5,
    // Nothing in the answer's headers may tell one mailbox from another.
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: mailbox,
    handler: answer,
  });
}

function tooMany(req: Request, res: Response): void {
  sendPage(res, 429, mishapPage(languageOf(req), 'too-many'));
}
