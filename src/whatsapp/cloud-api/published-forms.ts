import type { BotLanguage } from '../../domain/language.ts';
import { allForms } from './forms.ts';
import type { Graph } from './graph.ts';
import { createMetaForms } from './meta-forms.ts';

/** Meta's id of each form of this release that can be sent, by the language of its labels. */
export type PublishedForms = ReadonlyMap<BotLanguage, string>;

/** Asks Meta which of our forms are published. Rejects when it does not tell. */
export async function findPublishedForms(account: {
  graph: Pick<Graph, 'get' | 'post' | 'upload'>;
  businessAccountId: string;
}): Promise<Map<BotLanguage, string>> {
  const known = await createMetaForms(account).list();
  return new Map(
    allForms().flatMap(({ name, language }) => {
      const there = known.find(form => form.name === name && form.status === 'PUBLISHED');
      return there ? [[language, there.id] as const] : [];
    }),
  );
}
