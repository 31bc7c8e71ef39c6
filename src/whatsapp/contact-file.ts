import { parse } from 'csv-parse/sync';
import { cardLine } from './contact-card.ts';
import { readVcards } from './vcard.ts';

/** Larger files are no list of a few people. */
export const contactFileLimitBytes = 256 * 1024;

export type ContactFileKind = 'vcard' | 'table';

/** What a file seems to hold, by its name or, where that says nothing, its type; undefined for what we do not read. */
export function contactFileKind(filename = '', mimeType = ''): ContactFileKind | undefined {
  const ending = /\.(?<ending>[a-z]+)$/iu.exec(filename)?.groups?.ending?.toLowerCase();
  if (ending === 'vcf') return 'vcard';
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'table';
  if (ending) return undefined;
  if (/^text\/(?:x-)?vcard\b/iu.test(mimeType)) return 'vcard';
  return /^text\/(?:csv|tab-separated-values|plain)\b/iu.test(mimeType) ? 'table' : undefined;
}

/** The people of a file, each as a line that reads like a typed one; empty when it holds none that we can see. */
export function contactLines(bytes: Uint8Array, kind: ContactFileKind): string[] {
  const text = decode(bytes);
  const lines = kind === 'vcard' ? readVcards(text).map(cardLine) : rowLines(text);
  return lines.filter(line => line !== '');
}

/** UTF-8 where it is that, else what spreadsheets write in Western Europe and America; UTF-16 by its mark. */
function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function rowLines(text: string): string[] {
  const rows = tableRows(text).map(cells => cells.map(cell => cell.trim()).filter(cell => cell !== ''));
  const [head, ...rest] = rows;
  const people = head && isHeading(head) && rest.some(hasAddress) ? rest : rows;
  return people.map(cells => cells.join(' ').replace(/\s+/gu, ' '));
}

function tableRows(text: string): string[][] {
  const line = text.slice(0, text.indexOf('\n') + 1) || text;
  const delimiter = [';', '\t', ','].find(sign => line.includes(sign)) ?? ',';
  const options = {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
  return parse(text, options) as string[][];
}

function hasAddress(cells: string[]): boolean {
  return cells.some(cell => cell.includes('@') || /\d{5}/u.test(cell.replace(/[\s().-]/gu, '')));
}

/** A first row of several words without any address names the columns. */
function isHeading(cells: string[]): boolean {
  return cells.length > 1 && !hasAddress(cells);
}
