import { expect, test } from 'vitest';
import { keepingLog, leaksOf } from '../support/chat/log-leaks.ts';
import { startWorld } from '../support/world.ts';

test('a line that gives somebody away is seen, and one of ids and numbers is not', async () => {
  const world = await startWorld();
  const ann = world.meta.person('+447700900001', 'Ann');
  await ann.says('add Ana Souza ana@acme.test');
  const { log, lines } = keepingLog();
  log.info({ rowId: '01a21115-ea7b-764a-afcd-830112345617', attempts: 3 }, 'not sent');
  expect(leaksOf(lines, world)).toEqual([]);
  expect(
    leaksOf(['{"msg":"from 447700900001"}', '{"msg":"add Ana Souza ana@acme.test"}'], world),
  ).toHaveLength(2);
  await world.stop();
});
