import type { Log } from '../../lib/logger.ts';

const closed =
  /Target closed|Session closed|detached Frame|context was destroyed|Connection closed|Navigating frame was detached/iu;

/**
 * whatsapp-web.js lets calls to a browser that has just ended reject with nobody listening, which would end the process; the
 * browser's end itself is noticed elsewhere. Every other rejection stays what it is. Answers how to end this.
 */
export function ignoreClosedTargets(log: Log): () => void {
  const listen = (reason: unknown) => {
    if (!closed.test(String(reason))) throw reason;
    log.info({ reason: String(reason) }, 'a call to a browser that has ended');
  };
  process.on('unhandledRejection', listen);
  return () => process.off('unhandledRejection', listen);
}
