import type { Form, FormField } from '../../app/add-user/form.ts';
import type { FormOffer } from '../../chat/message.ts';
import type { FieldName } from '../../chat/slots.ts';
import { cut } from '../graphemes.ts';

/** A form as Meta's "Flow JSON" says it (developers.facebook.com/docs/whatsapp/flows/reference/flowjson). */
export interface FlowJson {
  version: string;
  screens: [FlowScreen];
}

interface FlowScreen {
  id: string;
  title: string;
  terminal: true;
  /** What the message that opens the form brings along, each with an example for Meta's reviewers. */
  data: Record<string, object>;
  layout: { type: 'SingleColumnLayout'; children: object[] };
}

const version = '7.3';

/** The one screen of every form of ours, as a message names it. */
export const screenId = 'PERSON';

/** What stands in the form before anybody touches it is `data.from_<field>`. */
const from = (name: FieldName) => `from_${name}`;

/**
 * One screen that needs no server behind it: what was written before and the account's teams come with the message,
 * and pressing the button sends the answers back as one.
 */
export function flowJson(form: Form): FlowJson {
  const names = form.fields.map(({ name }) => name);
  const payload = Object.fromEntries(names.map(name => [name, `\${form.${name}}`]));
  const footer = {
    type: 'Footer',
    label: form.send,
    'on-click-action': { name: 'complete', payload },
  };
  const filledIn = {
    type: 'Form',
    name: 'form',
    'init-values': Object.fromEntries(names.map(name => [name, `\${data.${from(name)}}`])),
    children: [...form.fields.map(component), footer],
  };
  return {
    version,
    screens: [
      {
        id: screenId,
        title: form.title,
        terminal: true,
        data: Object.assign({}, ...form.fields.map(dataOf)),
        layout: { type: 'SingleColumnLayout', children: [filledIn] },
      },
    ],
  };
}

function component(field: FormField): object {
  const { name, label, required } = field;
  switch (field.kind) {
    case 'text':
    case 'email':
    case 'phone':
      return {
        type: 'TextInput',
        name,
        label,
        'input-type': field.kind,
        required,
        'max-chars': field.maxChars,
        ...(field.hint && { 'helper-text': field.hint }),
      };
    case 'one-of': {
      const type = field.options.some(({ description }) => description) ? 'RadioButtonsGroup' : 'Dropdown';
      return { type, name, label, required, 'data-source': field.options };
    }
    case 'some-of':
      return {
        type: 'CheckboxGroup',
        name,
        label,
        required,
        visible: `\${data.has_${name}}`,
        'data-source': `\${data.${name}}`,
      };
  }
}

const examples: Record<FieldName, string> = {
  first_name: 'Ana',
  last_name: 'Souza',
  email: 'ana@example.com',
  phone: '+55 11 91234-5678',
  role: 'USER',
  language: 'en',
  teams: 'support',
};

function dataOf({ kind, name }: FormField): Record<string, object> {
  const text = { type: 'string' };
  const example = examples[name];
  if (kind !== 'some-of') return { [from(name)]: { ...text, __example__: example } };
  return {
    [from(name)]: { type: 'array', items: text, __example__: [example] },
    [name]: {
      type: 'array',
      items: { type: 'object', properties: { id: text, title: text } },
      __example__: [{ id: example, title: 'Support' }],
    },
    [`has_${name}`]: { type: 'boolean', __example__: true },
  };
}

/** What Meta takes as an option's title, in characters. */
const longestTitle = 30;

/** What a message brings along for the screen: everything that `data` above declares. */
export function screenData({ filled, options }: FormOffer): Record<string, unknown> {
  const teams = options.map(({ id, title }) => ({ id, title: cut(title, longestTitle) }));
  return {
    ...Object.fromEntries(Object.entries(filled).map(([name, value]) => [from(name as FieldName), value])),
    // Meta wants one option even of what is not shown.
    teams: teams.length > 0 ? teams : [{ id: 'none', title: '–' }],
    has_teams: teams.length > 0,
  };
}
