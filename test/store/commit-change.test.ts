import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Commit, Conversation, Puts } from '../../src/app/ports.ts';
import type { Address } from '../../src/domain/identity.ts';
import {
  bind,
  channelId,
  makeAcme,
  makeAudit,
  makeCode,
  makeIdentity,
  makeInvitation,
  makeUser,
  noon,
  phone,
  talk,
} from './support/acme.ts';
import { type TwoProcesses, twoProcesses } from './support/two-processes.ts';

const world = twoProcesses();
let { pool, store, other, acme }: TwoProcesses = world;
let address: Address;

beforeEach(async () => {
  ({ pool, store, other, acme } = world);
  address = phone(newId());
  await bind(store, acme.bo, address.value);
});

const chat = (from = store): Promise<Conversation> =>
  from.conversationWith(channelId, address, acme.account.id);

/** A change decided on the account as it is now. */
async function change(puts: Puts, values: Partial<Commit> = {}): Promise<Commit> {
  const { account } = await store.loadFacts(acme.account.id, []);
  return { accountId: account.id, change: { accountVersion: account.version, puts }, outbox: [], ...values };
}

async function outboxOf(lane: string): Promise<{ seq: number; owner: string | null; availableAt: Date }[]> {
  const { rows } = await pool.query(
    'SELECT seq, owner, "availableAt" FROM "Outbox" WHERE lane = $1 ORDER BY seq',
    [lane],
  );
  return rows;
}

async function versionNow(): Promise<number> {
  return (await other.loadFacts(acme.account.id, [])).account.version;
}

describe('a turn that changes people', () => {
  test('writes everything whole, and raises the account by one', async () => {
    const ana = makeUser(acme.account.id, { email: 'ana@acme.test', status: 'INVITED', language: 'pt-BR' });
    const invitation = makeInvitation(ana, acme.bo, { sentAt: [noon, new Date('2026-11-25T12:01:00.123Z')] });
    const code = makeCode(ana, { purpose: 'JOIN', invitationId: invitation.id });
    const audit = makeAudit(acme.account.id, {
      before: null,
      after: { email: 'ana@acme.test' },
      subjectId: ana.id,
    });
    const before = await versionNow();
    const puts: Puts = {
      user: [ana],
      teamMember: [{ accountId: acme.account.id, teamId: acme.support.id, userId: ana.id }],
      invitation: [invitation],
      code: [code],
      auditEntry: [audit],
      picture: [{ accountId: acme.account.id, userId: ana.id, webp: new Uint8Array([0, 255, 92, 0]) }],
      identity: [makeIdentity(ana, newId())],
    };
    const turn = talk(await chat(), 'wamid.1', { sender: acme.bo });
    expect(await store.commit(await change(puts, { ...turn }))).toBe('applied');

    const { account, people } = await other.loadFacts(acme.account.id, [{ by: 'id', id: ana.id }]);
    expect(account.version).toBe(before + 1);
    expect(people).toEqual([[{ user: ana, teams: [acme.support], invitation }]]);
    expect(await other.findCode(code.hash)).toEqual(code);
    expect(await other.findAuditEntry(audit.id)).toEqual(audit);
    expect(await other.findPicture(acme.account.id, ana.id)).toEqual(new Uint8Array([0, 255, 92, 0]));
    const identity = puts.identity![0]!;
    expect(await other.findSender(channelId, identity)).toEqual({ identity, user: ana });
    expect(await chat(other)).toMatchObject({ version: 1 });
  });

  test('replaces a row by its key, and deletes what shall go', async () => {
    const accountId = acme.account.id;
    const member = { accountId, teamId: acme.support.id, userId: acme.cy.id };
    const identity = makeIdentity(acme.cy, newId());
    const picture = { accountId, userId: acme.cy.id, webp: new Uint8Array([1]) };
    await store.commit(await change({ teamMember: [member], identity: [identity], picture: [picture] }));
    expect((await store.findSender(channelId, identity))?.user.id).toBe(acme.cy.id);

    const renamed = { ...acme.cy, lastName: 'Young-Hill', version: 2 };
    const commit = await change({ user: [renamed], teamMember: [{ ...member, teamId: acme.sales.id }] });
    const deletes = { teamMember: [member], identity: [{ accountId, id: identity.id }], picture: [picture] };
    expect(await store.commit({ ...commit, change: { ...commit.change!, deletes } })).toBe('applied');

    const { people } = await store.loadFacts(accountId, [{ by: 'id', id: acme.cy.id }]);
    expect(people[0]).toEqual([{ user: renamed, teams: [acme.sales], invitation: null }]);
    expect(await store.findPicture(accountId, acme.cy.id)).toBeUndefined();
    expect(await store.findSender(channelId, identity)).toBeUndefined();
    expect(await other.findSender(channelId, identity)).toBeUndefined();
  });

  test('an address that goes from one person to another in one change', async () => {
    const before = makeIdentity(acme.cy, newId());
    await store.commit(await change({ identity: [before] }));
    const after = makeIdentity(acme.ann, before.value);
    const commit = await change({ identity: [after] });
    const deletes = { identity: [{ accountId: acme.account.id, id: before.id }] };
    expect(await store.commit({ ...commit, change: { ...commit.change!, deletes } })).toBe('applied');
    expect(await store.findSender(channelId, after)).toEqual({ identity: after, user: acme.ann });
    expect(await other.findSender(channelId, after)).toEqual({ identity: after, user: acme.ann });
  });

  test('on facts that moved on it is stale, and nothing of it is kept', async () => {
    const turn = talk(await chat(), 'wamid.1', { sender: acme.bo });
    const ana = makeUser(acme.account.id, { email: 'ana@acme.test' });
    const decided = await change({ user: [ana] }, turn);
    expect(await other.commit(await change({ auditEntry: [makeAudit(acme.account.id)] }))).toBe('applied');

    const before = await versionNow();
    expect(await store.commit(decided)).toBe('stale-facts');
    expect(await versionNow()).toBe(before);
    expect(await chat(other)).toMatchObject({ version: 0 });
    expect((await store.loadFacts(acme.account.id, [{ by: 'id', id: ana.id }])).people).toEqual([[]]);
    expect(await outboxOf(turn.conversation!.id)).toEqual([]);
    // Decided again on the facts of now, the same message goes through.
    expect(await store.commit(await change({ user: [ana] }, turn))).toBe('applied');
  });

  test('of a sender who was demoted meanwhile it is stale, and nothing of it is kept', async () => {
    await other.commit(await change({ user: [{ ...acme.bo, role: 'USER', version: 2 }] }));
    const turn = talk(await chat(), 'wamid.1', { sender: acme.bo });
    const ana = makeUser(acme.account.id, { email: 'ana@acme.test' });
    const before = await versionNow();
    expect(await store.commit(await change({ user: [ana] }, turn))).toBe('stale-session');
    expect(await versionNow()).toBe(before);
    expect((await store.loadFacts(acme.account.id, [{ by: 'id', id: ana.id }])).people).toEqual([[]]);
  });

  test('delivered twice it is a duplicate, though the account moved on', async () => {
    const turn = talk(await chat(), 'wamid.1', { sender: acme.bo });
    const decided = await change({ auditEntry: [makeAudit(acme.account.id)] }, turn);
    expect(await store.commit(decided)).toBe('applied');
    expect(await other.commit(decided)).toBe('duplicate');
  });

  test('a user who is not at the version before the put one makes the facts stale', async () => {
    const decided = await change({ user: [{ ...acme.cy, lastName: 'Old', version: 1 }] });
    expect(await store.commit(decided)).toBe('stale-facts');
    const { people } = await store.loadFacts(acme.account.id, [{ by: 'id', id: acme.cy.id }]);
    expect(people[0]?.[0]?.user).toEqual(acme.cy);
  });

  test('a code that was used since it was found makes the facts stale', async () => {
    const code = makeCode(acme.cy);
    await store.commit(await change({ code: [code] }));
    const used = { ...code, usedAt: noon };
    expect(await store.commit(await change({ code: [used] }))).toBe('applied');
    expect(await store.commit(await change({ code: [used] }))).toBe('stale-facts');
    const guessed = makeCode(acme.cy);
    await store.commit(await change({ code: [guessed] }));
    expect(await store.commit(await change({ code: [{ ...guessed, tries: 4 }] }))).toBe('applied');
    expect(await store.commit(await change({ code: [{ ...guessed, tries: 5 }] }))).toBe('stale-facts');
  });

  test('an address that somebody of another account was bound to meanwhile makes the facts stale', async () => {
    const elsewhere = await makeAcme(other);
    const value = newId();
    expect(await store.findSender(channelId, phone(value))).toBeUndefined();
    await bind(other, elsewhere.cy, value);
    expect(await store.commit(await change({ identity: [makeIdentity(acme.cy, value)] }))).toBe(
      'stale-facts',
    );
    expect((await store.findSender(channelId, phone(value)))?.user).toEqual(elsewhere.cy);
  });

  test('rows of another account are a fault, in puts, deletes, chats and messages alike', async () => {
    const elsewhere = await makeAcme(store);
    const foreign = makeUser(elsewhere.account.id, { email: 'ana@acme.test' });
    await expect(store.commit(await change({ user: [foreign] }))).rejects.toThrow('another account');
    await expect(store.commit(await change({ account: [elsewhere.account] }))).rejects.toThrow(
      'another account',
    );
    const commit = await change({});
    const deletes = { picture: [{ accountId: elsewhere.account.id, userId: elsewhere.cy.id }] };
    await expect(store.commit({ ...commit, change: { ...commit.change!, deletes } })).rejects.toThrow(
      'another account',
    );
    const turn = talk(await chat(), 'wamid.1');
    await expect(store.commit({ ...turn, accountId: elsewhere.account.id })).rejects.toThrow(
      "nother account's",
    );
    const outbox = [{ ...turn.outbox[0]!, accountId: elsewhere.account.id }];
    await expect(store.commit({ ...turn, outbox })).rejects.toThrow("nother account's");
  });
});

describe('a commit of the web, the command line or a job', () => {
  test('needs no chat', async () => {
    const id = newId();
    const outbox = [
      {
        id,
        accountId: acme.account.id,
        lane: id,
        seq: 1,
        payload: { kind: 'notice' as const, notice: notice() },
      },
    ];
    expect(await store.commit({ accountId: acme.account.id, outbox })).toBe('applied');
    expect(await outboxOf(id)).toHaveLength(1);
  });

  test('is guarded by its sender and by the account', async () => {
    const sender = { userId: acme.bo.id, version: 1 };
    expect(await store.commit({ accountId: acme.account.id, sender, outbox: [] })).toBe('applied');
    expect(
      await store.commit({ accountId: acme.account.id, sender: { ...sender, version: 2 }, outbox: [] }),
    ).toBe('stale-session');
    const decided = await change({});
    expect(await store.commit(decided)).toBe('applied');
    expect(await store.commit(decided)).toBe('stale-facts');
  });

  test('makes an account only once', async () => {
    const { account, ann } = acme;
    const again = {
      accountId: account.id,
      change: { accountVersion: 0, puts: { account: [account] } },
      outbox: [],
    };
    expect(await store.commit(again)).toBe('stale-facts');
    expect(await versionNow()).toBeGreaterThan(1);
    expect(ann.accountId).toBe(account.id);
  });

  test('of an account that is not there is stale', async () => {
    const commit = { accountId: newId(), change: { accountVersion: 1, puts: {} }, outbox: [] };
    expect(await store.commit(commit)).toBe('stale-facts');
  });

  function notice() {
    return { accountId: acme.account.id, toUserId: acme.ann.id, sentence: { key: 'notice.confirmed' } };
  }
});
