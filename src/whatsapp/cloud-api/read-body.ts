import type { IncomingMessage } from 'node:http';

/**
 * The request's body, or `too-large` beyond `limit` bytes. What is too large is read to its end and thrown away, so
 * that the sender gets to see our answer instead of a broken connection; but only up to four times the limit.
 * `broken-off`: the sender went away in the middle.
 */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'broken-off'> {
  return new Promise(resolve => {
    let chunks: Buffer[] = [];
    let received = 0;
    req.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      if (received > limit * 4) {
        req.pause();
        resolve('too-large');
      }
    });
    req.on('end', () => {
      if (received > limit) resolve('too-large');
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    req.on('error', () => resolve('broken-off'));
  });
}
