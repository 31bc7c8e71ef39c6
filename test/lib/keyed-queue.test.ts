import { expect, test } from 'vitest';
import { createKeyedQueue } from '../../src/lib/keyed-queue.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
}

test('work on one key is done one after the other, in order; other keys do not wait', async () => {
  const inOrder = createKeyedQueue();
  const { open, opened } = gate();
  const log: string[] = [];
  const work =
    (name: string, until: Promise<void> = Promise.resolve()) =>
    async () => {
      log.push(`${name} begins`);
      await until;
      log.push(`${name} ends`);
      return name;
    };
  const acme = [
    inOrder('acme', work('first', opened)),
    inOrder('acme', work('second')),
    inOrder('acme', work('third')),
  ];
  expect(await inOrder('other', work('other'))).toBe('other');
  open();
  expect(await Promise.all(acme)).toEqual(['first', 'second', 'third']);
  expect(log).toEqual([
    'first begins',
    'other begins',
    'other ends',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ]);
});

test('work that fails is told to whoever asked for it, and the next is done all the same', async () => {
  const inOrder = createKeyedQueue();
  const failing = inOrder('acme', async () => {
    throw new Error('no');
  });
  const next = inOrder('acme', async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
