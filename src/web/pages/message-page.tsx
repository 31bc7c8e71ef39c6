import type { BotLanguage } from '../../domain/language.ts';
import type { MarkKind } from './mark.tsx';
import type { Page } from './page.tsx';

/** A page that says one thing, and perhaps where to go next. */
export function messagePage(
  language: BotLanguage,
  mark: MarkKind,
  heading: string,
  body: string,
  next?: { href: string; label: string },
): Page {
  return {
    language,
    mark,
    heading,
    content: (
      <>
        <p>{body}</p>
        {next && (
          <a className="button" href={next.href}>
            {next.label}
          </a>
        )}
      </>
    ),
  };
}
