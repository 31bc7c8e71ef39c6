/** What somebody reads: the text, and the labels of what can be tapped. */
export interface Shown {
  text: string;
  choices: readonly { label: string }[];
  /** What it opens to be filled in. */
  form?: { label: string };
}

/**
 * Does a message read like this? `…` stands for anything, also for nothing; all else is literal. Labels in brackets at the
 * end are all the choices that are offered, in this order; without any, choices are not looked at.
 */
export function fits(pattern: string, shown: Shown): boolean {
  const labels = /(?:\s*\[[^[\]]+\])+$/u.exec(pattern)?.[0] ?? '';
  const text = pattern.slice(0, pattern.length - labels.length);
  if (!expression(text, '^', '$').test(plainText(shown.text))) return false;
  return labels === '' || labels.trim().replace(/\]\s+\[/gu, '] [') === choicesText(shown);
}

/** Does the text hold this somewhere? */
export function holds(pattern: string, text: string): boolean {
  return expression(pattern, '', '').test(text);
}

/** A message as a transcript would write it. */
export function written(shown: Shown): string {
  const choices = choicesText(shown);
  return `${plainText(shown.text)}${choices && ` ${choices}`}`
    .replaceAll('\n', '\n  ')
    .replace(/\n +\n/gu, '\n\n');
}

function choicesText({ choices, form }: Shown): string {
  return [...choices, ...(form ? [form] : [])].map(({ label }) => `[${label}]`).join(' ');
}

/** A sign that a name brought with it and that lost its power to format is shown as it is in Markdown: `\*`. */
function plainText(text: string): string {
  return text.replace(/([*_~`])\u2060/gu, '\\$1');
}

function expression(pattern: string, before: string, after: string): RegExp {
  const parts = pattern
    .trim()
    .split(/\s*…\s*/u)
    .map(part => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`${before}${parts.join('[\\s\\S]*')}${after}`, 'u');
}
