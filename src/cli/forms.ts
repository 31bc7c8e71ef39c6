import { allForms } from '../whatsapp/cloud-api/forms.ts';
import { atMeta } from './at-meta.ts';
import { complain, say } from './exit-code.ts';
import { formsHelp, publishForms } from './run-forms.ts';

/** Exit codes: 0 done and every form published, 2 something to mend, 1 a fault of ours. */
async function main([command = 'help', ...rest]: readonly string[]): Promise<number> {
  if (command === 'help') return say(formsHelp);
  if (command === 'print') return say(JSON.stringify(allForms().map(printed), undefined, 2));
  if (command !== 'publish' || rest.length > 0) return complain([formsHelp]);
  return atMeta(publishForms);
}

/** With its JSON readable, as Meta's own editor shows it. */
function printed({ json, ...form }: ReturnType<typeof allForms>[number]): object {
  return { ...form, json: JSON.parse(json) };
}

process.exitCode = await main(process.argv.slice(2));
