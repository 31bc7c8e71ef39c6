import { type App, compose, type Handover } from './compose.ts';
import { type Config, loadSettingsFile, readConfig, readSetupConfig, wantsSetup } from './config.ts';
import { createLogger, type Log } from './lib/logger.ts';
import { runUntilStopped } from './run.ts';
import { serveSetup } from './serve-setup.ts';
import { showPairing } from './show-pairing.ts';

loadSettingsFile();
const configured = wantsSetup(process.env) ? readSetupConfig(process.env) : readConfig(process.env);
if (configured.ok) {
  const { config } = configured;
  const log = createLogger({ level: config.logLevel, pretty: process.stdout.isTTY });
  await runUntilStopped(log, () =>
    'unfinished' in config
      ? serveSetup(config, {
          log,
          environment: process.env,
          startUsher: (complete, handover) => startUsher(complete, log, handover),
        })
      : startUsher(config, log),
  );
} else {
  console.error(configured.problems.join('\n'));
  process.exitCode = 2;
}

async function startUsher(config: Config, log: Log, handover?: Handover): Promise<App> {
  if (config.publicUrl?.startsWith('http:')) {
    log.warn(
      { setting: 'PUBLIC_URL' },
      'it begins with http://: put https in front, since links that let people in go there',
    );
  }
  const app = await compose(config, { log, ...(handover && { handover }) });
  if (app.pairing) showPairing(app.pairing);
  log.info({ port: app.port }, 'ready');
  return app;
}
