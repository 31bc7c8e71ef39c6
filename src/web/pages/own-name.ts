import type { BotLanguage } from '../../domain/language.ts';

/** A language's name in itself: "Español". */
export function ownName(tag: BotLanguage): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
