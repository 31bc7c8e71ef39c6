import type { BotLanguage } from '../../../domain/language.ts';
import { linkCodeHours } from '../../../setup/link-code.ts';
import { waMeLink } from '../../../setup/steps.ts';
import { write } from '../../../texts/say.ts';
import type { Finished } from '../../routes/setup-end-routes.ts';
import { messagePage } from '../message-page.tsx';
import type { Page } from '../page.tsx';

/** What the owner does last: sends the words that link them. */
export function linkPage(language: BotLanguage, { words, number }: Finished): Page {
  const key = number === undefined ? 'setup.link.self' : 'setup.link.platform';
  return {
    language,
    mark: 'done',
    heading: write(language, 'setup.link.heading'),
    content: (
      <>
        <p>{write(language, key, { hours: linkCodeHours })}</p>
        <p className="words">{words}</p>
        {number && (
          <a className="button" href={waMeLink(number, words)}>
            {write(language, 'setup.link.tap')}
          </a>
        )}
        <p>
          <small>{write(language, 'setup.link.waits')}</small>
        </p>
      </>
    ),
  };
}

/** Between the last form and the running Usher. */
export function startingPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'wait',
    write(language, 'setup.starting.heading'),
    write(language, 'setup.starting.body'),
  );
}
