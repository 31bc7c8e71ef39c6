import { z } from 'zod';
import type { Graph, GraphAnswer } from './graph.ts';
import { verdictOnAnswer } from './graph-error.ts';

/** Meta answered, and not as asked. */
export class MetaRefusal extends Error {}

/** The answer, where Meta did what it was asked; throws a {@link MetaRefusal} otherwise. */
export function granted(answer: GraphAnswer): GraphAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  const { reason, code } = verdictOnAnswer(answer.status, answer.body, undefined);
  throw new MetaRefusal(code ? `${reason} (${code})` : reason);
}

/** More pages than this are nothing of ours. */
const pagesAtMost = 50;

const paging = z
  .object({ cursors: z.object({ after: z.string() }).optional(), next: z.string().optional() })
  .optional();

/** Every row of a list at Meta, page after page; `path` has its query already: `/102/flows?fields=id,name`. */
export async function everyRow<T>(graph: Pick<Graph, 'get'>, path: string, row: z.ZodType<T>): Promise<T[]> {
  const page = z.object({ data: z.array(row), paging });
  const rows: T[] = [];
  let after = '';
  for (let n = 0; n < pagesAtMost; n += 1) {
    const first = `${path}&limit=100`;
    const answer = granted(await graph.get(after ? `${first}&after=${encodeURIComponent(after)}` : first));
    const read = page.parse(JSON.parse(answer.body));
    rows.push(...read.data);
    after = read.paging?.cursors?.after ?? '';
    if (!read.paging?.next || after === '') break;
  }
  return rows;
}
