import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { closeServer, createHttpServer, listen } from '../../src/web/http-server.ts';

const saying = (word: string) => (_req: IncomingMessage, res: ServerResponse) => void res.end(word);

async function serving(webhook: ReturnType<typeof saying> | undefined) {
  const server = createHttpServer({ webhook, pages: saying('pages') });
  const port = await listen(server, 0, '127.0.0.1');
  onTestFinished(() => closeServer(server));
  return async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
}

it("hands the webhook's path to the channel, and all else to the pages", async () => {
  const get = await serving(saying('webhook'));
  expect(await get('/webhooks/whatsapp?hub.mode=subscribe')).toBe('webhook');
  expect(await get('/webhooks/whatsappy')).toBe('pages');
});

it('leaves that path to the pages where the channel has no webhook', async () => {
  const get = await serving(undefined);
  expect(await get('/webhooks/whatsapp')).toBe('pages');
});
