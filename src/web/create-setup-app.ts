import express, { type Express } from 'express';
import { assetsRouter } from './assets.ts';
import { reachedPath } from './check-public-url.ts';
import { answerFaults, notFound } from './faults.ts';
import { neverStored, securityHeaders } from './guards/headers.ts';
import { limitForms } from './guards/limits.ts';
import { ownHost } from './guards/own-host.ts';
import { sameOrigin } from './guards/same-origin.ts';
import { type SetupPageDeps, setupRoutes } from './routes/setup-routes.ts';
import type { WebDeps } from './web-deps.ts';

export interface SetupAppDeps extends SetupPageDeps, Pick<WebDeps, 'log' | 'newReference'> {
  /** What the public address must answer to be ours. */
  nonce: string;
}

/** The set-up page with the guards of all our pages. It goes by this machine's own names alone, whatever PUBLIC_URL says. */
export function createSetupApp(deps: SetupAppDeps): Express {
  const app = express();
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(securityHeaders(null), neverStored);
  // Asked through the public address, thus by its name.
  app.get(reachedPath, (_req, res) => res.type('text').send(deps.nonce));
  app.use(ownHost(null), assetsRouter(), sameOrigin(null), limitForms());
  app.get('/', (_req, res) => res.redirect(303, '/setup'));
  app.use(setupRoutes(deps), notFound, answerFaults(deps));
  return app;
}
