import { expect, it } from 'vitest';
import { seatsFree, seatsUsed } from '../../src/domain/seats.ts';

it.each([
  [{ total: 5, active: 1, pending: 0 }, 1, 4],
  [{ total: 5, active: 3, pending: 2 }, 5, 0],
  [{ total: 3, active: 3, pending: 2 }, 5, 0],
])('%j: %i used, %i free', (seats, used, free) => {
  expect(seatsUsed(seats)).toBe(used);
  expect(seatsFree(seats)).toBe(free);
});
