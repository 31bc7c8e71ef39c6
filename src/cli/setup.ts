import { join } from 'node:path';
import { loadSettingsFile, readDataConfig } from '../config.ts';
import { systemClock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { createLogger } from '../lib/logger.ts';
import { MendableError } from '../lib/mendable-error.ts';
import { openData } from '../open-data.ts';
import { saveSettings } from '../setup/settings-file.ts';
import { setupChecks } from '../setup-checks.ts';
import { complain } from './exit-code.ts';
import { runSetup } from './setup/run-setup.ts';
import { LeftEarly, openTerminal } from './setup/terminal.ts';

/** Exit codes: 0 done, 2 left early or something to mend, 1 a fault of ours. */
async function main(): Promise<number> {
  loadSettingsFile();
  const read = readDataConfig(process.env);
  if (!read.ok) return complain(read.problems);
  const file = join(process.cwd(), '.env');
  const terminal = openTerminal(process.stdin, process.stdout);
  terminal.say(`Let us set Usher up. What you answer is kept in ${file}, which only you can read, and in
the database. Leave with Ctrl-C whenever you like: "npm run setup" goes on where you stopped.\n`);
  try {
    const log = createLogger({ level: 'error', pretty: true, destination: process.stderr });
    const parts = { owner: `setup-${process.pid}`, clock: systemClock, newId, log };
    const data = await openData(read.config, { ...parts, beside: true });
    try {
      await runSetup({
        terminal,
        accounts: { ...data, ...parts, deliver() {} },
        checks: setupChecks,
        environment: process.env,
        save: values => saveSettings(file, values),
      });
      return 0;
    } finally {
      await data.close();
    }
  } catch (failure) {
    if (failure instanceof LeftEarly) return complain(['\nLeft here: "npm run setup" goes on.']);
    if (failure instanceof MendableError) return complain([failure.message]);
    throw failure;
  } finally {
    terminal.close();
  }
}

process.exitCode = await main();
