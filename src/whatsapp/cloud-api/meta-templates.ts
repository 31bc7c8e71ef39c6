import { z } from 'zod';
import type { Graph, GraphAnswer } from './graph.ts';
import { verdictOnAnswer } from './graph-error.ts';
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

/** Meta answered, and not as asked. */
export class MetaRefusal extends Error {}

/** The templates of a business account at Meta. */
export interface MetaTemplates {
  list(): Promise<KnownTemplate[]>;
  create(template: TemplateDefinition): Promise<void>;
  edit(id: string, template: TemplateDefinition): Promise<void>;
}

/** More pages than this are no templates of ours. */
const pagesAtMost = 50;

const pageSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      language: z.string(),
      status: z.string(),
      rejected_reason: z.string().optional(),
      components: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).default([]),
    }),
  ),
  paging: z
    .object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() })
    .optional(),
});

/** Rejects with a {@link MetaRefusal} where Meta says no, and with a network's error where it cannot be reached. */
export function createMetaTemplates(options: {
  graph: Pick<Graph, 'get' | 'post'>;
  businessAccountId: string;
}): MetaTemplates {
  const { graph } = options;
  const edge = `/${options.businessAccountId}/message_templates`;
  return {
    async list() {
      const known: KnownTemplate[] = [];
      let after = '';
      for (let page = 0; page < pagesAtMost; page += 1) {
        const path = `${edge}?fields=id,name,language,status,rejected_reason,components&limit=100`;
        const answer = granted(await graph.get(after ? `${path}&after=${encodeURIComponent(after)}` : path));
        const { data, paging } = pageSchema.parse(JSON.parse(answer.body));
        known.push(...data.map(knownTemplate));
        after = paging?.cursors?.after ?? '';
        if (!paging?.next || after === '') break;
      }
      return known;
    },
    async create(template) {
      granted(await graph.post(edge, template));
    },
    async edit(id, { components }) {
      granted(await graph.post(`/${id}`, { components }));
    },
  };
}

function knownTemplate(row: z.infer<typeof pageSchema>['data'][number]): KnownTemplate {
  const { id, name, language, status, rejected_reason: reason, components } = row;
  const text = components.find(({ type }) => type === 'BODY')?.text ?? '';
  return { id, name, language, status, text, ...(reason && reason !== 'NONE' && { reason }) };
}

function granted(answer: GraphAnswer): GraphAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  const { reason, code } = verdictOnAnswer(answer.status, answer.body, undefined);
  throw new MetaRefusal(code ? `${reason} (${code})` : reason);
}
