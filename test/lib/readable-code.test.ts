import { describe, expect, it } from 'vitest';
import { newId } from '../../src/lib/ids.ts';
import { normalizeCode, readableCode, reference, showCode } from '../../src/lib/readable-code.ts';

describe('readable codes', () => {
  it('use every symbol that cannot be mistaken, about equally often', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 3000; n++) {
      for (const symbol of reference()) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    expect([...counts.keys()].sort().join('')).toBe('23456789ABCDEFGHJKMNPQRSTVWXYZ');
    // 400 each expected; a fair draw stays within eight standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(160);
  });

  it('are the same for the same bytes', () => {
    expect(readableCode(new Uint8Array(16).fill(7), 8)).toBe(readableCode(new Uint8Array(16).fill(7), 8));
    expect(reference(new Uint8Array(16))).toBe('2222');
  });

  it('are shown in two halves and read without them', () => {
    expect(showCode('K7Q29F3M')).toBe('K7Q2-9F3M');
    expect(normalizeCode(' k7q2—9f3m ')).toBe('K7Q29F3M');
  });
});

it('ids are UUIDv7 and sort in the order in which they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});
