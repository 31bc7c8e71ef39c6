import { z } from 'zod';
import { type GraphError, graphError } from './graph-error.ts';

/**
 * Message templates as a business account keeps them at Meta, with the rules that Meta documents for making them
 * (developers.facebook.com/docs/whatsapp/business-management-api/message-templates).
 */
export interface Templates {
  create(body: unknown): object | { error: GraphError };
  edit(id: string, body: unknown): object | { error: GraphError };
  /** One page of all, the oldest first; `after` is the cursor of the page before. */
  list(limit: number, after: string | undefined): object;
  /** The text that a message of this template shows, or why it cannot be sent. */
  fill(name: string, language: string, values: readonly string[]): string | { error: GraphError };
  /** Meta's people have looked at every template that waits. */
  review(status: 'APPROVED' | 'REJECTED', reason?: string): void;
}

const body = z
  .object({
    type: z.literal('BODY'),
    text: z.string().min(1).max(1024),
    example: z.object({ body_text: z.array(z.array(z.string().min(1))) }).optional(),
  })
  .refine(
    ({ text }) => !/^\s*\{\{|\}\}\s*$/u.test(text),
    'Variables cannot be at the start or end of the template',
  )
  .refine(
    ({ text, example }) => placesIn(text) === (example?.body_text[0]?.length ?? 0),
    'The examples must be as many as the variables',
  );

const components = z.array(body).length(1);

const definition = z.object({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.enum(['en', 'en_US', 'en_GB', 'es', 'es_MX', 'pt_BR', 'pt_PT']),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  components,
});

interface Stored extends z.infer<typeof definition> {
  id: string;
  status: 'PENDING' | 'APPROVED' | 'REJECTED';
  rejected_reason: string;
}

export function createTemplates(): Templates {
  const stored: Stored[] = [];
  const find = (name: string, language: string) =>
    stored.find(one => one.name === name && one.language === language);

  return {
    create(given) {
      const read = definition.safeParse(given);
      if (!read.success) return { error: graphError(100, read.error.issues[0]?.message) };
      if (find(read.data.name, read.data.language)) {
        return { error: graphError(100, 'There is already content in this language', 2388024) };
      }
      const id = String(500_000 + stored.length);
      stored.push({ ...read.data, id, status: 'PENDING', rejected_reason: 'NONE' });
      return { id, status: 'PENDING', category: read.data.category };
    },
    edit(id, given) {
      const template = stored.find(one => one.id === id);
      const read = z.object({ components }).safeParse(given);
      if (!template) return { error: graphError(100, `Object with ID '${id}' does not exist`, 33) };
      if (!read.success) return { error: graphError(100, read.error.issues[0]?.message) };
      if (template.status === 'PENDING') return { error: graphError(100, 'It is being reviewed', 2388003) };
      Object.assign(template, { ...read.data, status: 'PENDING', rejected_reason: 'NONE' });
      return { success: true };
    },
    list(limit, after) {
      const from = Number(after ?? 0);
      const end = Math.min(from + limit, stored.length);
      const next = end < stored.length && { next: 'https://graph.facebook.com/next-page' };
      return {
        data: stored.slice(from, end),
        paging: { cursors: { before: String(from), after: String(end) }, ...next },
      };
    },
    fill(name, language, values) {
      const template = find(name, language);
      if (template?.status !== 'APPROVED') return { error: graphError(132001) };
      const { text } = template.components[0]!;
      if (values.length !== placesIn(text)) return { error: graphError(132000) };
      if (values.some(value => value === '' || /[\n\t]| {5}/u.test(value)))
        return { error: graphError(132012) };
      return text.replace(/\{\{(\d+)\}\}/gu, (_, place: string) => values[Number(place) - 1] ?? '');
    },
    review(status, reason = 'INVALID_FORMAT') {
      for (const template of stored.filter(one => one.status === 'PENDING')) {
        template.status = status;
        template.rejected_reason = status === 'REJECTED' ? reason : 'NONE';
      }
    },
  };
}

function placesIn(text: string): number {
  return new Set(text.match(/\{\{\d+\}\}/gu)).size;
}
