import express, { type Request, type Response, Router } from 'express';
import { createKeyedQueue } from '../../lib/keyed-queue.ts';
import { limitKeys } from '../guards/limits.ts';
import { lockedPage, usedKeyPage } from '../pages/setup/locked-pages.ts';
import { setupPage } from '../pages/setup/setup-page.tsx';
import { languageOf, sendPage } from '../respond.ts';
import type { SetupAccess } from '../setup-access.ts';
import { type Outcome, type SetupFormDeps, setupForms } from '../setup-forms.ts';
import { type LeftOut, readProgress } from '../setup-progress.ts';
import { closedOnceLinked, setupEndRoutes } from './setup-end-routes.ts';

export interface SetupPageDeps extends SetupFormDeps {
  access: SetupAccess;
}

/** `/setup`: the key, then the steps, each a form. */
export function setupRoutes(deps: SetupPageDeps): Router {
  const router = Router();
  const leftOut: LeftOut = new Set();
  const forms = setupForms(deps, leftOut);
  const readForm = express.urlencoded({ extended: false, limit: '20kb' });
  // A form that is sent twice is answered twice, one after the other: the second finds what the first has done.
  const inTurn = createKeyedQueue();

  router.use('/setup', closedOnceLinked(deps));

  router.get('/setup', limitKeys(), (req, res, next) => {
    const { key } = req.query;
    // A link scanner's HEAD spends nothing.
    if (typeof key !== 'string' || req.method !== 'GET') return next();
    const entered = deps.access.enter(key, req, res);
    if (entered === 'in') return res.redirect(303, '/setup');
    const page = entered === 'used' ? usedKeyPage : lockedPage;
    return sendPage(res, entered === 'used' ? 410 : 403, page(languageOf(req)));
  });

  router.use('/setup', (req, res, next) => {
    if (deps.access.isIn(req)) next();
    else sendPage(res, 403, lockedPage(languageOf(req)));
  });

  router.use(setupEndRoutes(deps));

  router.get('/setup', async (req, res) => {
    await show(req, res, { step: req.query.step });
  });

  for (const [step, send] of Object.entries(forms)) {
    router.post(`/setup/${step}`, readForm, async (req, res) => {
      const typed = typedFields(req);
      const outcome = await inTurn('setup', () => send(typed, languageOf(req)));
      if (outcome === 'kept') res.redirect(303, '/setup');
      else await show(req, res, { step, typed, ...outcome });
    });
  }

  async function show(
    req: Request,
    res: Response,
    shown: { step?: unknown; typed?: Record<string, string> } & Exclude<Outcome, 'kept'>,
  ): Promise<void> {
    const language = languageOf(req);
    const { step, typed, ...more } = shown;
    const view = await readProgress(deps, leftOut, { language, step });
    const isRefused = (more.wrong?.length ?? 0) > 0 || more.found?.ok === false;
    sendPage(res, isRefused ? 422 : 200, setupPage({ ...view, ...more, typed: typed ?? view.typed }));
  }

  return router;
}

/** Every field that was sent, trimmed. */
function typedFields(req: Request): Record<string, string> {
  const fields = Object.entries((req.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );
}
