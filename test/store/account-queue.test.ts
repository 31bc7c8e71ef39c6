import { expect, test } from 'vitest';
import { createAccountQueue } from '../../src/store/account-queue.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
}

test('work on one account is done one after the other, in order; other accounts do not wait', async () => {
  const inAccountOrder = createAccountQueue();
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
    inAccountOrder('acme', work('first', opened)),
    inAccountOrder('acme', work('second')),
    inAccountOrder('acme', work('third')),
  ];
  expect(await inAccountOrder('other', work('other'))).toBe('other');
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
  const inAccountOrder = createAccountQueue();
  const failing = inAccountOrder('acme', async () => {
    throw new Error('no');
  });
  const next = inAccountOrder('acme', async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
