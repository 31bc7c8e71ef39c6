const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The longest beginning of `text` that has at most `max` UTF-16 units and does not end inside a grapheme.
 * Units are the strictest way in which a limit of "characters" can be counted, so what fits here fits everywhere.
 */
export function fitting(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { segment } of segmenter.segment(text.slice(0, max + longestGrapheme))) {
    if (end + segment.length > max) break;
    end += segment.length;
  }
  return text.slice(0, end || max);
}

/** How far beyond the limit to look for the end of the last grapheme; none that people type is longer. */
const longestGrapheme = 64;

/** `text` in at most `max` UTF-16 units; what is cut off leaves an ellipsis. Example: `cut('Marketing and Sales', 10)` → `Marketing…`. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : `${fitting(text, max - 1).trimEnd()}…`;
}

/** `text` in parts of at most `max` units each, broken at a line end where there is one, else at a space, else between graphemes. */
export function split(text: string, max: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const part = fitting(rest, max);
    const end = lastBreak(part) || part.length;
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest) parts.push(rest);
  return parts.filter(part => part !== '');
}

/** Where to break within the last half of a part: after a line, else after a word; 0 when it is one long word. */
function lastBreak(part: string): number {
  const half = part.length / 2;
  const line = part.lastIndexOf('\n');
  if (line > half) return line + 1;
  const space = part.lastIndexOf(' ');
  return space > half ? space + 1 : 0;
}
