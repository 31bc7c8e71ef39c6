import { expect, test } from 'vitest';
import { createBatcher } from '../../src/store/batcher.ts';

const done = <T>(value: T): PromiseFulfilledResult<T> => ({ status: 'fulfilled', value });

/** A batcher that notes its batches and answers each item doubled once it is let go on. */
function gated(options: { limit?: number; apart?: (item: number) => string[] } = {}) {
  const batches: number[][] = [];
  let release = () => {};
  let atOnce = 0;
  const batcher = createBatcher<number, number>({
    limit: options.limit ?? 10,
    ...(options.apart && { apart: options.apart }),
    async run(items) {
      atOnce += 1;
      expect(atOnce).toBe(1);
      batches.push(items);
      await new Promise<void>(resolve => {
        release = resolve;
      });
      atOnce -= 1;
      return items.map(item => done(item * 2));
    },
  });
  return { batcher, batches, release: () => release() };
}

const turnOfLoop = () => new Promise(resolve => setImmediate(resolve));

test('what is asked in one turn of the event loop is one batch, and each gets its own answer', async () => {
  const { batcher, batches, release } = gated();
  const answers = Promise.all([batcher(1), batcher(2), batcher(3)]);
  await turnOfLoop();
  release();
  expect(await answers).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2, 3]]);
});

test('what comes while a batch is under way is the next one', async () => {
  const { batcher, batches, release } = gated();
  const first = batcher(1);
  await turnOfLoop();
  const later = [batcher(2), batcher(3)];
  release();
  await first;
  await turnOfLoop();
  release();
  expect(await Promise.all(later)).toEqual([4, 6]);
  expect(batches).toEqual([[1], [2, 3]]);
});

test('no batch is larger than the limit, nor holds two that must be apart, and everybody keeps their turn', async () => {
  const batches: number[][] = [];
  const batcher = createBatcher<number, number>({
    limit: 3,
    apart: item => (item % 2 ? ['odd', `${item}`] : [`${item}`]),
    async run(items) {
      batches.push(items);
      return items.map(done);
    },
  });
  await Promise.all([1, 3, 2, 4, 6, 5, 2].map(batcher));
  expect(batches).toEqual([[1, 2, 4], [3, 6, 2], [5]]);
});

test('one of a batch may fail alone', async () => {
  const batcher = createBatcher<number, number>({
    limit: 10,
    run: async items =>
      items.map(item => (item === 2 ? { status: 'rejected', reason: new Error('two') } : done(item))),
  });
  expect(await Promise.allSettled([1, 2, 3].map(batcher))).toEqual([
    done(1),
    { status: 'rejected', reason: new Error('two') },
    done(3),
  ]);
});

test('a batch that fails whole fails each of it, and the next one runs', async () => {
  let failing = true;
  const batcher = createBatcher<number, number>({
    limit: 10,
    async run(items) {
      if (failing) throw new Error('down');
      return items.map(done);
    },
  });
  const results = await Promise.allSettled([batcher(1), batcher(2)]);
  expect(results.map(result => result.status)).toEqual(['rejected', 'rejected']);
  failing = false;
  expect(await batcher(3)).toBe(3);
});
