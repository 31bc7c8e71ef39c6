import { loadSettingsFile, readDataConfig } from '../config.ts';
import { systemClock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { createLogger } from '../lib/logger.ts';
import { MendableError } from '../lib/mendable-error.ts';
import { openData } from '../open-data.ts';
import { readArguments } from './account-arguments.ts';
import { help } from './account-texts.ts';
import { complain, say } from './exit-code.ts';
import { runAccount } from './run-account.ts';

/** Exit codes: 0 done, 2 something to mend (said in one line each), 1 a fault of ours. */
async function main(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  if (!asked.ok) return complain(asked.problems);
  const command = asked.value;
  if (command.command === 'help') return say(help);
  loadSettingsFile();
  const read = readDataConfig(process.env);
  if (!read.ok) return complain(read.problems);
  try {
    const log = createLogger({ level: 'error', pretty: true, destination: process.stderr });
    const parts = { owner: `account-${process.pid}`, clock: systemClock, newId, log };
    const data = await openData(read.config, { ...parts, beside: true });
    try {
      // Nothing of ours is ever sent, so there is nothing to deliver.
      return say(await runAccount({ ...data, ...parts, deliver() {} }, command));
    } finally {
      await data.close();
    }
  } catch (failure) {
    if (failure instanceof MendableError) return complain([failure.message]);
    throw failure;
  }
}

process.exitCode = await main(process.argv.slice(2));
