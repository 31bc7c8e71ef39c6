import { z } from 'zod';
import { type CheckedFlow, checkFlowJson, type FlowFault } from './flow-json.ts';
import { type GraphError, graphError } from './graph-error.ts';

/**
 * Flows (forms) as a business account keeps them at Meta, with the rules that Meta documents for their life
 * (developers.facebook.com/docs/whatsapp/flows/reference/flowsapi and …/lifecycle).
 */
export interface Flows {
  create(body: unknown): object | { error: GraphError };
  /** Puts another JSON into a draft. */
  upload(id: string, form: FormData): Promise<object | { error: GraphError }>;
  publish(id: string): object | { error: GraphError };
  deprecate(id: string): object | { error: GraphError };
  /** One page of all, the oldest first; `after` is the cursor of the page before. */
  list(limit: number, after: string | undefined): object;
  /** What a message with this id or name opens; undefined unless it is published. */
  find(idOrName: string): CheckedFlow | undefined;
}

const definition = z.object({
  name: z.string().min(1).max(200),
  categories: z
    .array(
      z.enum([
        'SIGN_UP',
        'SIGN_IN',
        'APPOINTMENT_BOOKING',
        'LEAD_GENERATION',
        'CONTACT_US',
        'CUSTOMER_SUPPORT',
        'SURVEY',
        'SHOPPING',
        'OTHER',
      ]),
    )
    .min(1),
  flow_json: z.string().max(10_000_000).optional(),
  publish: z.boolean().optional(),
});

interface Stored {
  id: string;
  name: string;
  categories: string[];
  status: 'DRAFT' | 'PUBLISHED' | 'DEPRECATED';
  flow?: CheckedFlow;
  validation_errors: FlowFault[];
}

export function createFlows(): Flows {
  const stored: Stored[] = [];
  const byId = (id: string) => stored.find(one => one.id === id);
  const unknown = (id: string) => ({ error: graphError(100, `Object with ID '${id}' does not exist`, 33) });

  function put(one: Stored, json: string): void {
    const { flow, faults } = checkFlowJson(json);
    if (flow) one.flow = flow;
    else delete one.flow;
    one.validation_errors = faults;
  }

  return {
    create(given) {
      const read = definition.safeParse(given);
      if (!read.success) return { error: graphError(100, read.error.issues[0]?.message) };
      const { name, categories, flow_json: json, publish } = read.data;
      if (stored.some(one => one.name === name)) {
        return { error: graphError(100, 'Flow name is not unique') };
      }
      const id = String(700_000 + stored.length);
      const one: Stored = { id, name, categories, status: 'DRAFT', validation_errors: [] };
      stored.push(one);
      if (json !== undefined) put(one, json);
      const success = one.validation_errors.length === 0;
      if (publish && success && one.flow) one.status = 'PUBLISHED';
      return { id, success, validation_errors: one.validation_errors };
    },
    async upload(id, form) {
      const one = byId(id);
      if (!one) return unknown(id);
      if (one.status !== 'DRAFT') return { error: graphError(139001) };
      const file = form.get('file');
      if (
        form.get('asset_type') !== 'FLOW_JSON' ||
        form.get('name') !== 'flow.json' ||
        !(file instanceof Blob)
      )
        return { error: graphError(100, 'name, asset_type and file are required') };
      put(one, await file.text());
      return { success: true, validation_errors: one.validation_errors };
    },
    publish(id) {
      const one = byId(id);
      if (!one) return unknown(id);
      if (one.status !== 'DRAFT' || !one.flow) return { error: graphError(139002) };
      one.status = 'PUBLISHED';
      return { success: true };
    },
    deprecate(id) {
      const one = byId(id);
      if (!one) return unknown(id);
      if (one.status !== 'PUBLISHED') return { error: graphError(139003) };
      one.status = 'DEPRECATED';
      return { success: true };
    },
    list(limit, after) {
      const from = Number(after ?? 0);
      const end = Math.min(from + limit, stored.length);
      const next = end < stored.length && { next: 'https://graph.facebook.com/next-page' };
      return {
        data: stored.slice(from, end).map(({ flow: _, ...shown }) => shown),
        paging: { cursors: { before: String(from), after: String(end) }, ...next },
      };
    },
    find(idOrName) {
      const one = stored.find(({ id, name }) => id === idOrName || name === idOrName);
      return one?.status === 'PUBLISHED' ? one.flow : undefined;
    },
  };
}
