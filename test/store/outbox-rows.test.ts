import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../src/app/ports.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { channelId, noon, openTestStore, phone, talk } from './support/acme.ts';
import { seededRandom } from './support/random.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

const world = twoProcesses();
const { clock } = world;
let { pool, store, other, acme }: TwoProcesses = world;
beforeEach(() => {
  ({ pool, store, other, acme } = world);
});
afterEach(async () => {
  await pool.query('DELETE FROM "Outbox"');
});

const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const afterLease = () => {
  clock.now = at(31);
};

/** Messages to send, of one lane, from `seq` 1. */
function lane(length: number, values: Partial<OutboxRow> = {}): OutboxRow[] {
  const id = newId();
  return Array.from({ length }, (_, n) => ({
    id: newId(),
    accountId: acme.account.id,
    lane: id,
    seq: n + 1,
    payload: { kind: 'reply', channelId, to: phone('4477'), message: { text: `${n + 1}` } },
    ...values,
  }));
}

async function commit(rows: OutboxRow[], by = store): Promise<void> {
  expect(await by.commit({ accountId: acme.account.id, outbox: rows })).toBe('applied');
}

async function left(): Promise<string[]> {
  const { rows } = await pool.query('SELECT id FROM "Outbox" ORDER BY lane, seq');
  return rows.map(row => row.id);
}

const idsOf = (rows: { id: string }[]) => rows.map(row => row.id);

describe('claiming', () => {
  test('what was just committed is nobody else’s for thirty seconds', async () => {
    const [row] = lane(1);
    await commit([row!]);
    clock.now = at(29.999);
    expect(await other.claimOutbox(10)).toEqual([]);
    clock.now = at(30);
    expect(await other.claimOutbox(10)).toEqual([{ ...row, attempts: 0 }]);
    expect(await store.claimOutbox(10)).toEqual([]);
  });

  test('what shall wait is left until its time, and then taken by whoever comes first', async () => {
    const [row] = lane(1, { notBefore: at(60) });
    await commit([row!]);
    clock.now = at(59.999);
    expect(await store.claimOutbox(10)).toEqual([]);
    clock.now = at(60);
    expect(idsOf(await store.claimOutbox(10))).toEqual([row!.id]);
    expect(await other.claimOutbox(10)).toEqual([]);
  });

  test('a lane is taken in its order, one at a time, and a dead row does not block it', async () => {
    const [first, second, third] = lane(3);
    await commit([first!, second!, third!]);
    afterLease();
    expect(idsOf(await other.claimOutbox(10))).toEqual([first!.id]);
    expect(await other.claimOutbox(10)).toEqual([]);
    other.markSent([first!.id]);
    await other.commit({ accountId: acme.account.id, outbox: [] });
    expect(idsOf(await other.claimOutbox(10))).toEqual([second!.id]);
    await other.buryOutbox(second!.id, 'no such number');
    expect(idsOf(await other.claimOutbox(10))).toEqual([third!.id]);
  });

  test('the longest due go first, up to the limit', async () => {
    const rows = [3, 1, 2].map(seconds => lane(1, { notBefore: at(seconds) })[0]!);
    await commit(rows);
    clock.now = at(10);
    expect(new Set(idsOf(await store.claimOutbox(2)))).toEqual(new Set([rows[1]!.id, rows[2]!.id]));
    expect(idsOf(await store.claimOutbox(2))).toEqual([rows[0]!.id]);
  });

  test('what was sent but is not written yet is never claimed again, nor is what follows it', async () => {
    const [first, second] = lane(2);
    await commit([first!, second!]);
    afterLease();
    store.markSent([first!.id]);
    const claimed = await store.claimOutbox(10);
    await store.commit({ accountId: acme.account.id, outbox: [] });
    claimed.push(...(await store.claimOutbox(10)));
    expect(idsOf(claimed)).toEqual([second!.id]);
  });
});

describe('afterwards', () => {
  test('what is to be tried again waits until then, counts the attempt and holds its lane', async () => {
    const [first] = lane(2);
    const [, second] = [first!, { ...first!, id: newId(), seq: 2 }];
    await commit([first!, second]);
    await store.retryOutbox(first!.id, at(120), 'HTTP 500');
    clock.now = at(119);
    expect(await other.claimOutbox(10)).toEqual([]);
    clock.now = at(120);
    expect(await other.claimOutbox(10)).toMatchObject([{ id: first!.id, attempts: 1 }]);
  });

  test('what is given back counts no attempt', async () => {
    const rows = [lane(1)[0]!, lane(1)[0]!];
    await commit(rows);
    await store.releaseOutbox(idsOf(rows), at(5));
    expect(await other.claimOutbox(10)).toEqual([]);
    clock.now = at(5);
    expect((await other.claimOutbox(10)).map(row => row.attempts)).toEqual([0, 0]);
  });

  test('the dead are kept with the reason, and nobody claims them', async () => {
    const [row] = lane(1);
    await commit([row!]);
    await store.buryOutbox(row!.id, 'no such number');
    clock.now = at(3600);
    expect(await store.claimOutbox(10)).toEqual([]);
    const { rows } = await pool.query('SELECT state, attempts, owner, "lastError" FROM "Outbox"');
    expect(rows).toEqual([{ state: 'DEAD', attempts: 1, owner: null, lastError: 'no such number' }]);
  });

  test('whoever lost a row to another can neither put it off, give it back nor bury it, but what is sent is sent', async () => {
    const [row] = lane(1);
    await commit([row!]);
    afterLease();
    await other.claimOutbox(10);
    await store.retryOutbox(row!.id, at(900), 'late');
    await store.releaseOutbox([row!.id], at(900));
    await store.buryOutbox(row!.id, 'late');
    const { rows } = await pool.query('SELECT state, attempts, owner, "availableAt" FROM "Outbox"');
    expect(rows).toEqual([{ state: 'WAITING', attempts: 0, owner: 'two', availableAt: at(61) }]);
    store.markSent([row!.id]);
    await store.commit({ accountId: acme.account.id, outbox: [] });
    expect(await left()).toEqual([]);
  });
});

describe('marking as sent', () => {
  test('rides along with the next commit', async () => {
    const [row] = lane(1);
    await commit([row!]);
    store.markSent([row!.id]);
    const turn = talk(await store.conversationWith(channelId, phone(newId()), acme.account.id), newId());
    await store.commit(turn);
    expect(await left()).toEqual(idsOf(turn.outbox));
  });

  test('is written by itself when nothing is committed', async () => {
    const [row] = lane(1);
    await commit([row!]);
    store.markSent([row!.id]);
    expect(await left()).toEqual([row!.id]);
    await expect.poll(left).toEqual([]);
  });

  test('is not lost with a commit that fails', async () => {
    const [row] = lane(1);
    await commit([row!]);
    store.markSent([row!.id]);
    const broken = lane(1, { lane: 'no uuid' });
    await expect(store.commit({ accountId: acme.account.id, outbox: broken })).rejects.toThrow('uuid');
    await expect.poll(left).toEqual([]);
  });

  test('is written before the store closes', async () => {
    const [row] = lane(1);
    await commit([row!], other);
    const closing = await openTestStore(world.database.url, 'three', clock);
    closing.markSent([row!.id]);
    await closing.close();
    expect(await left()).toEqual([]);
  });
});

test('at start, the replies that are neither sent nor dead, the newest of them', async () => {
  const rows = lane(3);
  const notice: OutboxRow = {
    ...lane(1)[0]!,
    payload: {
      kind: 'notice',
      notice: { accountId: acme.account.id, toUserId: acme.ann.id, sentence: { key: 'x' } },
    },
  };
  await commit([...rows, notice]);
  await store.buryOutbox(rows[2]!.id, 'dead');
  const expected = rows.slice(0, 2).map(({ id, lane, seq }) => ({ id, lane, seq }));
  const found = await other.unfinishedReplies(10);
  expect(found.sort((a, b) => a.seq - b.seq)).toEqual(expected);
  expect(await other.unfinishedReplies(1)).toEqual([expected[1]]);
});

test('six claimers with failures and lost leases: every lane in order, every row sent, none by two at once', async () => {
  const random = seededRandom();
  const processes = await Promise.all(
    Array.from({ length: 6 }, (_, n) => openTestStore(world.database.url, `claimer ${n}`, clock)),
  );
  const lanes = Array.from({ length: 25 }, () => lane(1 + random.below(6)));
  for (const rows of lanes) await commit(rows);
  const all = lanes.flat();
  const sent: string[] = [];
  const inHand = new Map<string, number>();

  /** One poll of one process: each row it claims is sent, put off, given back, or forgotten as by a crash. */
  async function poll(process: PrismaStore): Promise<void> {
    for (const row of await process.claimOutbox(1 + random.below(5))) {
      const leasedUntil = inHand.get(row.id) ?? 0;
      expect(leasedUntil, `seed ${random.seed}: claimed while leased`).toBeLessThanOrEqual(
        clock.now.getTime(),
      );
      inHand.set(row.id, clock.now.getTime() + 30_000);
      const fate = random.below(10);
      if (fate < 6) {
        sent.push(row.id);
        process.markSent([row.id]);
      } else if (fate < 8) {
        await process.retryOutbox(
          row.id,
          new Date(clock.now.getTime() + 1000 * random.below(20)),
          'HTTP 500',
        );
        inHand.delete(row.id);
      } else if (fate < 9) {
        await process.releaseOutbox([row.id], clock.now);
        inHand.delete(row.id);
      }
    }
  }

  for (let round = 0; round < 400 && sent.length < all.length; round += 1) {
    clock.now = new Date(clock.now.getTime() + 4000);
    await Promise.all(random.shuffled(processes).map(poll));
    await Promise.all(processes.map(process => process.commit({ accountId: acme.account.id, outbox: [] })));
  }
  expect(sent.length, `seed ${random.seed}`).toBe(all.length);
  for (const rows of lanes) {
    const order = sent.filter(id => rows.some(row => row.id === id));
    expect(order, `seed ${random.seed}`).toEqual(idsOf(rows));
  }
  expect(await left()).toEqual([]);
  await Promise.all(processes.map(process => process.close()));
});

describe('what waits', () => {
  const letter = {
    kind: 'mail',
    mail: { template: 'sign-in', to: 'ana@acme.test', language: 'en', firstName: 'Ana', companyName: 'Acme' },
  } as unknown as OutboxRow['payload'];

  test('is counted by kind, with the oldest; what is sent no longer counts, written or not', async () => {
    expect(await store.waiting()).toEqual({
      messages: 0,
      mails: 0,
      oldest: undefined,
      mailFailure: undefined,
    });
    const before = Date.now();
    const [first, second] = lane(2);
    const [mail] = lane(1, { payload: letter });
    await commit([first!, second!, mail!]);
    const waiting = await store.waiting(acme.account.id);
    expect(waiting).toMatchObject({ messages: 2, mails: 1, mailFailure: undefined });
    expect(waiting.oldest!.getTime()).toBeGreaterThanOrEqual(before - 1_000);
    expect(waiting.oldest!.getTime()).toBeLessThanOrEqual(Date.now());
    expect(await store.waiting()).toEqual(waiting);
    expect(await store.waiting(newId())).toMatchObject({ messages: 0, mails: 0, oldest: undefined });
    store.markSent([first!.id]);
    expect(await store.waiting(acme.account.id)).toMatchObject({ messages: 1, mails: 1 });
  });

  test('the newest mail that failed is told, also once it is given up', async () => {
    const [older] = lane(1, { payload: letter });
    const [newer] = lane(1, { payload: letter });
    await commit([older!, newer!]);
    await store.buryOutbox(older!.id, 'no such mailbox');
    expect(await store.waiting()).toMatchObject({ mails: 1, mailFailure: { reason: 'no such mailbox' } });
    await store.retryOutbox(newer!.id, at(60), 'busy');
    expect((await store.waiting()).mailFailure).toEqual({ writtenAt: expect.any(Date), reason: 'busy' });
  });
});

test('what a dead process had in hand of a number is freed for its next holder, and nothing else', async () => {
  const own = lane(1);
  const theirs = lane(2);
  const elsewhere = lane(1, {
    payload: { kind: 'reply', channelId: 'another', to: phone('4477'), message: { text: 'x' } },
  });
  await commit(own);
  await commit([...theirs, ...elsewhere], other);
  expect(await store.freeReplies(channelId)).toBe(2);
  expect(idsOf(await store.claimOutbox(10))).toEqual([theirs[0]!.id]);
  expect(await store.freeReplies(channelId)).toBe(0);
  expect(idsOf(await store.claimOutbox(10))).toEqual([]);
});
