import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { BotLanguage } from '../../domain/language.ts';
import { write } from '../../texts/say.ts';
import { byClass } from '../../ui/look.ts';
import { Wordmark } from '../../ui/wordmark.tsx';
import { iconPath, stylesheetPath } from '../assets.ts';
import { Mark, type MarkKind } from './mark.tsx';

/** One page: its heading, which is its title too, and what stands below. */
export interface Page {
  language: BotLanguage;
  heading: string;
  mark?: MarkKind;
  /** Marks the title of a page that asks for a correction. */
  problem?: boolean;
  content: ReactNode;
}

/** A whole HTML document. Everything that is not our own markup is escaped by React. */
export function renderPage(page: Page): string {
  return `<!doctype html>${renderToStaticMarkup(<Document {...page} />)}`;
}

function Document({ language, heading, mark, problem, content }: Page) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${problem ? '⚠ ' : ''}${heading} · Usher`}</title>
        <link rel="icon" href={iconPath} type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body>
        <header>
          <Wordmark look={byClass} />
        </header>
        <main>
          {mark && <Mark kind={mark} />}
          <h1>{heading}</h1>
          {content}
        </main>
        <footer>{write(language, 'page.footer')}</footer>
      </body>
    </html>
  );
}
