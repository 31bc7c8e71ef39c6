import type { Request, Response } from 'express';
import { type BotLanguage, botLanguages } from '../domain/language.ts';
import { type Page, renderPage } from './pages/page.tsx';

/** Answers with a page. */
export function sendPage(res: Response, status: number, page: Page): void {
  res.status(status).set('Content-Language', page.language).type('html').send(renderPage(page));
}

/** The browser's language, for pages that know no person yet; English when it asks for none of ours. */
export function languageOf(req: Request): BotLanguage {
  const [wish] = req.acceptsLanguages();
  if (!wish || wish === '*') return 'en';
  for (const tag of req.acceptsLanguages()) {
    const base = tag.toLowerCase().split('-')[0];
    const spoken = botLanguages.find(language => language.split('-')[0] === base);
    if (spoken) return spoken;
  }
  return 'en';
}
