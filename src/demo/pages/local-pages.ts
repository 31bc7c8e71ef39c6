import type { RequestHandler } from 'express';
import { isLocal } from '../only-local.ts';

/** Serves this machine only, whatever the app around us allows. */
export const localOnly: RequestHandler = (req, res, next) => {
  if (isLocal(req)) next();
  else res.status(403).type('text').send('The demo can be used on this machine only.');
};

/** Unlike the product's pages, the demo's have a script and a frame, both their own; still nothing from elsewhere. */
export const demoPolicy: RequestHandler = (_req, res, next) => {
  res.set(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "frame-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  next();
};

/** Serves a text that is part of this program, as a file. */
export function file(type: 'js' | 'css', content: string): RequestHandler {
  return (_req, res) => {
    res.set('Cache-Control', 'no-cache').type(type).send(content);
  };
}

/** The demo's sign in the browser's tab; within the page, so that it needs no address. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#00704f" d="M16 2a14 14 0 1 1 0 28H4a2 2 0 0 1-2-2V16A14 14 0 0 1 16 2z"/></svg>',
)}`;
