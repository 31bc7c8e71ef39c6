import { createHash } from 'node:crypto';
import { type RequestHandler, Router } from 'express';
import { palette } from '../ui/palette.ts';
import { stylesheet } from './stylesheet.ts';

interface Asset {
  path: string;
  type: string;
  content: string;
}

/** A file under a name that holds its content's hash, so that it can be kept for ever and never be stale. */
function asset(name: string, extension: string, type: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${extension}`, type, content };
}

const icon = asset(
  'usher',
  'svg',
  'image/svg+xml',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${palette.light.accent}" d="M16 2a14 14 0 1 1 0 28H4a2 2 0 0 1-2-2V16A14 14 0 0 1 16 2z"/><path fill="none" stroke="${palette.light.onAccent}" stroke-width="4" stroke-linecap="round" d="M11 10v7a5 5 0 0 0 10 0v-7"/></svg>`,
);
const style = asset('usher', 'css', 'text/css; charset=utf-8', stylesheet);

export const iconPath = icon.path;
export const stylesheetPath = style.path;

/** Serves the pages' stylesheet and icon. */
export function assetsRouter(): Router {
  const router = Router();
  for (const { path, type, content } of [icon, style]) {
    const serve: RequestHandler = (_req, res) => {
      res.set('Cache-Control', 'public, max-age=31536000, immutable').type(type).send(content);
    };
    router.get(path, serve);
  }
  return router;
}
