import type { ContactCard } from './contact-card.ts';

/** A property of a card: `TEL;TYPE=CELL:+55 11 …`, its group ("item1.") left out. */
interface Property {
  name: string;
  parameters: string;
  value: string;
}

/**
 * The contacts of a .vcf text, versions 2.1 (RFC 2426's forerunner, as old phones write it), 3.0 and 4.0 (RFC 6350).
 * Of each the name, emails and phones; what is not a card is passed over.
 */
export function readVcards(text: string): ContactCard[] {
  const cards: ContactCard[] = [];
  let card: ContactCard | undefined;
  let structuredName = '';
  for (const { name, parameters, value } of propertiesOf(text)) {
    if (name === 'BEGIN' && /^vcard$/iu.test(value)) {
      card = { name: '', emails: [], phones: [] };
      structuredName = '';
    } else if (name === 'END' && card) {
      cards.push({ ...card, name: card.name || structuredName });
      card = undefined;
    } else if (card) {
      const plain = plainText(value, parameters);
      if (name === 'FN') card.name ||= plain;
      if (name === 'N') structuredName = nameFromParts(value, parameters);
      if (name === 'EMAIL') card.emails.push(plain.replace(/^mailto:/iu, ''));
      if (name === 'TEL') card.phones.push(plain.replace(/^tel:/iu, ''));
    }
  }
  return cards;
}

function propertiesOf(text: string): Property[] {
  return unfolded(text).flatMap(line => {
    const groups = /^(?:[\w-]+\.)?(?<name>[A-Za-z-]+)(?<parameters>(?:;[^:]*)?):(?<value>.*)$/u.exec(
      line,
    )?.groups;
    return groups
      ? [{ name: groups.name!.toUpperCase(), parameters: groups.parameters!, value: groups.value! }]
      : [];
  });
}

/** Long lines go on in the next: after a blank, or in quoted-printable after an `=` at the end. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const before = lines.at(-1);
    if (before !== undefined && /^[ \t]/u.test(line)) lines[lines.length - 1] = before + line.slice(1);
    else if (before?.endsWith('=') && isQuotedPrintable(before)) {
      lines[lines.length - 1] = before.slice(0, -1) + line;
    } else lines.push(line);
  }
  return lines;
}

function isQuotedPrintable(textBeforeValue: string): boolean {
  return /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/iu.test(`${textBeforeValue};`);
}

/** `Souza;Ana;Maria;;` is the last name first. */
function nameFromParts(value: string, parameters: string): string {
  const [last, first, middle] = decoded(value, parameters)
    .split(/(?<!\\);/u)
    .map(unescaped);
  return [first, middle, last].filter(Boolean).join(' ');
}

function plainText(value: string, parameters: string): string {
  return unescaped(decoded(value, parameters)).trim();
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,])/gu, '$1').replace(/\\n/giu, ' ');
}

/** `=C3=A1` → á; UTF-8 unless the parameters name another character set. */
function decoded(value: string, parameters: string): string {
  if (!isQuotedPrintable(parameters)) return value;
  const bytes = Buffer.from(
    value.replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  const charset = /;CHARSET=(?<charset>[\w-]+)/iu.exec(parameters)?.groups?.charset;
  return new TextDecoder(/8859-1|1252/u.test(charset ?? '') ? 'windows-1252' : 'utf-8').decode(bytes);
}
