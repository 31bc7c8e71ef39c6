import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Puts } from '../../src/app/ports.ts';
import type { PrismaStore } from '../../src/store/open-store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type Acme, makeAcme, makeAudit, makeCode, noon, openTestStore } from './support/acme.ts';

let database: TestDatabase;
let store: PrismaStore;
let acme: Acme;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openTestStore(database.url);
  acme = await makeAcme(store);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

async function put(puts: Puts, accountId = acme.account.id): Promise<void> {
  const { account } = await store.loadFacts(accountId, []);
  const change = { accountVersion: account.version, puts };
  expect(await store.commit({ accountId, change, outbox: [] })).toBe('applied');
}

test('a code by its hash; of several alike the one that is good for something, then the one that lasts longest', async () => {
  const at = (day: number) => new Date(`2026-12-0${day}T00:00:00Z`);
  const code = makeCode(acme.cy);
  await put({ code: [code] });
  expect(await store.findCode(code.hash)).toEqual(code);
  expect(await store.findCode('nothing')).toBeUndefined();

  const alike = [
    makeCode(acme.cy, { hash: 'alike', usedAt: noon, expiresAt: at(9) }),
    makeCode(acme.bo, { hash: 'alike', expiresAt: at(2) }),
    makeCode(acme.ann, { hash: 'alike', expiresAt: at(3) }),
  ];
  await put({ code: alike });
  expect(await store.findCode('alike')).toEqual(alike[2]);
});

test('a picture, or none', async () => {
  const webp = new Uint8Array([82, 73, 70, 70, 0, 255]);
  await put({ picture: [{ accountId: acme.account.id, userId: acme.cy.id, webp }] });
  expect(await store.findPicture(acme.account.id, acme.cy.id)).toEqual(webp);
  expect(await store.findPicture(acme.account.id, acme.bo.id)).toBeUndefined();
});

test('active people by email, in every account', async () => {
  const other = await makeAcme(store);
  await put({ user: [{ ...acme.bo, status: 'DEACTIVATED', version: 2 }] });
  expect(await store.findUsersByEmail('cy@acme.test')).toEqual([acme.cy, other.cy]);
  expect(await store.findUsersByEmail('bo@acme.test')).toEqual([other.bo]);
  expect(await store.findUsersByEmail('nobody@acme.test')).toEqual([]);
});

test('an audit entry by id, with what changed', async () => {
  const entry = makeAudit(acme.account.id, {
    actorId: acme.ann.id,
    subjectId: acme.cy.id,
    before: { role: 'USER', teams: [] },
    after: { role: 'ADMIN', teams: ['Sales'] },
  });
  await put({ auditEntry: [entry] });
  expect(await store.findAuditEntry(entry.id)).toEqual(entry);
  expect(await store.findAuditEntry(newId())).toBeUndefined();
});
