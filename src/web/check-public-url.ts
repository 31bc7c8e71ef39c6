import { createServer } from 'node:http';
import { closeServer, listen } from './http-server.ts';

/** Whether what stands at a public address is this machine's port. */
export type Reached = 'reached' | 'elsewhere' | 'not-at-all';

const path = '/setup/reached';

/**
 * Fetches a nonce from ourselves through the public address (no trailing slash). Nothing else may listen on the port.
 * @throws {MendableError} when the port is taken
 */
export async function checkPublicUrl(
  publicUrl: string,
  options: { port: number; nonce: string; timeoutMs?: number },
): Promise<Reached> {
  const server = createServer((req, res) => {
    if (req.url === path) res.end(options.nonce);
    else res.writeHead(404).end();
  });
  await listen(server, options.port);
  try {
    const answer = await fetch(publicUrl + path, {
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
    });
    return (await answer.text()) === options.nonce ? 'reached' : 'elsewhere';
  } catch {
    return 'not-at-all';
  } finally {
    await closeServer(server);
  }
}
