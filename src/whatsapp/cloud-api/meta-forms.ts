import { z } from 'zod';
import type { FormDefinition } from './forms.ts';
import { everyRow, granted, MetaRefusal } from './granted.ts';
import type { Graph, GraphAnswer } from './graph.ts';

/** A form as Meta has it. */
export interface KnownForm {
  id: string;
  name: string;
  /** `DRAFT`, `PUBLISHED`, `DEPRECATED`, `BLOCKED`, `THROTTLED` or a newer one. */
  status: string;
}

/** The forms ("flows") of a business account at Meta (developers.facebook.com/docs/whatsapp/flows/reference/flowsapi). */
export interface MetaForms {
  list(): Promise<KnownForm[]>;
  /** Makes a draft of it; answers its id. */
  create(form: FormDefinition): Promise<string>;
  /** Replaces what is in a draft. */
  replace(id: string, form: FormDefinition): Promise<void>;
  /** From then on it can be sent, and no longer be changed. */
  publish(id: string): Promise<void>;
}

const row = z.object({ id: z.string(), name: z.string(), status: z.string() });
const created = z.object({ id: z.string() });
const taken = z.object({ validation_errors: z.array(z.object({ message: z.string() })).default([]) });

/** Rejects with a {@link MetaRefusal} where Meta says no, and with a network's error where it cannot be reached. */
export function createMetaForms(options: {
  graph: Pick<Graph, 'get' | 'post' | 'upload'>;
  businessAccountId: string;
}): MetaForms {
  const { graph } = options;
  const edge = `/${options.businessAccountId}/flows`;
  return {
    list: () => everyRow(graph, `${edge}?fields=id,name,status`, row),
    async create({ name, json }) {
      const answer = granted(await graph.post(edge, { name, categories: ['OTHER'], flow_json: json }));
      refuseFaults(answer);
      return created.parse(JSON.parse(answer.body)).id;
    },
    async replace(id, { json }) {
      const form = new FormData();
      form.append('name', 'flow.json');
      form.append('asset_type', 'FLOW_JSON');
      form.append('file', new Blob([json], { type: 'application/json' }), 'flow.json');
      refuseFaults(granted(await graph.upload(`/${id}/assets`, form)));
    },
    async publish(id) {
      granted(await graph.post(`/${id}/publish`, {}));
    },
  };
}

/** Meta takes a draft with faults, and names them: it could not be published. */
function refuseFaults({ body }: GraphAnswer): void {
  const [fault] = taken.parse(JSON.parse(body)).validation_errors;
  if (fault) throw new MetaRefusal(fault.message);
}
