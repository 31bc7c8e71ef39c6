import type { DeviceState } from '../../app/channel.ts';

/** What happens to a linked device. */
export type DeviceEvent =
  /** A browser is started. */
  | 'started'
  /** WhatsApp shows a QR code or letters. */
  | 'asked-to-pair'
  | 'paired'
  | 'ready'
  /** It did not answer a look once, or is not connected. */
  | 'silent'
  | 'answered'
  /** This attempt is over; another follows. */
  | 'failed'
  | 'logged-out'
  /** Something on this machine, or a loop, needs a person. */
  | 'gave-up'
  | 'stopped';

/** Where an event leads from each state; what is not listed changes nothing. Final states are left by a new start alone. */
const transitions: Record<DeviceState, Partial<Record<DeviceEvent, DeviceState>>> = {
  STOPPED: { started: 'STARTING' },
  STARTING: { 'asked-to-pair': 'NEEDS_PAIRING', paired: 'SYNCING', ready: 'READY', failed: 'BACKOFF' },
  NEEDS_PAIRING: { paired: 'SYNCING', ready: 'READY', failed: 'BACKOFF' },
  SYNCING: { ready: 'READY', 'asked-to-pair': 'NEEDS_PAIRING', failed: 'BACKOFF' },
  READY: { silent: 'DEGRADED', failed: 'BACKOFF' },
  DEGRADED: { answered: 'READY', ready: 'READY', failed: 'BACKOFF' },
  BACKOFF: { started: 'STARTING' },
  LOGGED_OUT: { started: 'STARTING' },
  FATAL: { started: 'STARTING' },
};

/** These end whatever is going on. */
const fromAnywhere: Partial<Record<DeviceEvent, DeviceState>> = {
  'logged-out': 'LOGGED_OUT',
  'gave-up': 'FATAL',
  stopped: 'STOPPED',
};

/** The state after an event. Pure. */
export function nextState(state: DeviceState, event: DeviceEvent): DeviceState {
  return fromAnywhere[event] ?? transitions[state][event] ?? state;
}

const firstPauseMs = 2_000;
const longestPauseMs = 5 * 60_000;

/** How long to wait before the next attempt: 2 s doubling to 5 minutes, ±20 %. `failures` in a row, from 1. */
export function pauseMs(failures: number, random: () => number): number {
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
  return pause * (0.8 + 0.4 * random());
}
