import type { Talk } from './talk.ts';

/** Something a transcript can say, and what it means. The groups of the pattern are handed on in order; absent ones are ''. */
export interface Sentence {
  pattern: RegExp;
  play(talk: Talk, ...groups: string[]): Promise<void> | void;
}

export function sentence(pattern: RegExp, play: Sentence['play']): Sentence {
  return { pattern, play };
}

/** Plays the first of the sentences that this text is; false when it is none of them. */
export async function playOne(sentences: readonly Sentence[], text: string, talk: Talk): Promise<boolean> {
  for (const { pattern, play } of sentences) {
    const found = pattern.exec(text);
    if (!found) continue;
    await play(talk, ...found.slice(1).map(group => group ?? ''));
    return true;
  }
  return false;
}

/** "Support, Sales and Marketing" → its three parts. */
export function listed(text: string): string[] {
  return text.split(/, (?:and )?| and /u).filter(part => part !== '');
}

/** The languages as transcripts name them. */
const languages = { English: 'en', Spanish: 'es', Portuguese: 'pt-BR' } as const;

export function languageCalled(name: string) {
  const tag = languages[name as keyof typeof languages];
  if (!tag) throw new Error(`The bot does not speak ${name}`);
  return tag;
}
