import { type App, compose } from './compose.ts';
import { type Config, loadSettingsFile, readConfig, readSetupConfig, wantsSetup } from './config.ts';
import { createLogger } from './lib/logger.ts';
import { runUntilStopped } from './run.ts';
import { serveSetup } from './serve-setup.ts';
import { showPairing } from './show-pairing.ts';

loadSettingsFile();
if (wantsSetup(process.env)) await setUp();
else {
  const configured = readConfig(process.env);
  if (configured.ok) await runUsher(configured.config);
  else complain(configured.problems);
}

async function runUsher(config: Config): Promise<void> {
  const log = createLogger({ level: config.logLevel, pretty: process.stdout.isTTY });
  if (config.publicUrl?.startsWith('http:')) {
    log.warn(
      { setting: 'PUBLIC_URL' },
      'it begins with http://: put https in front, since links that let people in go there',
    );
  }
  await runUntilStopped(log, async (): Promise<App> => {
    const app = await compose(config, { log });
    if (app.pairing) showPairing(app.pairing);
    log.info({ port: app.port }, 'ready');
    return app;
  });
}

async function setUp(): Promise<void> {
  const read = readSetupConfig(process.env);
  if (!read.ok) return complain(read.problems);
  const { config } = read;
  const log = createLogger({ level: config.logLevel, pretty: process.stdout.isTTY });
  await runUntilStopped(log, () => serveSetup(config, { log, environment: process.env }));
}

function complain(problems: readonly string[]): void {
  console.error(problems.join('\n'));
  process.exitCode = 2;
}
