import type { BotLanguage } from '../domain/language.ts';
import { say } from '../texts/say.ts';

/** Why nothing was done with something that is not text: an edit, a file, a voice message. */
export function unreadableText(what: string, language: BotLanguage): string {
  switch (what) {
    case 'document':
      return say(language, 'flow.unreadable-file');
    case 'address-book':
      return say(language, 'flow.too-many-cards');
    case 'late':
      return say(language, 'flow.late');
    case 'edit':
      return say(language, 'flow.edited');
    default:
      return say(language, 'flow.unreadable');
  }
}
