import { foldKey } from '../domain/team.ts';
import { escapeForChat } from '../texts/say.ts';
import type { Choice } from './message.ts';
import type { Menu, MenuPick } from './session.ts';
import type { Move } from './words.ts';

/** Channels cut labels at these lengths, and people type what they saw. */
const cutLengths = [20, 24];

/** "1 User: works with chats"; from the pick at index `from` on. */
export function numberedLines(menu: Menu, from = 0): string {
  return menu.picks
    .map(({ label, hint }, index) => {
      const name = escapeForChat(label);
      return `${index + 1} ${hint ? `*${name}*: ${hint}` : name}`;
    })
    .slice(from)
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
  const index = choiceId.slice(menu.id.length + 1);
  return /^\d+$/u.test(index) ? [...menu.picks, ...menu.taps][Number(index)] : undefined;
}

const who = 'who:';

/** The id of something to tap beneath a notice, which no menu holds: shows this person, as `who is` does. */
export function lookTap(userId: string): string {
  return who + userId;
}

/** Whom such a tap asks to be shown. It changes nothing, so it is good at any time. */
export function lookedAtByTap(choiceId: string): string | undefined {
  return choiceId.startsWith(who) ? choiceId.slice(who.length) : undefined;
}

/** What begins the id of the choice that asks for further choices of a menu; how many were shown before follows. */
export function moreId(menu: Menu): string {
  return `${menu.id}:more`;
}

/** From which choice on a tap asks to be shown more of this menu; undefined when it is another tap, or another menu's. */
export function moreByTap(menu: Menu | undefined, choiceId: string): number | undefined {
  const from = menu?.id && choiceId.startsWith(`${moreId(menu)}:`) && choiceId.slice(moreId(menu).length + 1);
  return from && /^\d{1,4}$/u.test(from) && choicesOf(menu!)[Number(from)] ? Number(from) : undefined;
}

export function pickByNumber(menu: Menu | undefined, number: number): MenuPick | undefined {
  return menu?.picks[number - 1];
}

/** A typed yes or no picks the line that stands for it. */
export function pickByWord(menu: Menu | undefined, word: Move | undefined): MenuPick | undefined {
  return word && menu?.picks.find(pick => pick.word === word);
}

/** What was typed is a label that could be tapped, whole or as a channel cuts it. */
export function pickByLabel(menu: Menu | undefined, text: string): MenuPick | undefined {
  const key = foldKey(text.replace(/…\s*$/u, ''));
  if (!menu || key === '') return undefined;
  return (menu.typed ? menu.taps : [...menu.picks, ...menu.taps]).find(
    ({ label }) => foldKey(label) === key || cutLengths.some(length => cutKey(label, length) === key),
  );
}

/** The label as a channel cuts it, its ellipsis aside; undefined where it fits. */
function cutKey(label: string, length: number): string | undefined {
  return label.length > length ? foldKey(label.slice(0, length - 1)) : undefined;
}
