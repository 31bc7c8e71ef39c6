import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suspendIdentity } from '../../src/app/suspend-identity.ts';
import type { Inbound } from '../../src/chat/message.ts';
import { query } from '../support/embedded-postgres.ts';
import { inboundFrom, type Office, openOffice } from './support/office.ts';

/** Each test has a person of its own, bound by a link code sent from a phone whose business-scoped id Meta tells too. */
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());

let people = 0;

async function bind(more: Partial<Inbound> = {}) {
  people += 1;
  const firstName = `P${'abcdefghij'[people]}`;
  await office.company.setAccount({ seats: 50 });
  await office.company.addPerson({
    firstName,
    lastName: 'Hill',
    email: `p${people}@acme.test`,
    role: 'ADMIN',
    linked: false,
  });
  const phone = office.company.numberOf(firstName);
  const from = { kind: 'PHONE', value: phone.slice(1) } as const;
  const alias = { kind: 'BSUID', value: `US.${people}` } as const;
  const writes = async (text: string, how: Partial<Inbound> = { from, alias }) => {
    office.delivered.length = 0;
    await office.takes({ ...inboundFrom(office.world, phone, text), ...how });
    return office.lastReply();
  };
  const code = await office.company.linkCodeFor(firstName);
  expect(await writes(`link ${code}`, { from, alias, ...more })).toContain('now speaks for you at *Acme*');
  const states = async () => {
    const rows = await query<{ kind: string; state: string }>(
      office.world.database.url,
      `SELECT i.kind, i.state FROM "Identity" i JOIN "User" u ON u.id = i."userId" WHERE u."firstName" = '${firstName}' ORDER BY i.kind`,
    );
    return rows.map(({ kind, state }) => `${kind} ${state}`);
  };
  return { firstName, from, alias, writes, states };
}

const hears = (firstName: string) => expect.stringContaining(`*${firstName} Hill*`);
const toldTheOthers = () =>
  office.delivered.flatMap(({ payload }) =>
    payload.kind === 'notice' && payload.notice.sentence.key === 'notice.number-changed'
      ? [payload.notice.toUserId]
      : [],
  );

test('whoever hides their number later is still known, and whoever shows it again, too', async () => {
  const { firstName, from, alias, writes } = await bind();
  expect(await writes('me', { from: alias })).toEqual(hears(firstName));
  expect(await writes('me', { from })).toEqual(hears(firstName));
  expect(await writes('me')).toEqual(hears(firstName));
});

test('a phone that comes with another business-scoped id may be another person: both addresses are suspended', async () => {
  const { from, alias, writes, states } = await bind();
  expect(await writes('me', { from, alias: { kind: 'BSUID', value: 'US.other' } })).toBeUndefined();
  expect(toldTheOthers()).toHaveLength((await office.company.people()).length - 1);
  expect(await states()).toEqual(['PHONE SUSPENDED', 'BSUID SUSPENDED']);
  expect(await writes('me')).toBeUndefined();
  expect(await writes('me', { from: alias })).toBeUndefined();
});

test('a business-scoped id that comes with another phone may be another person, too', async () => {
  const { alias, writes, states } = await bind();
  expect(await writes('me', { from: { kind: 'PHONE', value: '15550007777' }, alias })).toBeUndefined();
  expect(await states()).toEqual(['PHONE SUSPENDED', 'BSUID SUSPENDED']);
});

test('another identity key suspends, the same one does not', async () => {
  const { firstName, from, alias, writes, states } = await bind({ keyHash: 'k1' });
  expect(await writes('me', { from, alias, keyHash: 'k1' })).toEqual(hears(firstName));
  expect(await writes('me')).toEqual(hears(firstName));
  expect(await writes('me', { from, alias, keyHash: 'k2' })).toBeUndefined();
  expect(await states()).toEqual(['PHONE SUSPENDED', 'BSUID SUSPENDED']);
});

test('an identity key is learned at first sight where none was told when the address was bound', async () => {
  const { firstName, from, alias, writes } = await bind();
  expect(await writes('me', { from, alias, keyHash: 'k1' })).toEqual(hears(firstName));
  expect(await writes('me', { from, alias, keyHash: 'k2' })).toBeUndefined();
});

test("WhatsApp's word that a number changed suspends its business-scoped id as well, once", async () => {
  const { from, states } = await bind();
  const { app, clock } = office.world;
  const notices: unknown[] = [];
  const deps = {
    store: app.store,
    newId,
    deliver: (rows: unknown[]) => notices.push(...rows),
    clock: () => clock.now,
  };
  await Promise.all([1, 2].map(() => suspendIdentity(deps, app.channel.id, from)));
  expect(await states()).toEqual(['PHONE SUSPENDED', 'BSUID SUSPENDED']);
  expect(notices).toHaveLength((await office.company.people()).length - 1);
});

test('a suspended address is linked again by a new code, be it for somebody else', async () => {
  const { firstName, from, alias, writes, states } = await bind({ keyHash: 'k1' });
  await writes('me', { from, alias, keyHash: 'k2' });
  const again = `link ${await office.company.linkCodeFor(firstName)}`;
  expect(await writes(again, { from, alias, keyHash: 'k2' })).toContain('now speaks for you');
  expect(await states()).toEqual(['PHONE ACTIVE', 'BSUID ACTIVE']);
  expect(await writes('me', { from, alias, keyHash: 'k2' })).toEqual(hears(firstName));

  await writes('me', { from, alias, keyHash: 'k3' });
  const anns = `link ${await office.company.linkCodeFor('Ann')}`;
  expect(await writes(anns, { from, alias, keyHash: 'k3' })).toContain('*Ann*');
  expect(await states()).toEqual([]);
});
