import { allTemplates } from '../whatsapp/cloud-api/templates.ts';
import { atMeta } from './at-meta.ts';
import { complain, say } from './exit-code.ts';
import { isTemplatesCommand, runTemplates, templatesHelp } from './run-templates.ts';

/** Exit codes: 0 done and every template approved or on its way, 2 something to mend, 1 a fault of ours. */
async function main([command = 'help', ...rest]: readonly string[]): Promise<number> {
  if (command === 'help') return say(templatesHelp);
  if (command === 'print') return say(JSON.stringify(allTemplates(), undefined, 2));
  if (!isTemplatesCommand(command) || rest.length > 0) return complain([templatesHelp]);
  return atMeta(account => runTemplates(command, account));
}

process.exitCode = await main(process.argv.slice(2));
