import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceState } from '../../../src/app/channel.ts';
import { type DeviceEvent, nextState } from '../../../src/whatsapp/linked-device/device-state.ts';
import { Watchdog } from '../../../src/whatsapp/linked-device/watchdog.ts';

const lookMs = 30_000;

describe('the watchdog of a linked device', () => {
  let state: DeviceState;
  let ends: string[];
  let answers: () => Promise<boolean>;
  let looks: number;
  let nudges: number;
  let watchdog: Watchdog;

  beforeEach(() => {
    vi.useFakeTimers();
    state = 'READY';
    ends = [];
    looks = 0;
    nudges = 0;
    answers = async () => true;
    const page = {
      isConnected: () => {
        looks += 1;
        return answers();
      },
      nudge: async () => {
        nudges += 1;
      },
    };
    watchdog = new Watchdog(page, {
      state: () => state,
      happens: (event: DeviceEvent) => {
        state = nextState(state, event);
      },
      end: reason => ends.push(reason),
    });
  });
  afterEach(() => {
    watchdog.stop();
    vi.useRealTimers();
  });

  it.each([
    ['is not connected', async () => false],
    ['does not answer', () => Promise.reject(new Error('no answer within 10 seconds'))],
  ])('ends what %s three times in a row', async (_, silent) => {
    answers = silent;
    await vi.advanceTimersByTimeAsync(2 * lookMs);
    expect([state, ends]).toEqual(['DEGRADED', []]);
    await vi.advanceTimersByTimeAsync(lookMs);
    expect(ends).toEqual(['WhatsApp Web no longer answers']);
  });

  it('forgives what answers again', async () => {
    answers = async () => false;
    await vi.advanceTimersByTimeAsync(2 * lookMs);
    answers = async () => true;
    await vi.advanceTimersByTimeAsync(lookMs);
    expect(state).toBe('READY');
    answers = async () => false;
    await vi.advanceTimersByTimeAsync(2 * lookMs);
    expect([state, ends]).toEqual(['DEGRADED', []]);
  });

  it('nudges what is on its way, and looks at nothing that is not up yet', async () => {
    for (state of ['STARTING', 'NEEDS_PAIRING', 'SYNCING'] as const) {
      await vi.advanceTimersByTimeAsync(lookMs);
    }
    expect([looks, nudges]).toEqual([0, 30]);
    state = 'READY';
    await vi.advanceTimersByTimeAsync(lookMs);
    expect([looks, nudges]).toEqual([1, 30]);
  });

  it('leaves alone what is over', async () => {
    watchdog.stop();
    await vi.advanceTimersByTimeAsync(10 * lookMs);
    expect([looks, nudges]).toEqual([0, 0]);
  });
});
