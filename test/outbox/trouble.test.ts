import { expect, test } from 'vitest';
import { MemoryOutbox } from './memory-outbox.ts';
import { channelId, failure, mail, openWorld, reply } from './world.ts';

test('a way out is in trouble from its first refusal until something gets through, and only that way', async () => {
  const database = new MemoryOutbox();
  let now = new Date('2026-11-25T12:00:00.000Z');
  const { outbox, whatsapp, smtp } = openWorld(database.open(), { clock: () => now });
  const deliver = async (row: ReturnType<typeof reply>) => {
    database.commit([row]);
    outbox.deliver([row]);
    await outbox.drain();
  };
  const first = now;
  expect(outbox.troubleOf(channelId)).toBeUndefined();

  whatsapp.answer = () => failure('pause', { reason: 'token expired' });
  await deliver(reply('ann', 1));
  await deliver(mail('ana'));
  expect(outbox.troubleOf(channelId)).toEqual({ kind: 'refused', reason: 'token expired', since: first });
  expect(outbox.troubleOf('mail')).toBeUndefined();

  now = new Date(now.getTime() + 61_000);
  whatsapp.answer = () => failure('retry', { unreachable: true, reason: 'gone' });
  await deliver(reply('bo', 1));
  expect(outbox.troubleOf(channelId)).toEqual({ kind: 'unreachable', reason: 'gone', since: first });

  now = new Date(now.getTime() + 61_000);
  whatsapp.answer = () => ({ ok: true });
  await deliver(reply('cy', 1));
  expect(outbox.troubleOf(channelId)).toBeUndefined();

  smtp.answer = () => failure('pause');
  await deliver(mail('eve'));
  expect(outbox.troubleOf('mail')).toMatchObject({ kind: 'refused', since: now });
});
