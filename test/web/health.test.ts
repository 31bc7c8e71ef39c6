import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/visitor.ts';
import { startWebWorld, type WebWorld } from './support/web-world.ts';

let world: WebWorld;
let channelUp: () => Promise<boolean> | boolean = () => true;

beforeAll(async () => {
  world = await startWebWorld({
    publicUrl: 'https://usher.test',
    metricsToken: 'token-for-the-monitor',
    probes: { database: () => true, channel: () => channelUp() },
  });
});
afterAll(() => world.close());

/** As it comes through a proxy on the same machine. */
const outside = { 'x-forwarded-for': '203.0.113.7' };

test('alive is said to everyone, by whatever name', async () => {
  const answer = await ask(`${world.url}/healthz`, { headers: { host: '10.0.0.7', ...outside } });
  expect([answer.status, answer.body]).toEqual([200, '{"alive":true}']);
});

test('ready when all parts are up; 503 when one is down, fails or does not answer', async () => {
  const ready = async () => {
    const { status, body } = await ask(`${world.url}/readyz`);
    return [status, JSON.parse(body)];
  };
  channelUp = () => true;
  expect(await ready()).toEqual([200, { ready: true, parts: { database: 'up', channel: 'up' } }]);
  const down = [503, { ready: false, parts: { database: 'up', channel: 'down' } }];
  channelUp = () => false;
  expect(await ready()).toEqual(down);
  channelUp = () => Promise.reject(new Error('refused'));
  expect(await ready()).toEqual(down);
  channelUp = () => {
    throw new Error('not even tried');
  };
  expect(await ready()).toEqual(down);
  channelUp = () => new Promise(() => {});
  expect(await ready()).toEqual(down);
});

test('details and metrics are for this machine and for who holds the token', async () => {
  channelUp = () => true;
  const token = { authorization: 'Bearer token-for-the-monitor' };
  const get = (path: string, headers: Record<string, string>) => ask(`${world.url}${path}`, { headers });

  expect((await get('/readyz', outside)).body).toBe('{"ready":true}');
  expect((await get('/metrics', outside)).status).toBe(403);
  expect((await get('/metrics', { ...outside, authorization: 'Bearer wrong' })).status).toBe(403);
  expect((await get('/metrics', { ...outside, ...token })).status).toBe(200);
  expect(JSON.parse((await get('/readyz', { ...outside, ...token })).body)).toHaveProperty(
    'parts.channel',
    'up',
  );
  expect((await get('/metrics', {})).status).toBe(200);
});

test('metrics name routes by their pattern, never a link', async () => {
  const { path } = await world.invite();
  await ask(`${world.url}${path}`, { headers: { host: 'usher.test' } });
  await ask(`${world.url}/nowhere/${path}`, { headers: { host: 'usher.test' } });
  const { body } = await ask(`${world.url}/metrics`);
  expect(body).toContain('usher_http_request_seconds_count{method="GET",route="/i/:link",status="200"} 1');
  expect(body).toContain('route="none",status="404"');
  expect(body).not.toContain(path.slice(3));
});
