import { isOfOthers, labelledLines, labelOf } from './labelled-lines.ts';
import type { Lexicon } from './lexicon.ts';

const separators = ['\t', '|', ';', ','] as const;
type Separator = (typeof separators)[number];

/**
 * Rewrites the rows under a heading ("Name⇥Email⇥Role", "| Nombre | Correo |", "nome;e-mail") as lines of
 * "heading: cell", a record after the other. Other lines stay as they are.
 * `firstName`: how the writer's language calls a first name.
 */
export function tablesAsLines(text: string, lexicon: Lexicon, firstName: string): string {
  const lines = text.split('\n');
  const written: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = headingOf(line, lines[at + 1] ?? '', lexicon);
    if (!heading) {
      written.push(rowApart(line));
      continue;
    }
    if (heading.before) written.push(heading.before);
    const { cells, separator } = heading;
    for (let row = lines[at + 1]; row?.includes(separator); row = lines[at + 1]) {
      if (!isRule(row)) written.push(labelledLines(cells, cellsOf(row, separator), lexicon, firstName));
      at += 1;
    }
  }
  return written.join('\n');
}

interface Heading {
  cells: string[];
  separator: Separator;
  /** What stood on the heading's line before it: "add". */
  before: string;
}

/** A heading names the name or email and one thing more, holds no value, and has a row below it. */
function headingOf(line: string, below: string, lexicon: Lexicon): Heading | undefined {
  if (/[@\d]/u.test(line)) return undefined;
  for (const separator of separators) {
    if (!line.includes(separator) || !below.includes(separator)) continue;
    const { before, cells } = withoutOpening(cellsOf(line, separator), lexicon);
    const labels = cells.map(cell => labelOf(cell, lexicon));
    const known = cells.filter(cell => labelOf(cell, lexicon) ?? isOfOthers(cell, lexicon)).length;
    const names = labels.some(label => label === 'name' || label === 'firstName' || label === 'email');
    const enough = separator === ',' ? known * 3 >= cells.length * 2 : known * 2 >= cells.length;
    if (names && known >= 2 && enough) return { cells, separator, before };
  }
  return undefined;
}

/** "add Name" as the first cell: the command stands on the heading's line. */
function withoutOpening(cells: string[], lexicon: Lexicon): { before: string; cells: string[] } {
  const [first = '', ...rest] = cells;
  const words = first.split(' ');
  for (let from = 1; from < words.length && !labelOf(first, lexicon); from += 1) {
    const heading = words.slice(from).join(' ');
    if (labelOf(heading, lexicon))
      return { before: words.slice(0, from).join(' '), cells: [heading, ...rest] };
  }
  return { before: '', cells };
}

/** The cells of a row; a separator between quotation marks separates nothing. */
function cellsOf(row: string, separator: Separator): string[] {
  const trimmed = separator === '|' ? row.replace(/^\s*\||\|\s*$/gu, '') : row;
  const cells: string[] = [''];
  let quoted = false;
  for (const sign of trimmed) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells.map(cell => cell.trim());
}

/** "|---|:--:|" */
function isRule(row: string): boolean {
  return /^[\s|:-]+$/u.test(row);
}

/** A row without a heading: its tabs become signs, and quoted cells lose their marks, so that each cell stands alone. */
function rowApart(line: string): string {
  if (!line.includes('@')) return line;
  if (line.split('\t').length > 2) return line.replaceAll('\t', ' | ');
  const opening = /^[^"]*(?=(?:"[^"]*",){2})/u.exec(line)?.[0];
  if (opening === undefined) return line;
  const cells = cellsOf(line.slice(opening.length), ',');
  return `${opening}${cells.map(cell => cell.replaceAll('"', '')).join(';')}`;
}
