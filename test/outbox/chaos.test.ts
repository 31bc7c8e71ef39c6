import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Delivery } from '../../src/app/channel.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { failure, mail, openWorld, reply } from './world.ts';

/** What may happen next, each followed by some seconds of time. */
const event = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constant('turns' as const) },
    { weight: 1, arbitrary: fc.constant('crash' as const) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
    { weight: 1, arbitrary: fc.constant('database down' as const) },
    { weight: 1, arbitrary: fc.constant('database up' as const) },
  ),
  chats: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
  seconds: fc.oneof(fc.nat(3), fc.nat(40)),
});

/** What the other side answers, over and over. */
const answer = fc.record({
  seconds: fc.oneof(fc.constant(0), fc.nat(9)),
  says: fc.constantFrom<Delivery | 'accepts, then times out'>(
    { ok: true },
    { ok: true },
    { ok: true },
    failure('retry', { code: '131056' }),
    failure('retry', { code: '130429' }),
    failure('retry', { unreachable: true }),
    failure('pause', { code: '190' }),
    'accepts, then times out',
  ),
});

/** Plays the events on one process at a time; answers what each lane was sent, life by life, and what is left. */
async function play(events: (typeof event extends fc.Arbitrary<infer E> ? E : never)[], answers: Answer[]) {
  const database = new MemoryOutbox();
  const sent: { id: string; life: number; sure: boolean }[] = [];
  const seqs = new Map<string, number>();
  let turn = 0;
  let life = 0;
  let calm = false;

  async function begin() {
    const mine = ++life;
    const store = database.open();
    const world = openWorld(store, { limits: { perChannel: 3, mails: 2, inHand: 8, perPoll: 4 } });
    for (const side of [world.whatsapp, world.smtp]) {
      side.answer = async reference => {
        const { seconds, says } = calm
          ? { seconds: 0, says: { ok: true as const } }
          : answers[turn++ % answers.length]!;
        await new Promise(resolve => setTimeout(resolve, seconds * 1000));
        if (mine !== life) return new Promise(() => {});
        if (says === 'accepts, then times out') {
          sent.push({ id: reference, life, sure: false });
          return failure('retry', { unreachable: true });
        }
        if (says.ok) sent.push({ id: reference, life, sure: true });
        return says;
      };
    }
    await world.outbox.start();
    return { ...world, store };
  }

  let process = await begin();
  async function crash() {
    process.store.close();
    await process.outbox.stop();
    process = await begin();
  }

  for (const { what, chats, seconds } of events) {
    if (what === 'crash') await crash();
    else if (what === 'restart') {
      await process.outbox.stop();
      const drained = process.outbox.drain();
      await vi.advanceTimersByTimeAsync(60_000);
      await drained;
      process.store.flush();
      await crash();
    } else if (what === 'turns' && !process.store.down) {
      const rows = chats.map(chat => {
        const seq = (seqs.get(`chat${chat}`) ?? 0) + 1;
        seqs.set(`chat${chat}`, seq);
        return seq % 5 === 0 ? mail(`mail-${chat}-${seq}`) : reply(`chat${chat}`, seq);
      });
      database.commit(rows);
      process.outbox.deliver(rows);
    } else process.store.down = what === 'database down';
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  }
  calm = true;
  process.store.down = false;
  for (let minutes = 0; minutes < 180 && database.rows.size > 0; minutes++) {
    await vi.advanceTimersByTimeAsync(60_000);
  }
  await process.outbox.stop();
  return { database, sent, seqs };
}

type Answer = typeof answer extends fc.Arbitrary<infer A> ? A : never;

test('whatever happens, everything is sent, each chat in order, and again only where it had to be', async () => {
  vi.useFakeTimers();
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 25 }),
        fc.array(answer, { minLength: 1, maxLength: 12 }),
        async (events, answers) => {
          const { database, sent, seqs } = await play(events, answers);
          expect(database.rows.size, 'nothing is left and nothing buried').toBe(0);

          for (const [chat, last] of seqs) {
            const replies = Array.from({ length: last }, (_, i) => i + 1).filter(seq => seq % 5 !== 0);
            const firsts = [...new Set(sent.map(({ id }) => id).filter(id => id.startsWith(`${chat}-`)))];
            expect(firsts, 'in order, none left out').toEqual(replies.map(seq => `${chat}-${seq}`));
          }
          const lastSent = new Map<string, { life: number; sure: boolean }>();
          for (const { id, life, sure } of sent) {
            const before = lastSent.get(id);
            const allowed = !before?.sure || before.life < life;
            expect(allowed, `${id} was sent again though it was known to have gone`).toBe(true);
            lastSent.set(id, { life, sure });
          }
        },
      ),
      { numRuns: 1_000 },
    );
  } finally {
    vi.useRealTimers();
  }
}, 60_000);
