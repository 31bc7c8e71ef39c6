import type { BotLanguage } from '../../../domain/language.ts';
import { write } from '../../../texts/say.ts';
import { messagePage } from '../message-page.tsx';
import type { Page } from '../page.tsx';

/** For whoever comes without the key, or with a wrong one. */
export function lockedPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'look',
    write(language, 'setup.locked.heading'),
    write(language, 'setup.locked.body'),
  );
}

/** The right key, for a second time. */
export function usedKeyPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'ended',
    write(language, 'setup.used.heading'),
    write(language, 'setup.used.body'),
  );
}

/** The owner is linked: nothing is left to do here. */
export function closedPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'done',
    write(language, 'setup.closed.heading'),
    write(language, 'setup.closed.body'),
  );
}
