/** A piece of a message, as a phone shows it. */
export interface Run {
  text: string;
  as?: 'bold' | 'italic' | 'struck' | 'mono';
  href?: string;
}

const marks: Record<string, NonNullable<Run['as']>> = {
  '*': 'bold',
  _: 'italic',
  '~': 'struck',
  '`': 'mono',
};

/** Up to a space; a mark or a stop at the end belongs to the sentence. An underscore may end a link's token. */
const link = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)*~`]/gu;

/**
 * A mark at a word's edge, text that neither begins nor ends with a space, and the mark again. A mark that a word
 * joiner follows has been disarmed: it is somebody's own asterisk.
 */
const marked = /(?<![\p{L}\p{N}])([*_~`])(?![\s\u2060])([^\n]*?\S)\1(?![\p{L}\p{N}\u2060])/gu;

/** A message's text in pieces: links to follow, and WhatsApp's *bold*, _italic_, ~struck~ and `mono`. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: href, index } of text.matchAll(link)) {
    runs.push(...formatted(text.slice(end, index)), { text: href, href });
    end = index + href.length;
  }
  return [...runs, ...formatted(text.slice(end))];
}

function formatted(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: whole, 1: mark, 2: inner, index } of text.matchAll(marked)) {
    runs.push({ text: text.slice(end, index) }, { text: inner!, as: marks[mark!]! });
    end = index + whole.length;
  }
  runs.push({ text: text.slice(end) });
  return runs.filter(run => run.text !== '');
}
