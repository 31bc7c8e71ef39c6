import { z } from 'zod';

/**
 * The rules that Meta documents for "Flow JSON" and checks when one is uploaded, for the components of a form without a
 * server behind it (developers.facebook.com/docs/whatsapp/flows/reference/flowjson and …/reference/components).
 * Written from Meta's pages and not from our own generator.
 */

/** `${data.teams}`, `${form.email}` */
const reference = /^\$\{(data|form)\.([A-Za-z_][A-Za-z0-9_]*)\}$/;
const dynamic = z.string().regex(reference);
const text = (max: number) => z.string().max(max).regex(/\S/, 'Empty or blank value is not accepted');
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);
const truth = z.union([z.boolean(), dynamic]);

const option = z.strictObject({
  id: z.string().min(1),
  title: text(30),
  description: text(300).optional(),
  metadata: text(20).optional(),
  enabled: z.boolean().optional(),
});

/** So many options, with ids of their own, or a reference to such a list. */
const options = (max: number) =>
  z.union([
    dynamic,
    z
      .array(option)
      .min(1)
      .max(max)
      .refine(list => new Set(list.map(({ id }) => id)).size === list.length, 'Option ids must be unique'),
  ]);

const input = { name, required: truth.optional(), visible: truth.optional(), enabled: truth.optional() };

const textInput = z.strictObject({
  type: z.literal('TextInput'),
  ...input,
  label: text(20),
  'input-type': z.enum(['text', 'number', 'email', 'password', 'passcode', 'phone']).optional(),
  'helper-text': text(80).optional(),
  'error-message': text(30).optional(),
  'min-chars': z.int().min(1).optional(),
  'max-chars': z.int().min(1).optional(),
});

const radioButtons = z.strictObject({
  type: z.literal('RadioButtonsGroup'),
  ...input,
  label: text(30),
  'data-source': options(20),
});

const checkboxes = z.strictObject({
  type: z.literal('CheckboxGroup'),
  ...input,
  label: text(30),
  'data-source': options(20),
  'min-selected-items': z.int().min(1).max(20).optional(),
  'max-selected-items': z.int().min(1).max(20).optional(),
});

const dropdown = z.strictObject({
  type: z.literal('Dropdown'),
  ...input,
  label: text(20),
  'data-source': options(200),
});

const footer = z.strictObject({
  type: z.literal('Footer'),
  label: text(35),
  'on-click-action': z.strictObject({
    name: z.literal('complete'),
    payload: z.record(name, z.union([z.string(), z.number(), z.boolean()])),
  }),
  enabled: truth.optional(),
});

const form = z.strictObject({
  type: z.literal('Form'),
  name,
  'init-values': z.record(name, z.union([z.string(), z.array(z.string())])).optional(),
  children: z
    .array(z.discriminatedUnion('type', [textInput, radioButtons, checkboxes, dropdown, footer]))
    .min(1)
    .max(50, 'The maximum number of components per screen is 50'),
});

const declared = z
  .looseObject({
    type: z.enum(['string', 'number', 'boolean', 'array', 'object']),
    __example__: z.unknown().refine(example => example !== undefined, '__example__ is required'),
  })
  .refine(({ type, __example__: example }) => typeOf(example) === type, '__example__ must be of its type');

const screen = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z_]+$/, 'A screen id has letters and underscores only')
      .refine(id => id !== 'SUCCESS', 'SUCCESS is a reserved screen id'),
    title: text(80).optional(),
    terminal: z.boolean().optional(),
    success: z.boolean().optional(),
    data: z.record(name, declared).optional(),
    layout: z.strictObject({ type: z.literal('SingleColumnLayout'), children: z.array(form).length(1) }),
  })
  .superRefine((given, context) => {
    const [{ children, 'init-values': initial = {} }] = given.layout.children as [z.infer<typeof form>];
    const names = children.flatMap(one => ('name' in one ? [one.name] : []));
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    if (new Set(names).size < names.length) complain('Component names must be unique');
    if (given.terminal && children.filter(({ type }) => type === 'Footer').length !== 1)
      complain('A terminal screen needs one Footer');
    for (const field of Object.keys(initial).filter(key => !names.includes(key)))
      complain(`init-values names the component '${field}', which is not there`);
    for (const [whole, kind, key] of referencesIn(given.layout)) {
      const known = kind === 'form' ? names : Object.keys(given.data ?? {});
      if (!known.includes(key)) complain(`${whole} is not there`);
    }
  });

const flow = z.strictObject({
  version: z.enum(['5.1', '6.0', '6.1', '6.2', '6.3', '7.0', '7.1', '7.2', '7.3']),
  screens: z
    .array(screen)
    .min(1)
    .refine(list => list.some(({ terminal }) => terminal), 'One screen must be terminal')
    .refine(list => new Set(list.map(({ id }) => id)).size === list.length, 'Screen ids must be unique'),
});

export type CheckedFlow = z.infer<typeof flow>;

/** As Meta tells what is wrong with a flow; none when it may be published. */
export interface FlowFault {
  error: 'INVALID_PROPERTY_VALUE';
  error_type: 'FLOW_JSON_ERROR';
  message: string;
  pointers: { path: string }[];
}

/** Checks a flow's JSON as it was uploaded. */
export function checkFlowJson(
  uploaded: string,
): { flow: CheckedFlow; faults: [] } | { flow?: never; faults: FlowFault[] } {
  let json: unknown;
  try {
    json = JSON.parse(uploaded);
  } catch {
    return { faults: [fault('The file is not JSON', '')] };
  }
  const read = flow.safeParse(json);
  if (read.success) return { flow: read.data, faults: [] };
  return { faults: read.error.issues.map(({ message, path }) => fault(message, path.join('.'))) };
}

function fault(message: string, path: string): FlowFault {
  return {
    error: 'INVALID_PROPERTY_VALUE',
    error_type: 'FLOW_JSON_ERROR',
    message,
    pointers: [{ path }],
  };
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Every `${…}` in it: whole, `data` or `form`, and the name. */
function referencesIn(value: unknown): [whole: string, kind: string, key: string][] {
  if (typeof value === 'string') {
    const found = reference.exec(value);
    return found ? [[found[0], found[1]!, found[2]!]] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}
