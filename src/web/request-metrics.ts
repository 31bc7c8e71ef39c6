import type { RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';

/** Counts and times requests by route pattern: a path would put links and tokens among the labels. */
export function requestMetrics(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'usher_http_request_seconds',
    help: 'Time from a web request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  });
  return (req, res, next) => {
    const observe = seconds.startTimer();
    res.once('finish', () => {
      observe({ method: req.method, route: routeOf(req), status: String(res.statusCode) });
    });
    next();
  };
}

/** "/i/:link"; "none" where no route was found. */
export function routeOf(req: { route?: { path?: unknown }; baseUrl: string }): string {
  const path = req.route?.path;
  return typeof path === 'string' ? `${req.baseUrl}${path}` : 'none';
}
