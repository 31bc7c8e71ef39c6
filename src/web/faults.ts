import type { ErrorRequestHandler, RequestHandler } from 'express';
import { MulterError } from 'multer';
import { ZodError } from 'zod';
import { faultPage, mishapPage } from './pages/error-pages.tsx';
import { routeOf } from './request-metrics.ts';
import { languageOf, sendPage } from './respond.ts';
import type { WebDeps } from './web-deps.ts';

export const notFound: RequestHandler = (req, res) => {
  sendPage(res, 404, mishapPage(languageOf(req), 'not-found'));
};

/** A request that could not be read is the sender's affair; everything else is a fault of ours, with a reference. */
export function answerFaults({
  log,
  newReference,
}: Pick<WebDeps, 'log' | 'newReference'>): ErrorRequestHandler {
  return (error, req, res, next) => {
    const status = statusOfBadRequest(error);
    if (status !== undefined && !res.headersSent) {
      sendPage(res, status, mishapPage(languageOf(req), 'bad-request'));
      return;
    }
    const reference = newReference();
    log.error(
      { ref: reference, route: routeOf(req), method: req.method, err: error },
      'A web request failed',
    );
    if (!res.headersSent) sendPage(res, 500, faultPage(languageOf(req), reference));
    else if (!res.writableEnded) next(error);
  };
}

/** Express and its parsers mark what is wrong with the request itself by a 4xx status. */
function statusOfBadRequest(error: unknown): number | undefined {
  if (error instanceof MulterError || error instanceof ZodError) return 400;
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
