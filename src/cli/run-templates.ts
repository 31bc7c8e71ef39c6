import { MetaRefusal } from '../whatsapp/cloud-api/granted.ts';
import type { Graph } from '../whatsapp/cloud-api/graph.ts';
import { createMetaTemplates, type KnownTemplate } from '../whatsapp/cloud-api/meta-templates.ts';
import { allTemplates, type TemplateDefinition } from '../whatsapp/cloud-api/templates.ts';
import { type MetaReport, refusalOf } from './at-meta.ts';

export const templatesHelp = `Keeps the message templates at Meta as this release has them. With them Usher can tell people something on
WhatsApp who have not written for a day; without them it does so by mail.

  npm run templates -- print     every template, as Meta takes it
  npm run templates -- submit    sends Meta those that it lacks or that have changed; Meta then looks at them
  npm run templates -- check     how they stand: approved, waiting, refused, missing, or different`;

export type TemplatesCommand = 'submit' | 'check';

export function isTemplatesCommand(word: string): word is TemplatesCommand {
  return word === 'submit' || word === 'check';
}

/** Compares what Meta has with what this release has, and on `submit` makes good what differs. */
export async function runTemplates(
  command: TemplatesCommand,
  options: { graph: Pick<Graph, 'get' | 'post'>; businessAccountId: string },
): Promise<MetaReport> {
  const meta = createMetaTemplates(options);
  const report: MetaReport = { lines: [], isWell: true };
  const say = (template: TemplateDefinition, how: string, isWell: boolean) => {
    report.lines.push(`${template.name} (${template.language}): ${how}`);
    report.isWell &&= isWell;
  };
  try {
    const known = await meta.list();
    for (const template of allTemplates()) {
      const there = known.find(
        ({ name, language }) => name === template.name && language === template.language,
      );
      const standing = standingOf(template, there);
      if (command === 'check' || standing === 'waiting' || standing === 'approved') {
        say(template, described(standing, there), standing === 'approved' || standing === 'waiting');
        continue;
      }
      const refusal = await refusalOf(() => (there ? meta.edit(there.id, template) : meta.create(template)));
      say(template, refusal ?? `sent to Meta (it was ${described(standing, there)})`, refusal === undefined);
    }
  } catch (failure) {
    if (!(failure instanceof MetaRefusal)) throw failure;
    return { lines: [`Meta did not tell which templates there are: ${failure.message}`], isWell: false };
  }
  return report;
}

type Standing = 'approved' | 'waiting' | 'refused' | 'stopped' | 'missing' | 'different';

function standingOf(template: TemplateDefinition, there: KnownTemplate | undefined): Standing {
  if (!there) return 'missing';
  if (there.status === 'PENDING') return 'waiting';
  if (there.text !== template.components[0].text) return 'different';
  if (there.status === 'APPROVED') return 'approved';
  return there.status === 'REJECTED' ? 'refused' : 'stopped';
}

function described(standing: Standing, there: KnownTemplate | undefined): string {
  if (standing === 'refused') return `refused by Meta (${there?.reason ?? 'no reason given'})`;
  if (standing === 'stopped') return `stopped by Meta (${there?.status.toLowerCase()})`;
  return standing === 'different' ? 'different from this release' : standing;
}
