import { z } from 'zod';

/**
 * The parts of Meta's webhook bodies that we read. Lenient on purpose: what is unknown is passed over, and a part that
 * has not the expected shape becomes absent, so that one odd message never costs the others of its body.
 * (developers.facebook.com/docs/whatsapp/cloud-api/webhooks)
 */

const text = z.string();
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const list = z.array(z.unknown()).catch([]);
/** Seconds since 1970, as a string; no further than a Date can go. */
const seconds = z.coerce.number().positive().max(8.64e12);

export const envelopeSchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: list,
});

export const entrySchema = z.object({ changes: list });

export const changeSchema = z.object({ field: text, value: z.unknown().optional() });

export const valueSchema = z.object({
  metadata: z.object({ phone_number_id: text, display_phone_number: maybe(text) }),
  contacts: list,
  messages: list,
  statuses: list,
  user_id_update: list,
});

/** Who writes, beside each message; the hash is there where the number asks for identity checks. */
export const contactSchema = z.object({
  wa_id: maybe(text),
  user_id: maybe(text),
  identity_key_hash: text.min(1).max(256),
});

const card = z.object({
  name: maybe(z.object({ formatted_name: maybe(text), first_name: maybe(text), last_name: maybe(text) })),
  emails: maybe(z.array(z.object({ email: maybe(text) }))),
  phones: maybe(z.array(z.object({ phone: maybe(text), wa_id: maybe(text) }))),
});

const reply = z.object({ id: text, title: text });

export const messageSchema = z.object({
  id: text.min(1).max(512),
  type: text,
  timestamp: seconds,
  from: maybe(text.min(1).max(128)),
  /** The business-scoped id ("BSUID"). */
  from_user_id: maybe(text.min(1).max(256)),
  group_id: z.unknown().optional(),
  context: maybe(z.object({ forwarded: maybe(z.boolean()), frequently_forwarded: maybe(z.boolean()) })),
  text: maybe(z.object({ body: text })),
  button: maybe(z.object({ text, payload: text })),
  interactive: maybe(
    z.object({
      type: text,
      button_reply: maybe(reply),
      list_reply: maybe(reply),
      nfm_reply: maybe(z.object({ response_json: text })),
    }),
  ),
  contacts: maybe(z.array(card)),
  document: maybe(z.object({ id: text.regex(/^\d{1,40}$/), filename: maybe(text), mime_type: maybe(text) })),
  system: maybe(z.object({ type: text, previous_user_id: maybe(text) })),
});

export const statusSchema = z.object({
  id: text.min(1),
  status: text,
  timestamp: seconds,
  recipient_id: maybe(text),
  /** The business-scoped id. */
  recipient_user_id: maybe(text),
  biz_opaque_callback_data: maybe(text),
  errors: maybe(
    z.array(
      z.object({
        code: z.coerce.string(),
        title: maybe(text),
        message: maybe(text),
        error_data: maybe(z.object({ details: maybe(text) })),
      }),
    ),
  ),
});

export const userIdUpdateSchema = z.object({
  wa_id: maybe(text),
  user_id: maybe(z.object({ previous: maybe(text) })),
});

/** What a form hands back, in the string `response_json`: texts and lists of texts, whatever the form's fields were. */
export const formSchema = z.looseObject({ flow_token: text });

/** What Graph tells of a file before it gives it. */
export const mediaSchema = z.object({ url: z.url(), file_size: z.coerce.number() });

export type Card = z.infer<typeof card>;
export type MetaMessage = z.infer<typeof messageSchema>;
export type MetaStatus = z.infer<typeof statusSchema>;
