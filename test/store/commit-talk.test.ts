import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Commit, Conversation, Puts } from '../../src/app/ports.ts';
import type { Session } from '../../src/chat/session.ts';
import type { Address } from '../../src/domain/identity.ts';
import { bind, channelId, makeUser, noon, phone, talk } from './support/acme.ts';
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

describe('a turn that only talks', () => {
  test('begins a chat, then goes on with it; its session and numbers are kept, and another process sees them', async () => {
    const fresh = await chat();
    expect(fresh).toMatchObject({ version: 0, session: null, nextSeq: 1, windowUntil: null });
    expect(await store.commit(talk(fresh, 'wamid.1', { sender: acme.bo }))).toBe('applied');

    const begun = await chat();
    expect(begun).toMatchObject({ id: fresh.id, version: 1, session: { v: 1 }, nextSeq: 2 });
    const session: Session = { v: 1, like: { role: 'ADMIN', teams: [acme.sales.id] } };
    const next = talk(begun, 'wamid.2', { sender: acme.bo });
    next.conversation = { ...next.conversation!, session, windowUntil: noon };
    expect(await store.commit(next)).toBe('applied');

    const expected = { ...begun, version: 2, nextSeq: 3, session, windowUntil: noon };
    expect(await chat()).toEqual(expected);
    expect(await chat(other)).toEqual(expected);
  });

  test('a session may be none again', async () => {
    await store.commit(talk(await chat(), 'wamid.1'));
    const next = talk(await chat(), 'wamid.2');
    next.conversation = { ...next.conversation!, session: null };
    await store.commit(next);
    expect((await chat(other)).session).toBeNull();
  });

  test('leaves the account as it was', async () => {
    const before = await versionNow();
    await store.commit(talk(await chat(), 'wamid.1', { sender: acme.bo }));
    expect(await versionNow()).toBe(before);
  });

  test('its replies are leased to the process for thirty seconds, those for later to nobody', async () => {
    const turn = talk(await chat(), 'wamid.1');
    const later = {
      ...turn.outbox[0]!,
      id: newId(),
      seq: 2,
      notBefore: new Date('2026-11-25T12:05:00.000Z'),
    };
    await store.commit({ ...turn, outbox: [...turn.outbox, later] });
    expect(await outboxOf(turn.conversation!.id)).toEqual([
      { seq: 1, owner: 'one', availableAt: new Date('2026-11-25T12:00:30.000Z') },
      { seq: 2, owner: null, availableAt: later.notBefore },
    ]);
  });

  test('a message that was handled before is a duplicate, whatever has become of the chat', async () => {
    const turn = talk(await chat(), 'wamid.1');
    expect(await store.commit(turn)).toBe('applied');
    expect(await store.commit(talk(await chat(), 'wamid.1'))).toBe('duplicate');
    expect(await other.commit(talk(await chat(other), 'wamid.1'))).toBe('duplicate');
    expect(await store.commit(turn)).toBe('duplicate');
    expect(await chat(other)).toMatchObject({ version: 1 });
    expect(await outboxOf(turn.conversation!.id)).toHaveLength(1);
  });

  test('one message id may come from two channels', async () => {
    await store.putChannel({ id: 'device:1', kind: 'LINKED_DEVICE', address: null });
    expect(await store.commit(talk(await chat(), 'wamid.1'))).toBe('applied');
    const elsewhere = await store.conversationWith('device:1', address, acme.account.id);
    expect(await store.commit(talk(elsewhere, 'wamid.1'))).toBe('applied');
  });

  test('a chat that moved on is stale and leaves nothing behind, not even the message id', async () => {
    await store.commit(talk(await chat(), 'wamid.1'));
    const stale = await chat(other);
    await store.commit(talk(await chat(), 'wamid.2'));

    expect(await other.commit(talk(stale, 'wamid.3'))).toBe('stale-session');
    expect(await outboxOf(stale.id)).toHaveLength(2);
    // Loaded again (the stale one is forgotten), the same message goes through.
    expect(await other.commit(talk(await chat(other), 'wamid.3'))).toBe('applied');
  });

  test('a chat that another process has just begun is stale, and found afterwards', async () => {
    const mine = await chat();
    const theirs = await chat(other);
    expect(mine.id).not.toBe(theirs.id);
    expect(await store.commit(talk(mine, 'wamid.1'))).toBe('applied');
    expect(await other.commit(talk(theirs, 'wamid.2'))).toBe('stale-session');
    expect(await chat(other)).toMatchObject({ id: mine.id, version: 1 });
  });

  test('a sender who is not what they were makes the turn stale, and is looked up again', async () => {
    const sender = await store.findSender(channelId, address);
    expect(sender?.user).toEqual(acme.bo);
    const demoted = { ...acme.bo, role: 'USER' as const, version: 2 };
    expect(await other.commit(await change({ user: [demoted] }))).toBe('applied');

    expect(await store.commit(talk(await chat(), 'wamid.1', { sender: acme.bo }))).toBe('stale-session');
    expect((await store.findSender(channelId, address))?.user).toEqual(demoted);
    expect(await store.commit(talk(await chat(), 'wamid.1', { sender: demoted }))).toBe('applied');
  });

  test('the sender guards a first turn as well', async () => {
    const turn = talk(await chat(), 'wamid.1', { sender: { ...acme.bo, version: 7 } });
    expect(await store.commit(turn)).toBe('stale-session');
    expect(await chat(other)).toMatchObject({ version: 0 });
  });

  test('a message id without its chat is a fault', async () => {
    const { inbound, outbox, accountId } = talk(await chat(), 'wamid.1');
    await expect(store.commit({ accountId, inbound: inbound!, outbox })).rejects.toThrow(
      'with its conversation',
    );
  });
});

describe('what PostgreSQL cannot hold', () => {
  test('NULs are dropped and half characters replaced, wherever they are', async () => {
    const text = 'A\0na\u{D800} \\u0000 👋';
    const ana = makeUser(acme.account.id, { firstName: text, email: 'ana@acme.test' });
    const turn = talk(await chat(), 'wamid\0.1', { text });
    expect(await store.commit(await change({ user: [ana] }, turn))).toBe('applied');

    const kept = 'Ana\uFFFD \\u0000 👋';
    const { people } = await other.loadFacts(acme.account.id, [{ by: 'text', text: '\0👋', limit: 5 }]);
    expect(people[0]?.map(person => person.user.firstName)).toEqual([kept]);
    const [row] = (await pool.query('SELECT payload FROM "Outbox" WHERE lane = $1', [turn.conversation!.id]))
      .rows;
    expect(row.payload.message.text).toBe(kept);
    expect(await other.commit(talk(await chat(other), 'wamid.1'))).toBe('duplicate');
  });

  test('an address, an email or a hash with a NUL is nobody, not a fault', async () => {
    const odd = phone('\0');
    expect(await store.findSender(channelId, odd)).toBeUndefined();
    expect(await store.conversationWith(channelId, odd, acme.account.id)).toMatchObject({ version: 0 });
    expect(await store.findUsersByEmail('a\0@acme.test')).toEqual([]);
    expect(await store.findCode('\0')).toBeUndefined();
    expect(await store.findInvitation('\0')).toBeUndefined();
    expect(await store.findAuditEntry('1; DROP TABLE "User"')).toBeUndefined();
  });
});
