import { loadSettingsFile, readTemplatesConfig } from '../config.ts';
import { createGraph } from '../whatsapp/cloud-api/graph.ts';
import { allTemplates } from '../whatsapp/cloud-api/templates.ts';
import { complain, say } from './exit-code.ts';
import { isTemplatesCommand, runTemplates, templatesHelp } from './run-templates.ts';

/** Exit codes: 0 done and every template approved or on its way, 2 something to mend, 1 a fault of ours. */
async function main([command = 'help', ...rest]: readonly string[]): Promise<number> {
  if (command === 'help') return say(templatesHelp);
  if (command === 'print') return say(JSON.stringify(allTemplates(), undefined, 2));
  if (!isTemplatesCommand(command) || rest.length > 0) return complain([templatesHelp]);
  loadSettingsFile();
  const read = readTemplatesConfig(process.env);
  if (!read.ok) return complain(read.problems);
  const { graphBaseUrl: baseUrl, graphVersion: version, ...config } = read.config;
  const graph = createGraph({ baseUrl, version, accessToken: config.accessToken, timeoutMs: 20_000 });
  try {
    const { lines, isWell } = await runTemplates(command, {
      graph,
      businessAccountId: config.businessAccountId,
    });
    return isWell ? say(lines.join('\n')) : complain(lines);
  } finally {
    await graph.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
