import { createHash, createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Meta's form, and no other: `sha256=` and 64 lower-case hex digits. */
const form = /^sha256=[0-9a-f]{64}$/;

/**
 * Makes the check of `X-Hub-Signature-256`: HMAC-SHA256 with the app secret over the body's raw bytes, as Meta signs
 * them (re-serialised JSON would fail: Meta escapes what is not ASCII). Compares in constant time.
 */
export function createSignatureCheck(appSecret: string): (body: Buffer, header: unknown) => boolean {
  const key = createSecretKey(appSecret, 'utf8');
  return (body, header) =>
    typeof header === 'string' &&
    form.test(header) &&
    timingSafeEqual(
      createHmac('sha256', key).update(body).digest(),
      Buffer.from(header.slice('sha256='.length), 'hex'),
    );
}

/** Are these the same? Takes as long for any two strings of a length. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
