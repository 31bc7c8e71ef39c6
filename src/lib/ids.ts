import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Randomness is fetched for many ids at once: asking the system for each would cost more than all the rest of an id. */
const bytesPerId = 16;
const pool = Buffer.alloc(256 * bytesPerId);
let used = pool.length;

/** The last id's millisecond, and its number within it. */
let msecs = 0;
let seq = 0;

/** A new UUIDv7: within one process each sorts after the one before, also when the clock stands still or goes back. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, used + bytesPerId);
  used += bytesPerId;
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // A random start of 31 bits leaves as many numbers again before the counter is full.
    seq = random.readUInt32BE(6) >>> 1;
  } else {
    seq += 1;
  }
  return v7({ random, msecs, seq });
}

/** When a UUIDv7 was made, by the clock of the process that made it: its first 48 bits are the milliseconds (RFC 9562, 5.7). */
export function madeAt(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}
