import { allForms, type FormDefinition } from '../whatsapp/cloud-api/forms.ts';
import { MetaRefusal } from '../whatsapp/cloud-api/granted.ts';
import type { Graph } from '../whatsapp/cloud-api/graph.ts';
import { createMetaForms, type KnownForm, type MetaForms } from '../whatsapp/cloud-api/meta-forms.ts';
import { type MetaReport, refusalOf } from './at-meta.ts';

export const formsHelp = `Keeps the forms at Meta as this release has them: with them "add" can be filled in as a form on WhatsApp,
one for each language.

  npm run forms -- print      every form, as Meta takes it
  npm run forms -- publish    makes and publishes those that Meta lacks; may be run again at any time

Usher offers them from its next start on, if WHATSAPP_BUSINESS_ACCOUNT_ID is among its settings.`;

/** Makes good what Meta lacks. Its names tell what is in a form, so one that is published already is left alone. */
export async function publishForms(account: {
  graph: Pick<Graph, 'get' | 'post' | 'upload'>;
  businessAccountId: string;
}): Promise<MetaReport> {
  const meta = createMetaForms(account);
  const report: MetaReport = { lines: [], isWell: true };
  let known: KnownForm[];
  try {
    known = await meta.list();
  } catch (failure) {
    if (!(failure instanceof MetaRefusal)) throw failure;
    return { lines: [`Meta did not tell which forms there are: ${failure.message}`], isWell: false };
  }
  for (const form of allForms()) {
    const { how, isWell } = await publish(
      form,
      known.find(({ name }) => name === form.name),
      meta,
    );
    report.lines.push(`${form.name}: ${how}`);
    report.isWell &&= isWell;
  }
  return report;
}

async function publish(
  form: FormDefinition,
  there: KnownForm | undefined,
  meta: MetaForms,
): Promise<{ how: string; isWell: boolean }> {
  if (there?.status === 'PUBLISHED') return { how: 'published already', isWell: true };
  if (there && there.status !== 'DRAFT') {
    return { how: `stopped at Meta (${there.status.toLowerCase()})`, isWell: false };
  }
  const refusal = await refusalOf(async () => {
    if (there) await meta.replace(there.id, form);
    await meta.publish(there?.id ?? (await meta.create(form)));
  });
  const done = there ? 'published (it was a draft)' : 'made and published';
  return { how: refusal ?? done, isWell: refusal === undefined };
}
