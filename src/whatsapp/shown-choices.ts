import type { Choice, Message } from '../chat/message.ts';
import { cut } from './graphemes.ts';

/**
 * The choices of a message that are shown at once, `atMost` of them: of more, the last one leads on to the rest, where the
 * message says how. `next` is the first one that is not shown, counted from 0.
 */
export function shownChoices(
  { choices = [], more, from = 0 }: Message,
  atMost: number,
): { shown: Choice[]; next: number } {
  const rest = choices.slice(from);
  const shown = rest.length > atMost ? rest.slice(0, atMost - 1) : rest;
  const next = from + shown.length;
  if (more && next < choices.length) shown.push({ id: `${more.id}:${next}`, label: more.label });
  return { shown, next };
}

/** Labels that fit. WhatsApp refuses empty ones, and two that are the same: then each gets its number in front. */
export function titlesOf(choices: readonly Choice[], max: number): string[] {
  const titles = choices.map(({ label }) => cut(label.trim(), max));
  const isFine = new Set(titles).size === titles.length && !titles.includes('');
  return isFine ? titles : choices.map(({ label }, i) => cut(`${i + 1} ${label}`.trim(), max));
}
