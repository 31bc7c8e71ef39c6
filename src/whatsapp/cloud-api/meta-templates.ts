import { z } from 'zod';
import { everyRow, granted } from './granted.ts';
import type { Graph } from './graph.ts';
import type { TemplateDefinition } from './templates.ts';

/** A template as Meta has it. */
export interface KnownTemplate {
  id: string;
  name: string;
  language: string;
  /** `APPROVED`, `PENDING`, `REJECTED`, `PAUSED`, `DISABLED` or a newer one. */
  status: string;
  /** Of its body. */
  text: string;
  /** Why it was rejected, in Meta's word. */
  reason?: string;
}

/** The templates of a business account at Meta. */
export interface MetaTemplates {
  list(): Promise<KnownTemplate[]>;
  create(template: TemplateDefinition): Promise<void>;
  edit(id: string, template: TemplateDefinition): Promise<void>;
}

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  status: z.string(),
  rejected_reason: z.string().optional(),
  components: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).default([]),
});

/** Rejects with a `MetaRefusal` where Meta says no, and with a network's error where it cannot be reached. */
export function createMetaTemplates(options: {
  graph: Pick<Graph, 'get' | 'post'>;
  businessAccountId: string;
}): MetaTemplates {
  const { graph } = options;
  const edge = `/${options.businessAccountId}/message_templates`;
  return {
    async list() {
      const fields = 'id,name,language,status,rejected_reason,components';
      return (await everyRow(graph, `${edge}?fields=${fields}`, rowSchema)).map(knownTemplate);
    },
    async create(template) {
      granted(await graph.post(edge, template));
    },
    async edit(id, { components }) {
      granted(await graph.post(`/${id}`, { components }));
    },
  };
}

function knownTemplate(row: z.infer<typeof rowSchema>): KnownTemplate {
  const { id, name, language, status, rejected_reason: reason, components } = row;
  const text = components.find(({ type }) => type === 'BODY')?.text ?? '';
  return { id, name, language, status, text, ...(reason && reason !== 'NONE' && { reason }) };
}
