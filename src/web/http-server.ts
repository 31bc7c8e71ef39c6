import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { MendableError } from '../lib/mendable-error.ts';

/** Answers raw requests. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** The webhook's path, answered before Express, which would cost more than all the rest of a turn. */
const webhookPath = '/webhooks/whatsapp';

/** One port for everything: Meta's webhook, where the channel has one, and the pages. */
export function createHttpServer({
  webhook,
  pages,
}: {
  webhook: Handler | undefined;
  pages: Handler;
}): Server {
  return createServer((req, res) => {
    const path = req.url ?? '/';
    const isWebhook = path === webhookPath || path.startsWith(`${webhookPath}?`);
    if (webhook && isWebhook) webhook(req, res);
    else pages(req, res);
  });
}

/**
 * Answers the port listened on; without a host on every address of this machine.
 * @throws {MendableError} when the port is taken or not allowed
 */
export function listen(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(mendable(error, port)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function mendable(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new MendableError(
      `Port ${port} is taken: stop what uses it, or set PORT to another, as PORT=3001.`,
    );
  }
  if (error.code === 'EACCES') {
    return new MendableError(`Port ${port} needs more rights than this user has: set PORT to 1024 or more.`);
  }
  return error;
}

/** A page that is kept open for news would otherwise keep the process alive. */
const patienceMs = 5_000;

/** No new connections; resolves when the last answer is out, or cut off after a while. */
export function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
