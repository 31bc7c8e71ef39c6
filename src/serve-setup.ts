import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { App, Handover } from './compose.ts';
import { type Config, choices, readConfig, type SetupConfig } from './config.ts';
import { systemClock } from './lib/clock.ts';
import { newId } from './lib/ids.ts';
import type { Log } from './lib/logger.ts';
import { reference } from './lib/readable-code.ts';
import { openData } from './open-data.ts';
import { saveSettings } from './setup/settings-file.ts';
import { companyThere } from './setup/steps.ts';
import { setupChecks } from './setup-checks.ts';
import { checkPublicUrlBeside } from './web/check-public-url.ts';
import { createSetupApp } from './web/create-setup-app.ts';
import { closeServer, listen } from './web/http-server.ts';
import { inFront } from './web/in-front.ts';
import type { Finished } from './web/routes/setup-end-routes.ts';
import { createSetupAccess } from './web/setup-access.ts';

/** 256 bits, fit for a URL. */
const newSecret = () => randomBytes(32).toString('base64url');

interface SetupOptions {
  log: Log;
  environment: Record<string, string | undefined>;
  /** Starts Usher once everything is set. */
  startUsher(config: Config, handover: Handover): Promise<App>;
}

/**
 * Serves the set-up page on this machine alone, and prints its address with the key: never to the log. When all is set
 * Usher starts in this process, with the page in front until an owner is linked; `failed` rejects when it cannot start.
 * @throws {MendableError} one line about what to do, when something outside stands in the way
 */
export async function serveSetup(
  config: SetupConfig,
  { log, environment, startUsher }: SetupOptions,
): Promise<{ stop(): Promise<void>; failed: Promise<never> }> {
  const parts = { owner: randomUUID(), clock: systemClock, newId, log };
  const data = await openData(config, parts);
  const [key, session, nonce] = [newSecret(), newSecret(), newSecret()];
  const file = join(process.cwd(), '.env');
  let port = config.port;
  let finished: Finished | undefined;
  let starting: Promise<App> | undefined;
  let running: App | undefined;
  let fail: (failure: unknown) => void;
  const failed = new Promise<never>((_, reject) => {
    // Nothing may keep the process alive that cannot go on; what Usher had opened it has closed itself.
    fail = failure => void closeServer(server).then(() => reject(failure));
  });

  const accounts = { ...data, ...parts, deliver() {} };
  const setup = {
    accounts,
    checks: { ...setupChecks, publicUrl: (url: string) => checkPublicUrlBeside(url, { port, nonce }) },
    environment,
    save: (values: Record<string, string>) => saveSettings(file, values),
  };
  const page = createSetupApp({
    ...setup,
    file,
    port: () => port,
    access: createSetupAccess({ key, session }),
    nonce,
    finished: () => finished,
    running: () => running,
    async isLinked() {
      const company = await companyThere(setup);
      if (!company) return false;
      const { id, ownerId } = company.account;
      return (await data.store.conversationOfUser(id, ownerId!)) !== undefined;
    },
    finish(done) {
      finished = done;
      const read = readConfig(environment);
      if (!read.ok) return fail(new Error(read.problems.join(' ')));
      const handover = {
        data,
        leavePort: () => closeServer(server),
        front: (pages: Parameters<Handover['front']>[0]) => inFront(page, pages),
      };
      // Where the system chose the port of the page, Usher keeps it.
      starting = startUsher({ ...read.config, port }, handover);
      starting.then(app => {
        running = app;
      }, fail);
    },
    log,
    newReference: reference,
  });
  const server = createServer(page);
  try {
    port = await listen(server, config.port, '127.0.0.1');
  } catch (failure) {
    await data.close();
    throw failure;
  }
  if (!config.unfinished) console.log(choices.join('\n'));
  console.log(`Set up: http://127.0.0.1:${port}/setup?key=${key}`);
  return {
    failed,
    async stop() {
      // Usher has taken over data and port, or closed them where it could not start.
      if (starting) return (await starting).stop();
      await closeServer(server);
      await data.close();
    },
  };
}
