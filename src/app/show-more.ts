import { choicesOf, numberedLines } from '../chat/menu.ts';
import { say } from '../texts/say.ts';
import type { Decision, TurnContext } from './turn.ts';

/** The rest of a menu that was too long to be shown at once. It stays open, and so does the question that it belongs to. */
export function showMore(from: number, { session, language }: TurnContext): Decision {
  const { menu } = session;
  if (!menu) throw new Error('More was asked of a menu that is not there');
  const lines = menu.typed ? '' : numberedLines(menu, from);
  const text = [say(language, 'menu.more'), lines].filter(Boolean).join('\n');
  return { session, reply: { text, choices: choicesOf(menu), from } };
}
