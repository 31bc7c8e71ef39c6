import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { holdNumber } from '../../src/hold-number.ts';
import type { OpenedChannel } from '../../src/open-channel.ts';
import { takeLease } from '../../src/store/number-lease.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { loseNumber } from '../support/lose-number.ts';
import { silentLog } from '../support/silent-log.ts';

let database: TestDatabase;
let happened: string[];
let heard: () => void = () => {};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  happened = [];
});

function happens(what: string): void {
  happened.push(what);
  heard();
}

/** Resolves once so many things have happened. */
function untilHappened(count: number): Promise<void> {
  return new Promise(resolve => {
    heard = () => happened.length >= count && resolve();
    heard();
  });
}

function hold(name: string, waitMs = 60_000): Promise<OpenedChannel> {
  const opened: OpenedChannel = {
    channel: {
      id: 'linked-device',
      kind: 'LINKED_DEVICE',
      number: () => null,
      send: async () => ({ ok: true }),
    },
    start: async () => happens(`${name} starts`),
    stop: async () => happens(`${name} stops`),
  };
  return holdNumber(opened, {
    takeLease: id => takeLease(database.url, id, { log: silentLog, waitMs }),
    onHeld: async () => happens(`${name} holds`),
    log: silentLog,
  });
}

const handlers = { onInbound: async () => {} };

test('the second starts only when the first has stopped', async () => {
  const first = await hold('first');
  await first.start(handlers);
  await expect(hold('second', 100)).rejects.toThrow('Another Usher runs this number');
  const waiting = hold('third');
  await first.stop();
  const third = await waiting;
  await third.start(handlers);
  await third.stop();
  expect(happened).toEqual([
    ...['first holds', 'first starts', 'first stops'],
    ...['third holds', 'third starts', 'third stops'],
  ]);
});

test('a channel that lost its number stops, and runs again once it has it back', async () => {
  const only = await hold('only');
  await only.start(handlers);
  await loseNumber(database.url);
  await untilHappened(5);
  expect(happened).toEqual(['only holds', 'only starts', 'only stops', 'only holds', 'only starts']);
  await only.stop();
  expect(happened.slice(5)).toEqual(['only stops']);
});

test('what could not be made ready gives the number back', async () => {
  const opened = { channel: { id: 'linked-device' } } as OpenedChannel;
  const failing = holdNumber(opened, {
    takeLease: id => takeLease(database.url, id, { log: silentLog, waitMs: 100 }),
    onHeld: () => Promise.reject(new Error('no')),
    log: silentLog,
  });
  await expect(failing).rejects.toThrow('no');
  await (await hold('next', 100)).stop();
});
