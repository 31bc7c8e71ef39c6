import { expect, test } from 'vitest';
import type { DeviceState } from '../../../src/app/channel.ts';
import { type DeviceEvent, nextState, pauseMs } from '../../../src/whatsapp/linked-device/device-state.ts';

function after(...events: DeviceEvent[]): DeviceState {
  return events.reduce(nextState, 'STOPPED' as DeviceState);
}

test.each<[DeviceState, DeviceEvent[]]>([
  ['NEEDS_PAIRING', ['started', 'asked-to-pair']],
  ['READY', ['started', 'asked-to-pair', 'paired', 'ready']],
  ['READY', ['started', 'ready']],
  ['READY', ['started', 'ready', 'ready']],
  ['DEGRADED', ['started', 'ready', 'silent']],
  ['READY', ['started', 'ready', 'silent', 'answered']],
  ['BACKOFF', ['started', 'ready', 'failed']],
  ['STARTING', ['started', 'failed', 'started']],
  ['LOGGED_OUT', ['started', 'ready', 'logged-out']],
  ['LOGGED_OUT', ['started', 'ready', 'logged-out', 'failed', 'ready']],
  ['FATAL', ['started', 'ready', 'gave-up', 'answered']],
  ['STOPPED', ['started', 'ready', 'stopped', 'ready']],
])('%s after %j', (state, events) => {
  expect(after(...events)).toBe(state);
});

test('attempts come less and less often, five minutes apart at most, and not all at the same moment', () => {
  const middle = () => 0.5;
  expect([1, 2, 3, 4].map(failures => pauseMs(failures, middle))).toEqual([2000, 4000, 8000, 16_000]);
  expect(pauseMs(100, middle)).toBe(300_000);
  expect(pauseMs(1, () => 0)).toBeCloseTo(1600);
  expect(pauseMs(1, () => 1)).toBeCloseTo(2400);
});
