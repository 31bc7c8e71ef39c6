import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTakeTurn } from '../../src/app/take-turn.ts';
import { query } from '../support/embedded-postgres.ts';
import { inboundFrom, type Office, openOffice } from './support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.company.addPerson({
    firstName: 'Di',
    lastName: 'Dunn',
    email: 'di@acme.test',
    role: 'ADMIN',
    linked: false,
  });
});
afterAll(() => office.stop());

/** Counts the calls of everything that a turn may ask of the store. */
function countingOffice(instead: Partial<typeof office.world.app.store> = {}) {
  const { app, clock } = office.world;
  const calls = {
    findSender: 0,
    findCode: 0,
    findInvitation: 0,
    conversationWith: 0,
    loadFacts: 0,
    commit: 0,
  };
  const seen: string[] = [];
  const counted = Object.fromEntries(
    Object.keys(calls).map(name => [
      name,
      (...args: unknown[]) => {
        calls[name as keyof typeof calls] += 1;
        const store = { ...app.store, ...instead };
        return (store[name as keyof typeof calls] as (...all: unknown[]) => unknown)(...args);
      },
    ]),
  );
  const takeTurn = createTakeTurn({
    store: { ...app.store, ...counted },
    secrets: app.secrets,
    clock: () => clock.now,
    newId,
    deliver: rows => office.delivered.push(...rows),
    seen: ({ from }) => seen.push(from.value),
    condition: () => ({ channel: { kind: 'CLOUD_API', trouble: undefined }, mail: { trouble: undefined } }),
    mails: true,
    mailHoldSeconds: 0,
    report(fault) {
      throw fault;
    },
  });
  return { calls, seen, takeTurn };
}

test('ten thousand strangers with codes are looked up 120 times a minute, write nothing, and hear nothing', async () => {
  const { calls, seen, takeTurn } = countingOffice();
  const strangers = Array.from({ length: 10_000 }, (_, n) => `+4915200${String(n).padStart(6, '0')}`);
  await Promise.all(strangers.map(phone => takeTurn(inboundFrom(office.world, phone, 'link K7Q2-9F3M'))));
  expect(calls).toEqual({
    findSender: 10_000,
    findCode: 120,
    findInvitation: 0,
    conversationWith: 0,
    loadFacts: 0,
    commit: 0,
  });
  office.world.clock.now = new Date(office.world.clock.now.getTime() + 60_000);
  await Promise.all(strangers.map(phone => takeTurn(inboundFrom(office.world, phone, 'do you sell shoes?'))));
  expect(calls).toMatchObject({ findSender: 20_000, findCode: 120, commit: 0 });
  expect(office.delivered).toEqual([]);
  const [rows] = await query<{ chats: number; messages: number }>(
    office.world.database.url,
    'SELECT (SELECT count(*)::int FROM "Conversation") AS chats, (SELECT count(*)::int FROM "Inbound") AS messages',
  );
  expect(rows).toEqual({ chats: 0, messages: 0 });

  const ann = inboundFrom(office.world, office.company.numberOf('Ann'), 'teams');
  await takeTurn(ann);
  expect(seen).toEqual([ann.from.value]);
  office.delivered.length = 0;
});

test('one address guesses five codes a minute; the sixth is not looked up, be it the right one', async () => {
  const { calls, takeTurn } = countingOffice();
  const tries = (text: string) => takeTurn(inboundFrom(office.world, '+15550001111', text));
  for (let n = 0; n < 5; n += 1) await tries(`link K7Q2-9F3${n}`);
  const right = await office.company.linkCodeFor('Di');
  await tries(`link ${right}`);
  expect(calls).toMatchObject({ findCode: 5, commit: 0 });
  expect(office.delivered).toEqual([]);

  office.world.clock.now = new Date(office.world.clock.now.getTime() + 60_000);
  await tries(`link ${right}`);
  expect(office.lastReply()).toContain('now speaks for you at *Acme*');
});

test('a right code that comes again and again while the database is away is taken in the end', async () => {
  await office.company.addPerson({
    firstName: 'Ed',
    lastName: 'Dunn',
    email: 'ed@acme.test',
    role: 'USER',
    linked: false,
  });
  let outages = 0;
  const { takeTurn } = countingOffice({
    async findCode(hash) {
      outages += 1;
      if (outages <= 8) throw new Error('the database is away');
      return office.world.app.store.findCode(hash);
    },
  });
  const message = inboundFrom(office.world, '+15550002222', `link ${await office.company.linkCodeFor('Ed')}`);
  for (let n = 0; n < 8; n += 1) await expect(takeTurn(message)).rejects.toThrow('away');
  await takeTurn(message);
  expect(office.lastReply()).toContain('*Ed*');
});
