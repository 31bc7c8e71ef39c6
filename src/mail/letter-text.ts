import type { Letter } from './letter.ts';

/** A letter as plain text, for mail programs without HTML and for whoever reads it aloud. Paragraphs, one blank line apart. */
export function letterText(letter: Letter): string {
  const facts = (letter.facts ?? []).map(({ label, value }) => `${label}: ${value}`).join('\n');
  const actions = (letter.actions ?? []).flatMap(({ label, url, hints = [] }) => [
    `${label}:\n${url}`,
    ...hints,
  ]);
  const blocks = [
    letter.heading,
    ...letter.paragraphs,
    letter.code ?? '',
    facts,
    ...actions,
    ...letter.closing,
    `-- \n${letter.footer}`,
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
