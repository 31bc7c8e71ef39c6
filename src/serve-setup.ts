import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { choices, type SetupConfig } from './config.ts';
import { systemClock } from './lib/clock.ts';
import { newId } from './lib/ids.ts';
import type { Log } from './lib/logger.ts';
import { reference } from './lib/readable-code.ts';
import { openData } from './open-data.ts';
import { saveSettings } from './setup/settings-file.ts';
import { setupChecks } from './setup-checks.ts';
import { checkPublicUrlBeside } from './web/check-public-url.ts';
import { createSetupApp } from './web/create-setup-app.ts';
import { closeServer, listen } from './web/http-server.ts';
import { createSetupAccess } from './web/setup-access.ts';
import type { Finished } from './web/setup-forms.ts';

/** 256 bits, fit for a URL. */
const newSecret = () => randomBytes(32).toString('base64url');

/**
 * Serves the set-up page on this machine alone, and prints its address with the key: never to the log.
 * @throws {MendableError} one line about what to do, when something outside stands in the way
 */
export async function serveSetup(
  config: SetupConfig,
  { log, environment }: { log: Log; environment: Record<string, string | undefined> },
): Promise<{ stop(): Promise<void> }> {
  const parts = { owner: `setup-${process.pid}`, clock: systemClock, newId, log };
  const data = await openData(config, parts);
  try {
    const file = join(process.cwd(), '.env');
    const [key, session, nonce] = [newSecret(), newSecret(), newSecret()];
    let port = config.port;
    let finished: Finished | undefined;
    const app = createSetupApp({
      accounts: { ...data, ...parts, deliver() {} },
      checks: { ...setupChecks, publicUrl: url => checkPublicUrlBeside(url, { port, nonce }) },
      environment,
      save: values => saveSettings(file, values),
      file,
      port: () => port,
      access: createSetupAccess({ key, session }),
      nonce,
      finished: () => finished,
      finish: done => {
        finished = done;
      },
      log,
      newReference: reference,
    });
    const server = createServer(app);
    port = await listen(server, config.port, '127.0.0.1');
    if (!config.unfinished) console.log(choices.join('\n'));
    console.log(`Set up: http://127.0.0.1:${port}/setup?key=${key}`);
    return {
      async stop() {
        await closeServer(server);
        await data.close();
      },
    };
  } catch (failure) {
    await data.close();
    throw failure;
  }
}
