import { type App, compose } from './compose.ts';
import { loadSettingsFile, readConfig } from './config.ts';
import { createLogger } from './lib/logger.ts';
import { runUntilStopped } from './run.ts';
import { showPairing } from './show-pairing.ts';

loadSettingsFile();
const configured = readConfig(process.env);
if (configured.ok) {
  const { config } = configured;
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
} else {
  console.error(configured.problems.join('\n'));
  process.exitCode = 2;
}
