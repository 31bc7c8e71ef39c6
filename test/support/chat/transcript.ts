/** One step of a talk: a line of the file with its continuation lines. */
export interface Step {
  /** Of its first line, counted from 1. */
  line: number;
  text: string;
}

export interface Transcript {
  title: string;
  steps: Step[];
}

/**
 * Takes a .chat file apart. Lines that begin with `#` are for the reader, the first of them is the title. What is indented by
 * two spaces goes on with the step above it, across empty lines too, as messages of several lines do.
 */
export function parseTranscript(source: string): Transcript {
  const lines = source.split('\n');
  const title = /^# (?<title>.+)$/u.exec(lines[0] ?? '')?.groups?.title;
  if (!title) throw new Error('A transcript begins with its title: # What it shows');
  const steps: Step[] = [];
  let empty = 0;
  for (const [index, text] of lines.entries()) {
    const step = steps.at(-1);
    if (text.startsWith('  ') && step) step.text += `${'\n'.repeat(empty + 1)}${text.slice(2)}`;
    else if (text !== '' && !text.startsWith('#')) steps.push({ line: index + 1, text });
    empty = text === '' ? empty + 1 : 0;
  }
  return { title, steps };
}
