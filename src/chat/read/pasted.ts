import type { ReadingContext } from '../reading.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { LONGEST_MESSAGE } from './clean.ts';
import { isOfOthers, labelledLines, labelOf } from './labelled-lines.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { tablesAsLines } from './pasted-table.ts';
import { phraseAt } from './phrases.ts';
import { tokenize } from './token.ts';

/** Without one of these signs a message is no paste. */
const signs = /[\t|;,<&{[]|\d\s?[-–).]|^[^\n:]{1,40}: /mu;

const tags =
  /<(\/?)(a|b|br|div|em|font|h[1-6]|i|li|ol|p|span|strong|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>@]*)?\/?>/giu;
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

const day = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`;
const hour = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
/** "[12:03, 3/4/2026] Owen: " and "3/4/2026, 12:03 - Owen: ", as WhatsApp copies and exports messages. */
const sender = new RegExp(
  String.raw`^\[?(?:${hour},? ${day}|${day},? ${hour})\]?(?: ?[-–])? ?[^:\n@]{1,40}: `,
  'gimu',
);

const askedAndAnswered = /^[QP] ?[:.] ?([^?\n]+)\? *[AR] ?[:.] ?/gmu;

/** From: Boyle, Harriet (Northgate) <…>, as mail programs write whom a directory knows. */
const lastFirstSender = /^(?:from|de)[:：] *"?([^\n<,:"]+), ([^\n<,("]+?)"?(?: *\([^)\n]*\))? *(?=<)/gimu;
const mailHead = /^(?:sent|date|subject|enviado|fecha|asunto|assunto|data)(?: \p{L}+)?:/imu;
const recipients = /^(?:to|cc|bcc|para|cco):.*\n?/gimu;

/**
 * Rewrites what programs write (tables, JSON, forms' addresses, HTML, mail heads, exported chats) as people would write it:
 * lines of "label: value". Any other text is answered as it is.
 */
export function unpasted(text: string, { language }: ReadingContext): string {
  const typed = text.slice(0, LONGEST_MESSAGE).replace(/\r\n?/gu, '\n');
  if (!signs.test(typed)) return text;
  const lexicon = lexiconFor(language);
  const { labels } = vocabularyOf(language);
  const firstName = labels.firstName[0] ?? '';
  const plain = withoutListNumbers(
    withoutMailHead(
      withoutTags(typed).replace(sender, '').replace(askedAndAnswered, '$1: '),
      labels.name[0] ?? '',
    ),
  );
  const listed = formAsLines(jsonAsLines(plain, lexicon, firstName), lexicon, firstName);
  return tablesAsLines(withoutSpeaker(listed, lexicon), lexicon, firstName);
}

/** "Bob Lee: add Ana …": who said it, when what follows is the command. */
function withoutSpeaker(text: string, lexicon: Lexicon): string {
  const [said = '', speaker = ''] = /^([^\n:]{1,40}): /u.exec(text) ?? [];
  const rest = text.slice(said.length);
  const adds = said !== '' && phraseAt(lexicon.commands, tokenize(rest.slice(0, 80)), 0)?.value === 'add';
  return adds && !labelOf(speaker, lexicon) ? rest : text;
}

function withoutTags(text: string): string {
  const plain = text.replace(tags, (_, closes: string, tag: string) => {
    const name = tag.toLowerCase();
    if (name === 'td' || name === 'th') return closes ? '\t' : '';
    return name === 'br' || (closes && /^(?:div|h\d|li|p|tr)$/u.test(name)) ? '\n' : '';
  });
  return plain
    .replace(/\t(?=\n)/gu, '')
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/gu, (_, name: string) => entities[name] ?? '');
}

/** Who received a mail is nobody to add. */
function withoutMailHead(text: string, name: string): string {
  const named = text.replace(lastFirstSender, `${name}: "$1, $2" `);
  return /^(?:from|de):/imu.test(text) && mailHead.test(text) ? named.replace(recipients, '') : named;
}

/** "2. ana@acme.com", "3. 07512 …": numbers of a list whose items are a person's fields. */
function withoutListNumbers(text: string): string {
  const lines = text.split('\n');
  const numberAt = (at: number) => Number(/^\s*(\d{1,2})[.)]\s/u.exec(lines[at] ?? '')?.[1]);
  return lines
    .map((line, at) => {
      const goesOn = numberAt(at - 1) + 1 === numberAt(at) || numberAt(at) + 1 === numberAt(at + 1);
      return goesOn ? line.replace(/^\s*\d{1,2}[.)]\s+(?=[+(]*\d|\S+@)/u, '') : line;
    })
    .join('\n');
}

function jsonAsLines(text: string, lexicon: Lexicon, firstName: string): string {
  const from = text.search(/[{[]\s*[{"]/u);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  if (from < 0 || to <= from) return text;
  const records = recordsIn(text.slice(from, to), lexicon);
  if (records.length === 0) return text;
  const lines = records.map(record =>
    labelledLines(
      record.map(([key]) => key),
      record.map(([, value]) => value),
      lexicon,
      firstName,
    ),
  );
  return `${text.slice(0, from)}\n${lines.join('\n')}\n${text.slice(to)}`;
}

type Fields = [key: string, value: string][];

function recordsIn(json: string, lexicon: Lexicon): Fields[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const records = Array.isArray(parsed) ? parsed : [parsed];
  return records.map(record => fieldsOf(record, lexicon)).filter(fields => fields.length > 0);
}

/** Of records within records only the person's own: what is under "manager" is of somebody else. */
function fieldsOf(record: unknown, lexicon: Lexicon): Fields {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]: [string, unknown]): Fields => {
    if (Array.isArray(value)) return [[key, value.join(', ')]];
    if (typeof value === 'object') return isOfOthers(key, lexicon) ? [] : fieldsOf(value, lexicon);
    return [[key, String(value)]];
  });
}

/** "name=Ana Souza&email=ana@acme.com", when every key is a label. */
function formAsLines(text: string, lexicon: Lexicon, firstName: string): string {
  return text.replace(/(?<=^|\s|\?)\p{L}[\p{L}_-]*=[^\n&]*(?:&[\p{L}_-]+=[^\n&]*)+/gu, form => {
    const pairs = form.split('&').map(pair => pair.split('='));
    const keys = pairs.map(([key = '']) => key);
    if (!keys.every(key => labelOf(key, lexicon))) return form;
    const values = pairs.map(([, ...value]) => decoded(value.join('=')));
    return `\n${labelledLines(keys, values, lexicon, firstName)}`;
  });
}

/** A form writes spaces as "+" and other signs in hundredths; what is no such writing stays. */
function decoded(value: string): string {
  const spaced = value.replace(/(?<=\S)\+/gu, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
