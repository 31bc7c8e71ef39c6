import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebhook } from '../../src/whatsapp/cloud-api/read-webhook.ts';
import { envelope, fromAnn, keys } from './cloud-api-host.ts';
import { samples } from './samples.ts';

const read = (body: unknown) => readWebhook(body, keys.phoneNumberId, 'channel');

/** A copy of `value` in which the part that `path` leads to, as far as it leads, is `replacement`. */
function changed(value: unknown, path: number[], replacement: unknown): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return replacement;
  const keysOf = Object.keys(value);
  const key = keysOf[path[0]! % keysOf.length];
  if (key === undefined) return replacement;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  Object.assign(copy, { [key]: changed(value[key as keyof typeof value], path.slice(1), replacement) });
  return copy;
}

const sample = fc.constantFrom(...Object.values(samples).map(({ message }) => message));
const path = fc.array(fc.nat(20), { minLength: 4, maxLength: 14 });

describe('reading a webhook', () => {
  it('never throws, whatever a part of it is replaced by, and makes only what can be stored', () => {
    fc.assert(
      fc.property(sample, path, fc.jsonValue({ stringUnit: 'binary' }), (message, where, replacement) => {
        const body = changed(JSON.parse(envelope([fromAnn(message)])), where, replacement);
        for (const inbound of read(body).messages) {
          expect(Number.isNaN(inbound.sentAt.getTime())).toBe(false);
          expect(JSON.stringify(inbound)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), body => {
        expect(read(body).messages).toEqual([]);
      }),
    );
  });

  it('passes over a message of a time that no calendar has', () => {
    const text = { type: 'text', text: { body: 'hi' } };
    for (const timestamp of ['1e300', '-1', 'NaN', 'Infinity', '']) {
      const webhook = read(JSON.parse(envelope([{ ...fromAnn(text), timestamp }])));
      expect(webhook).toMatchObject({ messages: [], unread: 1 });
    }
  });
});
