import type { RequestHandler } from 'express';
import { mishapPage } from '../pages/error-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';
import { ownOrigin } from './own-host.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets a request change something only if it comes from a page of ours. Browsers say so in Sec-Fetch-Site, which no
 * page can forge; older ones in Origin. Where neither is said, nobody vouches for it, and it is refused.
 */
export function sameOrigin(publicUrl: string | null): RequestHandler {
  return (req, res, next) => {
    const site = req.get('sec-fetch-site');
    const ours = site ? site === 'same-origin' : sameAs(req.get('origin'), ownOrigin(req, publicUrl));
    if (safeMethods.has(req.method) || ours) next();
    else sendPage(res, 403, mishapPage(languageOf(req), 'foreign'));
  };
}

function sameAs(claimed: string | undefined, own: string | undefined): boolean {
  return claimed !== undefined && claimed === own;
}
