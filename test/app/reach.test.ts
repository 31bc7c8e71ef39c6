import { expect, test } from 'vitest';
import { createReach, type ReachState } from '../../src/app/reach.ts';

/** What is known in the end of statuses that come in this order, each as the message's place and its state. */
function after(...statuses: [message: number, state: ReachState][]): ReachState | undefined {
  const reach = createReach();
  for (const [message, state] of statuses) reach.note('bo', `row-${message}`, state);
  return reach.of('bo');
}

test('a message climbs, whatever the order of its statuses', () => {
  expect(after([1, 'sent'], [1, 'delivered'], [1, 'read'])).toBe('read');
  expect(after([1, 'read'], [1, 'delivered'], [1, 'sent'])).toBe('read');
  expect(after([1, 'failed'], [1, 'delivered'])).toBe('delivered');
});

test('the last message counts, and late news of an earlier one does not', () => {
  expect(after([1, 'read'], [2, 'sent'])).toBe('sent');
  expect(after([2, 'sent'], [1, 'read'])).toBe('sent');
});

test('of whom nothing is known nothing is said', () => {
  expect(createReach().of('cy')).toBeUndefined();
});

test('only what changes what is known is news', () => {
  const reach = createReach();
  expect(reach.note('bo', 'row-1', 'gone')).toBe(true);
  expect(reach.note('bo', 'row-1', 'gone')).toBe(false);
  expect(reach.note('bo', 'row-2', 'gone')).toBe(false);
  expect(reach.note('bo', 'row-3', 'delivered')).toBe(true);
});
