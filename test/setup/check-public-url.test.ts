import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { checkPublicUrl } from '../../src/web/check-public-url.ts';
import { freePort } from '../support/free-port.ts';

const nonce = 'a-nonce';

test('an address that leads to the port is reached', async () => {
  const port = await freePort();
  expect(await checkPublicUrl(`http://127.0.0.1:${port}`, { port, nonce })).toBe('reached');
});

test('an address where something else answers is told from one where nothing does', async () => {
  const other = createServer((_req, res) => res.end('hello')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  const port = await freePort();
  expect(await checkPublicUrl(`http://127.0.0.1:${address.port}`, { port, nonce })).toBe('elsewhere');
  await expect(
    checkPublicUrl(`http://127.0.0.1:${address.port}`, { port: address.port, nonce }),
  ).rejects.toThrow(`Port ${address.port} is taken`);
  other.close();
  await once(other, 'close');
  expect(await checkPublicUrl(`http://127.0.0.1:${address.port}`, { port, nonce })).toBe('not-at-all');
});
