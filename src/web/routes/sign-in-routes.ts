import express, { type Request, type Response, Router } from 'express';
import { readSignInLink, requestSignIn, signIn } from '../../app/sign-in.ts';
import { limitMailsTo, limitSignInRequests } from '../guards/limits.ts';
import { unknownLinkPage } from '../pages/error-pages.tsx';
import { enterPage, linkExpiredPage, linkSentPage, signInPage } from '../pages/sign-in-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';
import type { Sessions } from '../session.ts';
import type { WebDeps } from '../web-deps.ts';

/** `/sign-in`: the way back in, by a link that is mailed to the stored address. */
export function signInRoutes(deps: WebDeps, sessions: Sessions): Router {
  const router = Router();
  const readForm = express.urlencoded({ extended: false, limit: '10kb' });
  const answerSent = (req: Request, res: Response) => sendPage(res, 200, linkSentPage(languageOf(req)));

  router.get('/sign-in', (req, res) => {
    sendPage(res, 200, signInPage(languageOf(req), req.query['signed-out'] !== undefined));
  });

  router.post(
    '/sign-in',
    limitSignInRequests(),
    readForm,
    limitMailsTo(typedEmail, answerSent),
    async (req, res) => {
      // Answered before anybody is looked up: neither words nor time tell who is a user here.
      answerSent(req, res);
      await requestSignIn(deps, typedEmail(req));
    },
  );

  router.get('/sign-in/:token', async (req, res) => {
    const { token } = req.params;
    const link = await readSignInLink(deps, token);
    if (link.outcome === 'unknown') return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    if (link.outcome === 'expired') return sendPage(res, 410, linkExpiredPage(languageOf(req)));
    return sendPage(res, 200, enterPage(link.user, token));
  });

  router.post('/sign-in/:token', async (req, res) => {
    const signedIn = await signIn(deps, req.params.token);
    if (signedIn.outcome === 'unknown') return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    if (signedIn.outcome === 'expired') return sendPage(res, 410, linkExpiredPage(languageOf(req)));
    await sessions.open(req, res, signedIn.user);
    return res.redirect(303, '/profile');
  });

  return router;
}

/** The address as typed, lower-cased; empty when the form had none. */
function typedEmail(req: Request): string {
  const typed: unknown = req.body?.email;
  return typeof typed === 'string' ? typed.trim().toLowerCase().slice(0, 254) : '';
}
