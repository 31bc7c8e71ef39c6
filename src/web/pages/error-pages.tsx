import type { BotLanguage } from '../../domain/language.ts';
import { write } from '../../texts/say.ts';
import { messagePage } from './message-page.tsx';
import type { Page } from './page.tsx';

type Mishap = 'not-found' | 'foreign' | 'host' | 'too-many' | 'bad-request';

export function mishapPage(language: BotLanguage, what: Mishap): Page {
  return messagePage(
    language,
    what === 'too-many' ? 'wait' : 'look',
    write(language, `page.error.${what}-heading`),
    write(language, `page.error.${what}-body`),
  );
}

/** A link that is none of ours, or none any more. */
export function unknownLinkPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'look',
    write(language, 'page.unknown.heading'),
    write(language, 'page.unknown.body'),
  );
}

/** A fault of ours; the reference is in the log line too. */
export function faultPage(language: BotLanguage, reference: string): Page {
  return messagePage(
    language,
    'look',
    write(language, 'page.error.fault-heading'),
    write(language, 'page.error.fault-body', { reference }),
  );
}
