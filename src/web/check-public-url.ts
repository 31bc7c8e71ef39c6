import { createServer, type RequestListener } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Reached } from '../setup/checks.ts';
import { closeServer, listen } from './http-server.ts';

/** Where the nonce is asked for. */
export const reachedPath = '/setup/reached';

interface Check {
  port: number;
  nonce: string;
  timeoutMs?: number;
}

/**
 * Fetches a nonce from ourselves through the public address (no trailing slash). Nothing else may listen on the port.
 * @throws {MendableError} when the port is taken
 */
export async function checkPublicUrl(publicUrl: string, check: Check): Promise<Reached> {
  const server = createServer(answering(check.nonce));
  await listen(server, check.port);
  try {
    return await fetchNonce(publicUrl, check);
  } finally {
    await closeServer(server);
  }
}

/**
 * The same while a server of ours has the port on this machine's own addresses and answers the nonce there. For this
 * moment the machine's other addresses answer it, too, since the address may lead there without a proxy.
 */
export async function checkPublicUrlBeside(publicUrl: string, check: Check): Promise<Reached> {
  const servers = outwardAddresses().map(host => ({ host, server: createServer(answering(check.nonce)) }));
  // Where something else has the port, that answers.
  const opened = await Promise.allSettled(
    servers.map(async ({ host, server }) => {
      await listen(server, check.port, host);
      return server;
    }),
  );
  try {
    return await fetchNonce(publicUrl, check);
  } finally {
    await Promise.all(opened.map(one => one.status === 'fulfilled' && closeServer(one.value)));
  }
}

function answering(nonce: string): RequestListener {
  return (req, res) => {
    if (req.url === reachedPath) res.end(nonce);
    else res.writeHead(404).end();
  };
}

async function fetchNonce(publicUrl: string, { nonce, timeoutMs = 10_000 }: Check): Promise<Reached> {
  try {
    const answer = await fetch(publicUrl + reachedPath, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return (await answer.text()) === nonce ? 'reached' : 'elsewhere';
  } catch {
    return 'not-at-all';
  }
}

/** Of this machine, as others see it; link-local ones lead nowhere without the name of an interface. */
function outwardAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({ internal, address }) => !internal && !/^fe80:/iu.test(address))
    .map(({ address }) => address);
}
