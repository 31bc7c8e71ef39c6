import { timingSafeEqual } from 'node:crypto';
import { type Request, Router } from 'express';
import { isLoopbackHost } from '../../lib/loopback.ts';
import type { WebDeps } from '../web-deps.ts';

/** A probe that does not answer in this time counts as down. */
const patienceMs = 2_000;

/**
 * For whoever watches over the process: `/healthz` (alive), `/readyz` (fit for work; 503 otherwise) and `/metrics`.
 * They are asked by address rather than by name, so they stand before the check of the Host. Details and metrics are
 * for this machine and for who holds METRICS_TOKEN.
 */
export function healthRoutes({ probes, metrics, metricsToken }: WebDeps): Router {
  const router = Router();

  router.get('/healthz', (_req, res) => {
    res.json({ alive: true });
  });

  router.get('/readyz', async (req, res) => {
    const parts = await Promise.all(
      Object.entries(probes).map(
        async ([name, probe]) => [name, (await answers(probe)) ? 'up' : 'down'] as const,
      ),
    );
    const ready = parts.every(([, state]) => state === 'up');
    const details = mayLook(req, metricsToken) ? { parts: Object.fromEntries(parts) } : {};
    res.status(ready ? 200 : 503).json({ ready, ...details });
  });

  router.get('/metrics', async (req, res) => {
    if (!mayLook(req, metricsToken)) return res.sendStatus(403);
    return res.type(metrics.contentType).send(await metrics.metrics());
  });

  return router;
}

async function answers(probe: () => Promise<boolean> | boolean): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  try {
    return await Promise.race([probe(), tooLong]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** From this machine itself and not through a proxy that runs on it, or with the token. */
function mayLook(req: Request, token: string | null): boolean {
  const [scheme, shown] = (req.get('authorization') ?? '').split(' ');
  if (token && scheme === 'Bearer' && shown && sameSecret(shown, token)) return true;
  const forwarded = req.get('x-forwarded-for') ?? req.get('forwarded') ?? req.get('via');
  return forwarded === undefined && isLoopbackAddress(req.socket.remoteAddress ?? '');
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || isLoopbackHost(address.replace(/^::ffff:/u, ''));
}

function sameSecret(shown: string, secret: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
