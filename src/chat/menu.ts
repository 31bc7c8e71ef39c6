import { foldKey } from '../domain/team.ts';
import { escapeForChat } from '../texts/say.ts';
import type { Choice } from './message.ts';
import type { Menu, MenuPick } from './session.ts';
import type { Move } from './words.ts';

/** Channels cut labels at these lengths, and people type what they saw. */
const cutLengths = [20, 24];

/** "1 User: works with chats". */
export function numberedLines(menu: Menu): string {
  return menu.picks
    .map(({ label, hint }, index) => {
      const name = escapeForChat(label);
      return `${index + 1} ${hint ? `*${name}*: ${hint}` : name}`;
    })
    .join('\n');
}

/** Everything that can be tapped: the picks first, unless they are for typing only. */
export function choicesOf(menu: Menu): Choice[] {
  const choices = [...menu.picks, ...menu.taps].map((pick, index) => ({
    id: `${menu.id}:${index}`,
    label: pick.label,
    ...(pick.hint && { description: pick.hint }),
  }));
  return menu.typed ? choices.slice(menu.picks.length) : choices;
}

/** The pick of a tapped choice; undefined when the choice belongs to another menu. */
export function pickByTap(menu: Menu | undefined, choiceId: string): MenuPick | undefined {
  if (!menu?.id || !choiceId.startsWith(`${menu.id}:`)) return undefined;
  return [...menu.picks, ...menu.taps][Number(choiceId.slice(menu.id.length + 1))];
}

export function pickByNumber(menu: Menu | undefined, number: number): MenuPick | undefined {
  return menu?.picks[number - 1];
}

/** A typed yes or no picks the line that stands for it. */
export function pickByWord(menu: Menu | undefined, word: Move | undefined): MenuPick | undefined {
  return word && menu?.picks.find(pick => pick.word === word);
}

/** What was typed is a label of the menu, whole or as a channel cuts it. */
export function pickByLabel(menu: Menu | undefined, text: string): MenuPick | undefined {
  const key = foldKey(text).replace(/…$/u, '');
  if (!menu || key === '') return undefined;
  return [...menu.picks, ...menu.taps].find(({ label }) => {
    const labelKey = foldKey(label);
    return labelKey === key || (cutLengths.includes(key.length + 1) && labelKey.startsWith(key));
  });
}
