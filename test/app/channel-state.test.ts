import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Condition } from '../../src/app/condition.ts';
import { conditionMetrics } from '../../src/web/condition-metrics.ts';
import { Company } from '../support/company.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${world.app.port}${path}`);
  return { status: response.status, text: await response.text() };
}

test('a refused token is seen by whoever watches, and so is its end', async () => {
  const company = await Company.found(world);
  expect(await get('/readyz')).toMatchObject({ status: 200 });
  expect((await get('/metrics')).text).toContain('usher_channel_state{state="works"} 1');

  world.meta.trouble.refuse = () => ({ code: 190 });
  await world.meta.person(company.numberOf('Ann'), 'Ann').says('seats');
  await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(503), 20_000);
  const { text } = await get('/metrics');
  expect(text).toContain('usher_channel_state{state="refused"} 1');
  expect(text).toContain('usher_channel_state{state="works"} 0');
  expect(text).toContain('usher_outbox_waiting{kind="message"} 1');
  expect(text).toMatch(/usher_outbox_oldest_timestamp_seconds \d{10}/u);
  expect((await get('/healthz')).status).toBe(200);

  world.meta.trouble.refuse = () => undefined;
  world.clock.now = new Date(world.clock.now.getTime() + 61_000);
  await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(200), 20_000);
  await vi.waitFor(
    async () => expect((await get('/metrics')).text).toContain('usher_outbox_waiting{kind="message"} 0'),
    20_000,
  );
}, 70_000);

test('a linked device is in one state at a time; what cannot be read is left out', async () => {
  const registry = new Registry();
  let condition: Condition = {
    channel: { kind: 'LINKED_DEVICE', state: 'NEEDS_PAIRING', since: new Date() },
    mail: undefined,
  };
  conditionMetrics(registry, {
    condition: () => condition,
    waiting: () => Promise.reject(new Error('no database')),
  });
  const lasting = async () =>
    [...(await registry.metrics()).matchAll(/usher_channel_state\{state="([^"]+)"\} 1/gu)].map(m => m[1]);
  expect(await lasting()).toEqual(['needs-pairing']);
  condition = { ...condition, channel: { kind: 'LINKED_DEVICE', state: 'READY', since: new Date() } };
  expect(await lasting()).toEqual(['ready']);
  const text = await registry.metrics();
  expect(text).not.toMatch(/^usher_(?:mail_state|outbox\w+)\b.* \d/mu);
});
