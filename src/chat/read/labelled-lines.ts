import type { Label } from '../../texts/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { tokenize } from './token.ts';

/** What the whole of a heading means: "E-mail", "first_name", "*Apellidos*"; undefined when it is no label. */
export function labelOf(heading: string, lexicon: Lexicon): Label | undefined {
  const tokens = tokenize(spaced(heading));
  const found = phraseAt(lexicon.labels, tokens, 0);
  return found?.end === tokens.length ? found.value : undefined;
}

/** "Manager", "managerEmail", "jefe directo": a field of somebody who stands beside the person. */
export function isOfOthers(heading: string, lexicon: Lexicon): boolean {
  return (
    !labelOf(heading, lexicon) && phraseAt(lexicon.relations, tokenize(spaced(heading)), 0) !== undefined
  );
}

/** "firstName" and "first_name" are "first name". */
function spaced(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_*"]+/gu, ' ')
    .trim();
}

const rank: Partial<Record<Label, number>> = { name: 0, firstName: 0, lastName: 1 };
const nameLabels: readonly (Label | undefined)[] = ['name', 'firstName', 'lastName'];

/**
 * One record as lines of "label: value", the name before all else, so that a person begins with it. Names stand between
 * quotation marks: whatever they look like, they are names. A name beside a surname is a first name. Fields of others, such
 * as the manager's, are left out.
 */
export function labelledLines(
  headings: readonly string[],
  cells: readonly string[],
  lexicon: Lexicon,
  firstName: string,
): string {
  const labels = headings.map(heading => labelOf(heading, lexicon));
  const columns = headings.flatMap((heading, n) => {
    const value = (cells[n] ?? '').replaceAll('"', '').trim();
    return value && !isOfOthers(heading, lexicon)
      ? [{ heading: spaced(heading), label: labels[n], value }]
      : [];
  });
  const hasLast = labels.includes('lastName');
  return columns
    .sort((a, b) => rankOf(a.label) - rankOf(b.label))
    .map(({ heading, label, value }) => {
      const isName = nameLabels.includes(label);
      const shown = label === 'name' && hasLast ? firstName : heading;
      return `${shown}: ${isName ? `"${value}"` : value}`;
    })
    .join('\n');
}

function rankOf(label: Label | undefined): number {
  return (label && rank[label]) ?? 2;
}
