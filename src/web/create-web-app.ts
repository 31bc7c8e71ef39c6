import express, { type Express } from 'express';
import { assetsRouter } from './assets.ts';
import { answerFaults, notFound } from './faults.ts';
import { neverStored, securityHeaders } from './guards/headers.ts';
import { limitForms } from './guards/limits.ts';
import { ownHost } from './guards/own-host.ts';
import { sameOrigin } from './guards/same-origin.ts';
import { requestMetrics } from './request-metrics.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { invitationRoutes } from './routes/invitation-routes.ts';
import { profileRoutes } from './routes/profile-routes.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';
import { takeBackRoutes } from './routes/take-back-routes.ts';
import { createSessions } from './session.ts';
import type { WebDeps } from './web-deps.ts';

/**
 * The pages of Usher as one request handler. The order is the order of trust: who watches over us, our own name, no
 * foreign forms, not too many; only then the pages.
 */
export function createWebApp(deps: WebDeps): Express {
  const { publicUrl, proxyHops, mount = [] } = deps;
  const sessions = createSessions(deps);
  const app = express();
  app.set('trust proxy', proxyHops);
  app.set('etag', false);
  app.disable('x-powered-by');

  app.use(requestMetrics(deps.metrics), securityHeaders(publicUrl), neverStored);
  app.use(healthRoutes(deps));
  app.use(ownHost(publicUrl), assetsRouter(), sameOrigin(publicUrl));
  for (const { path, router } of mount) app.use(path, router);

  app.use(limitForms());
  app.get('/', (_req, res) => res.redirect(303, '/profile'));
  app.use(invitationRoutes(deps, sessions), profileRoutes(deps, sessions), signInRoutes(deps, sessions));
  app.use(takeBackRoutes(deps));
  app.use(notFound, answerFaults(deps));
  return app;
}
