import type { OpenForm } from '../../../src/demo/meta/open-form.ts';
import { fits, written } from './pattern.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { Talk } from './talk.ts';

/** `>` is what a person writes, `<` what they read. Without a name it is Ann. */
export const speech: readonly Sentence[] = [
  sentence(/^(\p{Lu}\p{L}*)?< ([\s\S]+)$/u, (talk, name, pattern) => reads(talk, name || 'Ann', pattern!)),
  sentence(
    /^(\p{Lu}\p{L}*)?> \[([^\]]+)\]( of an earlier message)?$/u,
    async (talk, name, label, earlier) => {
      const who = name || 'Ann';
      talk.said.push(`${who}> [${label}]`);
      const having = talk.read(who).filter(message => message.choices.some(choice => choice.label === label));
      const message = earlier ? having[0] : having.at(-1);
      if (!message) throw new Error(`${who} was never offered [${label}]`);
      await talk.phoneOf(who).taps(label!, message);
    },
  ),
  sentence(
    /^(\p{Lu}\p{L}*)?> \{form( of an earlier message)?: ([\s\S]+)\}$/u,
    async (talk, name, earlier, filledIn) => {
      const who = name || 'Ann';
      talk.said.push(`${who}> {form: ${filledIn}}`);
      const having = talk.read(who).filter(({ form }) => form);
      const message = earlier ? having[0] : having.at(-1);
      if (!message?.form) throw new Error(`${who} was never offered a form`);
      await talk.phoneOf(who).fillsForm(answersIn(filledIn!, message.form), message);
    },
  ),
  sentence(/^(\p{Lu}\p{L}*)?> ([\s\S]+)$/u, async (talk, name, text) => {
    const who = name || 'Ann';
    talk.said.push(`${who}> ${text}`);
    if (await sendsOther(talk, who, text!)) return;
    await talk.phoneOf(who).says(await filledIn(talk, text!));
  }),
];

/** "Email: ana@acme.test; Role: Admin; Teams: Support, Sales": by what stands on the form. */
function answersIn(text: string, { fields }: OpenForm): Record<string, string | string[]> {
  return Object.fromEntries(
    text.split('; ').map(part => {
      const [, label, value = ''] = /^([^:]+): ?(.*)$/u.exec(part) ?? [];
      const field = fields.find(one => one.label === label);
      if (!field)
        throw new Error(`The form has no "${label}", but ${fields.map(one => one.label).join(', ')}`);
      const idOf = (title: string) => field.options.find(option => option.title === title)?.id ?? title;
      if (field.kind === 'some') return [field.name, value === '' ? [] : value.split(', ').map(idOf)];
      return [field.name, field.kind === 'one' ? idOf(value) : value];
    }),
  );
}

async function reads(talk: Talk, who: string, pattern: string): Promise<void> {
  const message = await talk.next(who);
  if (fits(pattern, message)) return;
  const expected = pattern.replaceAll('\n', '\n  ');
  throw new Error(`expected  ${who}< ${expected}\nbut came  ${who}< ${written(message)}`);
}

const attachments: Record<string, [type: string, content: Record<string, unknown>]> = {
  'voice message': ['audio', { audio: { id: '1', mime_type: 'audio/ogg' } }],
  picture: ['image', { image: { id: '2', mime_type: 'image/jpeg' } }],
  location: ['location', { location: { latitude: 51.5, longitude: -0.1 } }],
};

/** A whole message that is more than text: an attachment, contact cards, something forwarded. */
async function sendsOther(talk: Talk, who: string, text: string): Promise<boolean> {
  const inner = /^\{([\s\S]*)\}$/u.exec(text)?.[1] ?? '';
  const attachment = attachments[inner];
  const forwarded = /^forwarded: ([\s\S]+)$/u.exec(inner)?.[1];
  const file = /^file (?<filename>\S+): (?<content>[\s\S]+)$/u.exec(inner)?.groups;
  const edited = /^edited: ([\s\S]+)$/u.exec(inner)?.[1];
  const cards = /^contact cards? ([\s\S]+)$/u.exec(inner)?.[1];
  const phone = talk.phoneOf(who);
  if (attachment) await phone.sends(...attachment);
  else if (forwarded) await phone.says(forwarded, { forwarded: true });
  else if (file) {
    const { filename = '', content = '' } = file;
    await phone.sendsFile({ filename, mimeType: 'application/octet-stream', bytes: Buffer.from(content) });
  } else if (edited)
    await phone.sends('edit', { edit: { message: { type: 'text', text: { body: edited } } } });
  else if (cards) await phone.sendsContacts(cards.split('; ').map(cardIn));
  return Boolean(attachment || forwarded || file || edited || cards);
}

/** "Ana Souza, ana@acme.test, +55 11 91234-5678". */
function cardIn(text: string) {
  const [name = '', ...addresses] = text.split(', ');
  const emails = addresses.filter(address => address.includes('@'));
  const phones = addresses.filter(address => !address.includes('@'));
  return { name, ...(emails.length > 0 && { emails }), ...(phones.length > 0 && { phones }) };
}

/** What only the running talk knows, as `{code mailed to ann@acme.test}`. */
const unknowns: readonly [RegExp, (talk: Talk, about: string) => Promise<string>][] = [
  [
    /^code mailed to (\S+)$/u,
    async (talk, address) => {
      const mail = await talk.world.inbox.nextMailTo(address);
      talk.mailedCode = /^\d{6}$/mu.exec(mail.text)?.[0];
      if (!talk.mailedCode) throw new Error(`There is no code in the mail to ${address}:\n${mail.text}`);
      return talk.mailedCode;
    },
  ],
  [/^that code$/u, async talk => talk.mailedCode ?? 'no code'],
  [/^wrong code$/u, async talk => (talk.mailedCode === '000000' ? '000001' : '000000')],
  [
    /^link code for (\p{L}+)$/u,
    async (talk, name) => {
      talk.linkCode = await talk.company.linkCodeFor(name);
      return talk.linkCode;
    },
  ],
  [/^that link code$/u, async talk => talk.linkCode ?? 'no code'],
  [/^the link in the mail$/u, async talk => textOfLink(talk.mail?.text ?? '')],
  [
    /^the link that (\p{L}+) was sent$/u,
    async (talk, name) =>
      textOfLink(talk.read(name).findLast(({ text }) => text.includes('https://wa.me/'))?.text ?? ''),
  ],
];

async function filledIn(talk: Talk, text: string): Promise<string> {
  let filled = text;
  for (const [whole, inner] of text.matchAll(/\{([^{}]+)\}/gu)) {
    const [pattern, find] = unknowns.find(([one]) => one.test(inner!)) ?? [];
    if (!pattern || !find) throw new Error(`Nobody knows what ${whole} is`);
    filled = filled.replace(whole, await find(talk, pattern.exec(inner!)?.[1] ?? ''));
  }
  return filled;
}

/** The message that a wa.me link makes ready to be sent. */
function textOfLink(text: string): string {
  const link = /https:\/\/wa\.me\/\S+/u.exec(text)?.[0];
  const words = link && new URL(link).searchParams.get('text');
  if (!words) throw new Error(`There is no link to WhatsApp in: ${text}`);
  return words;
}
