import { z } from 'zod';
import { type GraphError, graphError } from './graph-error.ts';

/**
 * What `POST /{phone number id}/messages` takes, with the limits that Meta documents
 * (developers.facebook.com/docs/whatsapp/cloud-api/reference/messages). Strict where a client can go wrong, written
 * from Meta's pages and not from our own sender.
 */

/** A text of `min` to `max` characters. */
const length = (min: number, max: number) => z.string().min(min).max(max);
const unique =
  <T>(key: (item: T) => string) =>
  (items: T[]) =>
    new Set(items.map(key)).size === items.length;

const bodyText = z.object({ text: length(1, 1024) });
const rest = {
  header: z.looseObject({ type: z.string() }).optional(),
  footer: z.object({ text: length(1, 60) }).optional(),
};

const replyButton = z.object({
  type: z.literal('reply'),
  reply: z.object({ id: length(1, 256), title: length(1, 20) }),
});

type ReplyButton = z.infer<typeof replyButton>;

const buttons = z.object({
  type: z.literal('button'),
  ...rest,
  body: bodyText,
  action: z.object({
    buttons: z
      .array(replyButton)
      .min(1)
      .max(3)
      .refine(
        unique(({ reply }: ReplyButton) => reply.id),
        'Button ids must be unique',
      )
      .refine(
        unique(({ reply }: ReplyButton) => reply.title),
        'Button titles must be unique',
      ),
  }),
});

const row = z.object({ id: length(1, 200), title: length(1, 24), description: length(1, 72).optional() });

const list = z.object({
  type: z.literal('list'),
  ...rest,
  body: bodyText,
  action: z.object({
    button: length(1, 20),
    sections: z
      .array(z.object({ title: length(1, 24).optional(), rows: z.array(row).min(1) }))
      .min(1)
      .max(10)
      .refine(
        sections => sections.length === 1 || sections.every(({ title }) => title),
        'Sections need titles',
      )
      .refine(
        sections => sections.flatMap(({ rows }) => rows).length <= 10,
        'Total row count exceed max allowed count: 10',
      )
      .refine(
        sections => unique(({ id }: z.infer<typeof row>) => id)(sections.flatMap(({ rows }) => rows)),
        'Row ids must be unique',
      ),
  }),
});

const flow = z.object({
  type: z.literal('flow'),
  ...rest,
  body: bodyText,
  action: z.object({
    name: z.literal('flow'),
    parameters: z
      .object({
        flow_message_version: z.literal('3'),
        flow_id: length(1, 100).optional(),
        flow_name: length(1, 200).optional(),
        flow_token: length(1, 200).optional(),
        flow_cta: length(1, 20).regex(/^\P{Extended_Pictographic}+$/u, 'flow_cta must have no emoji'),
        mode: z.enum(['draft', 'published']).optional(),
        flow_action: z.enum(['navigate', 'data_exchange']).optional(),
        flow_action_payload: z
          .object({
            screen: length(1, 80),
            data: z
              .record(z.string(), z.unknown())
              .refine(data => Object.keys(data).length > 0, 'data must not be empty')
              .optional(),
          })
          .optional(),
      })
      .refine(({ flow_id, flow_name }) => !flow_id !== !flow_name, 'One of flow_id and flow_name is needed'),
  }),
});

/** Kinds that Usher does not send (yet): taken as they are. */
const otherInteractive = z.looseObject({
  type: z.enum([
    'cta_url',
    'catalog_message',
    'product',
    'product_list',
    'location_request_message',
    'call_permission_request',
    'request_contact_info',
  ]),
});
const other = ['audio', 'contacts', 'document', 'image', 'location', 'reaction', 'sticker', 'video'] as const;

const templateBody = z.object({
  type: z.literal('body'),
  parameters: z.array(z.object({ type: z.literal('text'), text: z.string() })),
});

const head = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual').optional(),
  /** A phone number in any of the usual spellings. */
  to: z
    .string()
    .regex(/^\+?[\d\s().-]{5,25}$/)
    .optional(),
  /** A business-scoped user id. */
  recipient: z
    .string()
    .regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/)
    .optional(),
  context: z.object({ message_id: z.string() }).optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
};

const message = z.discriminatedUnion('type', [
  z.object({
    ...head,
    type: z.literal('text'),
    text: z.object({ body: length(1, 4096), preview_url: z.boolean().optional() }),
  }),
  z.object({
    ...head,
    type: z.literal('interactive'),
    interactive: z.discriminatedUnion('type', [buttons, list, flow, otherInteractive]),
  }),
  z.object({
    ...head,
    type: z.literal('template'),
    template: z.object({
      name: length(1, 512),
      language: z.object({ code: z.string().min(2) }),
      components: z.array(templateBody).max(1).optional(),
    }),
  }),
  ...other.map(type => z.looseObject({ ...head, type: z.literal(type) })),
]);

const readReceipt = z.object({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: z.string(),
  typing_indicator: z.object({ type: z.literal('text') }).optional(),
});

export type OutgoingMessage = z.infer<typeof message>;
export type FlowParameters = z.infer<typeof flow>['action']['parameters'];
export type ReadReceipt = z.infer<typeof readReceipt>;

/** What a body asks for, or Meta's refusal of it. */
export function checkOutgoing(
  body: unknown,
): { message: OutgoingMessage } | { receipt: ReadReceipt } | { error: GraphError } {
  if (typeof body !== 'object' || body === null)
    return { error: graphError(100, 'The body is not a JSON object') };
  if ('status' in body) {
    const receipt = readReceipt.safeParse(body);
    return receipt.success ? { receipt: receipt.data } : { error: refusal(receipt.error) };
  }
  const parsed = message.safeParse(body);
  if (!parsed.success) return { error: refusal(parsed.error) };
  if (!parsed.data.to && !parsed.data.recipient)
    return { error: graphError(131008, "Param 'to' is required") };
  const type = parsed.data.type;
  if (!(type in parsed.data)) return { error: graphError(131008, `Param '${type}' is required`) };
  return { message: parsed.data };
}

function refusal(error: z.ZodError): GraphError {
  const [issue] = error.issues;
  const path = issue?.path.map((part, i) => (i === 0 ? String(part) : `['${String(part)}']`)).join('') ?? '';
  const missing = issue?.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return graphError(missing ? 131008 : 131009, `Param ${path}: ${issue?.message}`);
}
