import { Router } from 'express';
import { readTakeBackLink, takeBackAdmin } from '../../app/take-back-admin.ts';
import { unknownLinkPage } from '../pages/error-pages.tsx';
import { takeBackPage } from '../pages/take-back-pages.tsx';
import { languageOf, sendPage } from '../respond.ts';
import type { WebDeps } from '../web-deps.ts';

const statusOf = { open: 200, 'taken-back': 200, already: 200, 'too-late': 410 } as const;

/** `/take-back/:token`: the owner's button against an admin whom they do not want. */
export function takeBackRoutes(deps: WebDeps): Router {
  const router = Router();

  router.get('/take-back/:token', async (req, res) => {
    const found = await readTakeBackLink(deps, req.params.token);
    if (found.outcome === 'unknown') return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    return sendPage(res, statusOf[found.outcome], takeBackPage(found, req.params.token));
  });

  router.post('/take-back/:token', async (req, res) => {
    const found = await takeBackAdmin(deps, req.params.token);
    if (found.outcome === 'unknown') return sendPage(res, 404, unknownLinkPage(languageOf(req)));
    return sendPage(res, statusOf[found.outcome], takeBackPage(found, req.params.token));
  });

  return router;
}
