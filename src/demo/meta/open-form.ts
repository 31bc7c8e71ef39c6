import type { CheckedFlow } from './flow-json.ts';
import type { FlowParameters } from './outgoing-message.ts';

/** A form as a phone shows it when it is opened. */
export interface OpenForm {
  /** What opens it. */
  label: string;
  token: string;
  title: string;
  /** What its button says. */
  send: string;
  fields: ShownField[];
}

export interface ShownField {
  name: string;
  label: string;
  /** `input`: of one line, its keyboard named by `input`; `one`: of the options; `some`: any number of them. */
  kind: 'input' | 'one' | 'some';
  input: string;
  hint: string;
  required: boolean;
  maxChars: number;
  options: { id: string; title: string; description?: string | undefined }[];
  /** What stands in it at first: of `some` the options' ids. */
  value: string | string[];
}

type Answers = Record<string, string | string[]>;
type Component = CheckedFlow['screens'][number]['layout']['children'][number]['children'][number];

/**
 * Opens a form with what its message brings along, or says what is missing, as a phone that then shows an error. A field
 * that is not visible is not there.
 */
export function openForm(flow: CheckedFlow, parameters: FlowParameters): OpenForm | string {
  const { screen: id, data = {} } = parameters.flow_action_payload ?? {};
  const screen = flow.screens.find(one => one.id === id);
  if (!screen) return `There is no screen '${id}'`;
  for (const [key, { type }] of Object.entries(screen.data ?? {})) {
    const given = Array.isArray(data[key]) ? 'array' : typeof data[key];
    if (given !== type) return `'${key}' must be of type ${type}, and is ${given}`;
  }
  const [form] = screen.layout.children;
  const initial = form?.['init-values'] ?? {};
  const resolved = (value: unknown) => {
    const key = typeof value === 'string' && /^\$\{data\.(\w+)\}$/.exec(value)?.[1];
    return key ? data[key] : value;
  };
  const shown = (form?.children ?? []).flatMap(one => {
    if (one.type === 'Footer' || resolved(one.visible ?? true) !== true) return [];
    return [fieldOf(one, resolved, resolved(initial[one.name]))];
  });
  const footer = form?.children.find(one => one.type === 'Footer');
  return {
    label: parameters.flow_cta,
    token: parameters.flow_token ?? 'unused',
    title: screen.title ?? '',
    send: footer?.label ?? '',
    fields: shown,
  };
}

function fieldOf(
  one: Exclude<Component, { type: 'Footer' }>,
  resolved: (value: unknown) => unknown,
  initial: unknown,
): ShownField {
  const kind = one.type === 'TextInput' ? 'input' : one.type === 'CheckboxGroup' ? 'some' : 'one';
  const isText = one.type === 'TextInput';
  return {
    name: one.name,
    label: one.label,
    kind,
    input: (isText && one['input-type']) || 'text',
    hint: (isText && one['helper-text']) || '',
    required: resolved(one.required ?? false) === true,
    maxChars: (isText && one['max-chars']) || 80,
    options: isText ? [] : (resolved(one['data-source']) as ShownField['options']),
    value: (initial as ShownField['value'] | undefined) ?? (kind === 'some' ? [] : ''),
  };
}

/**
 * What is sent back when a form's button is pressed: what stood in each field, but for what was filled in. Throws for what a
 * phone does not let one do: leave a required field empty, choose what is not offered, write more than fits.
 */
export function answersOf(form: OpenForm, filledIn: Answers): Answers & { flow_token: string } {
  const unknown = Object.keys(filledIn).find(name => form.fields.every(field => field.name !== name));
  if (unknown) throw new Error(`The form has no field '${unknown}'`);
  const answers = Object.fromEntries(
    form.fields.map(field => {
      const value = filledIn[field.name] ?? field.value;
      const chosen = Array.isArray(value) ? value : [value];
      if (Array.isArray(value) !== (field.kind === 'some'))
        throw new Error(`'${field.name}' takes another kind of answer`);
      if (field.required && chosen.join('') === '') throw new Error(`'${field.label}' is required`);
      if (field.kind === 'input' && chosen[0]!.length > field.maxChars)
        throw new Error(`'${field.label}' is too long`);
      const isOffered = (id: string) => field.options.some(option => option.id === id);
      if (field.kind !== 'input' && !chosen.every(isOffered))
        throw new Error(`'${field.label}' does not offer that`);
      return [field.name, value];
    }),
  );
  return { ...answers, flow_token: form.token };
}
