import type { Choice, FormOffer, Message, Template } from '../../chat/message.ts';
import type { Address } from '../../domain/identity.ts';
import { cut, split, splitOffEnd } from '../graphemes.ts';
import { limits } from '../limits.ts';
import { shownChoices, titlesOf } from '../shown-choices.ts';
import { screenData, screenId } from './flow-json.ts';
import type { PublishedForms } from './published-forms.ts';

/**
 * A message of ours as the bodies of the calls that send it, nearly always one. Up to three choices become buttons, up to
 * ten a list; of more, nine are listed and the tenth row leads on. A text that is too long for what Meta takes goes in
 * parts, of which the last has the taps. Without taps (ids that are too long) the text stands alone. A form that is
 * published goes before them as a part of its own.
 *
 * The last part bears `reference`, those before it `reference/1`, `reference/2` …: see `partOf`.
 */
export function graphMessages(
  to: Address,
  message: Message,
  reference: string,
  forms: PublishedForms = noForms,
): object[] {
  const head = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(to.kind === 'BSUID' ? { recipient: to.value } : { to: to.value }),
  };
  const formId = message.form && forms.get(message.form.language);
  const offer = message.form && formId ? [formBody(message.form, formId)] : [];
  const bodies = [...offer, ...bodiesOf(message)];
  return bodies.map((body, i) => ({
    ...head,
    biz_opaque_callback_data: i === bodies.length - 1 ? reference : `${reference}/${i + 1}`,
    ...body,
  }));
}

function bodiesOf(message: Message): object[] {
  if (message.template) return [templateBody(message.template)];
  const taps = actionFor(message);
  const [head, end] = taps ? splitOffEnd(message.text, limits.interactiveBody) : [message.text, ''];
  const texts = head === '' ? [] : split(head, limits.text);
  const bodies: object[] = texts.map(body => ({ type: 'text', text: { preview_url: false, body } }));
  if (taps) bodies.push({ type: 'interactive', interactive: { ...taps, body: { text: end } } });
  return bodies;
}

const noForms: PublishedForms = new Map();

/** Its text stands alone beside the question, which may have taps of its own: Meta allows a form one button only. */
function formBody(offer: FormOffer, formId: string): object {
  return {
    type: 'interactive',
    interactive: {
      type: 'flow',
      body: { text: cut(offer.text, limits.interactiveBody) },
      action: {
        name: 'flow',
        parameters: {
          flow_message_version: '3',
          flow_id: formId,
          flow_token: offer.token,
          flow_cta: cut(offer.label, limits.buttonTitle),
          flow_action: 'navigate',
          flow_action_payload: { screen: screenId, data: screenData(offer) },
        },
      },
    },
  };
}

/** Is this body of ours the offer of a form? */
export function isFormBody(body: object): boolean {
  return 'interactive' in body && (body.interactive as { type: string }).type === 'flow';
}

function templateBody({ name, language, values }: Template): object {
  const parameters = values.map(text => ({ type: 'text', text }));
  return {
    type: 'template',
    template: { name, language: { code: language }, components: [{ type: 'body', parameters }] },
  };
}

/** Which part of which message a reference names: `{ whole: 'row-1', part: 2 }` of `row-1/2`; undefined for a last part's. */
export function partOf(reference: string): { whole: string; part: number } | undefined {
  const slash = reference.lastIndexOf('/');
  const part = slash < 0 ? Number.NaN : Number(reference.slice(slash + 1));
  return Number.isInteger(part) ? { whole: reference.slice(0, slash), part } : undefined;
}

function actionFor(message: Message): object | undefined {
  const { text, choices, listLabel, from = 0 } = message;
  if (!choices?.length || text.trim() === '') return undefined;
  if (choices.length <= limits.buttons) {
    if (choices.some(choice => choice.id.length > limits.buttonId)) return undefined;
    const titles = titlesOf(choices, limits.buttonTitle);
    const buttons = choices.map(({ id }, i) => ({ type: 'reply', reply: { id, title: titles[i] } }));
    return { type: 'button', action: { buttons } };
  }
  const { shown, next } = shownChoices(message, limits.listRows);
  const rows = rowsOf(shown);
  if (rows.some(({ id }) => id.length > limits.rowId)) return undefined;
  const button = cut(listLabel?.trim() || `${from + 1} – ${next}`, limits.listButton);
  return { type: 'list', action: { button, sections: [{ rows }] } };
}

function rowsOf(choices: readonly Choice[]) {
  const titles = titlesOf(choices, limits.rowTitle);
  return choices.map((choice, i) => ({ id: choice.id, title: titles[i], ...descriptionOf(choice) }));
}

/** What a row says beneath its title: its description, else the label that the title had to cut. */
function descriptionOf({ label, description }: Choice): { description?: string } {
  const text = description ?? (label.trim().length > limits.rowTitle ? label.trim() : '');
  return text ? { description: cut(text, limits.rowDescription) } : {};
}
