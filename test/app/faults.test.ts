import { afterAll, beforeAll, expect, test } from 'vitest';
import { query } from '../support/embedded-postgres.ts';
import { type Office, openOffice } from './support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());

function outcomes(): Promise<{ outcome: string }[]> {
  return query(office.world.database.url, 'SELECT outcome FROM "Inbound" ORDER BY "receivedAt", "messageId"');
}

test('a fault in deciding is apologised for with its reference, recorded as failed, and changes nothing', async () => {
  await office.says('Ann', 'add Ana Souza ana@acme.test');
  const fault = new Error('a bug of ours');
  await office.says('Ann', 'yes', {
    loadFacts: async () => {
      throw fault;
    },
  });
  expect(office.lastReply()).toBe(
    'Something broke on our side (ref FAIL). Nothing was saved; please send that again.',
  );
  expect(office.faults).toEqual([fault]);
  expect((await outcomes()).map(({ outcome }) => outcome).toSorted()).toEqual(['failed', 'handled']);
  expect(await office.company.people()).toHaveLength(1);

  await office.says('Ann', 'yes');
  expect(office.lastReply()).toContain('Done: *Ana Souza* is invited.');
  expect((await office.company.people()).map(({ firstName }) => firstName)).toEqual(['Ann', 'Ana']);
});

test('what could not even be apologised for is not acknowledged, so that it is delivered again', async () => {
  const fault = new Error('the database is gone');
  const refused = office.says('Ann', 'seats', {
    commit: async () => {
      throw fault;
    },
  });
  await expect(refused).rejects.toBe(fault);
});
