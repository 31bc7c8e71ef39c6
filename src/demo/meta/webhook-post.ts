import { createHmac, createSecretKey } from 'node:crypto';
import { Pool } from 'undici';

export interface WebhookPost {
  /** Signs and posts one body; answers the HTTP status, 0 when nobody answered. */
  post(body: object): Promise<number>;
  close(): Promise<void>;
}

/**
 * Posts webhooks as Meta does: JSON in which what is not ASCII, and every slash, is escaped, and the HMAC over exactly
 * those bytes. `escapesNonAscii` is asked each time.
 */
export function createWebhookPost(
  url: string,
  appSecret: string,
  escapesNonAscii: () => boolean,
): WebhookPost {
  const { origin, pathname, search } = new URL(url);
  const key = createSecretKey(appSecret, 'utf8');
  const pool = new Pool(origin, { keepAliveTimeout: 30_000, headersTimeout: 30_000 });
  return {
    async post(body) {
      const json = JSON.stringify(body);
      const bytes = Buffer.from(escapesNonAscii() ? escapeAsMeta(json) : json);
      const signature = createHmac('sha256', key).update(bytes).digest('hex');
      try {
        const answer = await pool.request({
          method: 'POST',
          path: pathname + search,
          headers: {
            'content-type': 'application/json',
            'user-agent': 'facebookexternalua',
            'x-hub-signature-256': `sha256=${signature}`,
          },
          body: bytes,
        });
        await answer.body.dump();
        return answer.statusCode;
      } catch {
        return 0;
      }
    },
    close: () => pool.destroy(),
  };
}

/** `á/` → `\u00e1\/`, with lower-case hex digits. */
function escapeAsMeta(json: string): string {
  return json
    .replace(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');
}
