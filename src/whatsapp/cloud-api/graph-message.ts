import type { Choice, Message } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { cut, split } from '../graphemes.ts';
import { limits } from '../limits.ts';

/**
 * A message of ours as the bodies of the calls that send it, nearly always one. Up to three choices become buttons,
 * up to ten a list; of more, the first nine are listed and the rest are picked by number, which the text always shows.
 * Where taps do not fit (a long text, long ids) the text goes alone: it stands alone.
 */
export function graphMessages(to: Address, message: Message, reference: string): object[] {
  const head = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(to.kind === 'BSUID' ? { recipient: to.value } : { to: to.value }),
    biz_opaque_callback_data: reference.slice(0, limits.callbackData),
  };
  const interactive = tapsFor(message);
  if (interactive) return [{ ...head, type: 'interactive', interactive }];
  return split(message.text, limits.text).map(body => ({
    ...head,
    type: 'text',
    text: { preview_url: false, body },
  }));
}

function tapsFor({ text, choices, listLabel }: Message): object | undefined {
  if (!choices?.length || text.length > limits.interactiveBody) return undefined;
  const body = { text };
  if (choices.length <= limits.buttons) {
    if (choices.some(choice => choice.id.length > limits.buttonId)) return undefined;
    const titles = titlesOf(choices, limits.buttonTitle);
    const buttons = choices.map(({ id }, i) => ({ type: 'reply', reply: { id, title: titles[i] } }));
    return { type: 'button', body, action: { buttons } };
  }
  const listed = choices.length > limits.listRows ? choices.slice(0, limits.listRows - 1) : choices;
  if (listed.some(choice => choice.id.length > limits.rowId)) return undefined;
  const titles = titlesOf(listed, limits.rowTitle);
  const rows = listed.map((choice, i) => ({ id: choice.id, title: titles[i], ...descriptionOf(choice) }));
  const button = cut(listLabel?.trim() || `1 – ${listed.length}`, limits.listButton);
  return { type: 'list', body, action: { button, sections: [{ rows }] } };
}

/** Labels that fit. Meta refuses empty ones, and two that are the same: then each gets its number in front. */
function titlesOf(choices: readonly Choice[], max: number): string[] {
  const titles = choices.map(({ label }) => cut(label.trim(), max));
  const isFine = new Set(titles).size === titles.length && !titles.includes('');
  return isFine ? titles : choices.map(({ label }, i) => cut(`${i + 1} ${label}`.trim(), max));
}

/** What a row says beneath its title: its description, else the label that the title had to cut. */
function descriptionOf({ label, description }: Choice): { description?: string } {
  const text = description ?? (label.trim().length > limits.rowTitle ? label.trim() : '');
  return text ? { description: cut(text, limits.rowDescription) } : {};
}
