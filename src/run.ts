import type { Log } from './lib/logger.ts';
import { MendableError } from './lib/mendable-error.ts';

/**
 * Starts, and stops in good order at Ctrl-C or a termination signal; a second one ends the process at once.
 * So does `failed`, which rejects when it cannot go on. What a person can mend is one line without a stack, and exit code 1.
 */
export async function runUntilStopped(
  log: Log,
  start: () => Promise<{ stop(): Promise<void>; failed?: Promise<never> }>,
): Promise<void> {
  const signalled = new Promise<void>(resolve => {
    let signals = 0;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        signals += 1;
        if (signals > 1) process.exit(1);
        resolve();
      });
    }
  });
  try {
    const app = await start();
    await Promise.race([signalled, ...(app.failed ? [app.failed] : [])]);
    log.info('stopping');
    await app.stop();
  } catch (failure) {
    if (failure instanceof MendableError) console.error(failure.message);
    else log.error({ err: failure }, 'could not go on');
    process.exitCode = 1;
  }
}
