/** The languages that the bot, the mails and the pages speak. */
export const botLanguages = ['en', 'es', 'pt-BR'] as const;
export type BotLanguage = (typeof botLanguages)[number];

export function isBotLanguage(tag: string): tag is BotLanguage {
  return (botLanguages as readonly string[]).includes(tag);
}
