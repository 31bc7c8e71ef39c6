import type { Request, RequestHandler } from 'express';
import { isLoopbackHost } from '../../lib/loopback.ts';
import { mishapPage } from '../pages/error-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';

/**
 * The origin that a request was rightly addressed to; undefined when its Host is not ours. Ours are PUBLIC_URL's and,
 * when that is not set or is this machine itself (the demo), every name of this machine.
 */
export function ownOrigin(req: Request, publicUrl: string | null): string | undefined {
  const { host } = req;
  if (!host) return undefined;
  const known = publicUrl === null ? undefined : new URL(publicUrl);
  if (known?.host === host) return known.origin;
  if (known && !isLoopbackHost(known.hostname)) return undefined;
  if (!URL.canParse(`http://${host}`)) return undefined;
  const url = new URL(`http://${host}`);
  return url.host === host && isLoopbackHost(url.hostname) ? url.origin : undefined;
}

/** Refuses requests that were sent to another name: nothing we say may be said in someone else's name. */
export function ownHost(publicUrl: string | null): RequestHandler {
  return (req, res, next) => {
    if (ownOrigin(req, publicUrl)) next();
    else sendPage(res, 421, mishapPage(languageOf(req), 'host'));
  };
}
