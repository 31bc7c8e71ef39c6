import { lookedAtByTap, moreByTap, pickByLabel, pickByNumber, pickByTap, pickByWord } from './menu.ts';
import type { Content, FormAnswers } from './message.ts';
import { read } from './read/read.ts';
import type { Reading, ReadingContext } from './reading.ts';
import type { Menu, MenuPick } from './session.ts';

/** What a message means where it arrives: read words, a pick of the menu shown last, or nothing that can be acted on. */
export type Event =
  | { kind: 'said'; reading: Reading }
  | { kind: 'picked'; pick: MenuPick }
  /** Shall see more of the menu shown last, from this choice on. */
  | { kind: 'more'; from: number }
  /** Shall see this person. */
  | { kind: 'look'; userId: string }
  | { kind: 'stale-tap'; label: string }
  /** A form was filled in; whether it belongs to what is open, its token tells. */
  | { kind: 'filled'; token: string; answers: FormAnswers }
  | { kind: 'forwarded' }
  | { kind: 'unreadable'; what: string };

/** A contact card reads like a typed line; several cards are several people, of whom the reader takes one at a time. */
function textOf(content: Extract<Content, { kind: 'text' | 'contacts' }>, drafting: boolean): string {
  if (content.kind === 'text') return content.text;
  const lines = content.lines.join('\n');
  return drafting ? lines : `add ${lines}`;
}

/** Pure: from a message's content and the menu shown last to an event. */
export function interpret(
  message: { content: Content; forwarded: boolean },
  menu: Menu | undefined,
  context: ReadingContext,
): Event {
  const { content } = message;
  if (message.forwarded) return { kind: 'forwarded' };
  if (content.kind === 'unreadable') return { kind: 'unreadable', what: content.what };
  if (content.kind === 'form') return { kind: 'filled', token: content.token, answers: content.answers };
  if (content.kind === 'choice') {
    const pick = pickByTap(menu, content.id);
    if (pick) return { kind: 'picked', pick };
    const userId = lookedAtByTap(content.id);
    if (userId !== undefined) return { kind: 'look', userId };
    const from = moreByTap(menu, content.id);
    return from === undefined ? { kind: 'stale-tap', label: content.label } : { kind: 'more', from };
  }
  const text = textOf(content, context.drafting);
  const byLabel = pickByLabel(menu, text);
  if (byLabel) return { kind: 'picked', pick: byLabel };
  const reading = read(text, context);
  const pick = reading.pick !== undefined ? pickByNumber(menu, reading.pick) : pickByWord(menu, reading.move);
  return pick ? { kind: 'picked', pick } : { kind: 'said', reading };
}
