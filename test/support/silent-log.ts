import type { Log } from '../../src/lib/logger.ts';

/** For tests that do not ask what was logged. */
export const silentLog: Log = { info() {}, warn() {}, error() {} };
