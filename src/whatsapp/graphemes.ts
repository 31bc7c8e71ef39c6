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

/**
 * `text` in two, the second as long as `max` units allow and beginning at a line where one does, else at a word. The first
 * is empty when all fits.
 */
export function splitOffEnd(text: string, max: number): [head: string, end: string] {
  if (text.length <= max) return ['', text];
  const end = text.slice(-max);
  const line = end.indexOf('\n');
  const word = end.indexOf(' ');
  const at = line >= 0 && line < max - 1 ? line : word;
  const begins = at >= 0 ? text.length - max + at + 1 : boundaryFrom(text, text.length - max);
  return [text.slice(0, begins).trimEnd(), text.slice(begins).trimStart()];
}

/** The first place at or after `index` at which a grapheme begins. */
function boundaryFrom(text: string, index: number): number {
  const start = Math.max(0, index - longestGrapheme);
  for (const { index: at } of segmenter.segment(text.slice(start))) {
    if (start + at >= index) return start + at;
  }
  return text.length;
}

/** Where to break within the last half of a part: after a line, else after a word; 0 when it is one long word. */
function lastBreak(part: string): number {
  const half = part.length / 2;
  const line = part.lastIndexOf('\n');
  if (line > half) return line + 1;
  const space = part.lastIndexOf(' ');
  return space > half ? space + 1 : 0;
}
