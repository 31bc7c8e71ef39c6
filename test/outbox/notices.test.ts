import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conversation, Facts, OutboxRow } from '../../src/app/ports.ts';
import type { Message } from '../../src/chat/message.ts';
import type { User } from '../../src/domain/user.ts';
import type { OutboxDeps } from '../../src/outbox/outbox.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { channelId, failure, OtherSide, openWorld } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

const notice: OutboxRow = {
  id: 'n1',
  accountId: 'acme',
  lane: 'n1',
  seq: 1,
  payload: {
    kind: 'notice',
    notice: {
      accountId: 'acme',
      toUserId: 'bo',
      sentence: { key: 'notice.confirmed', args: { name: 'Ana' } },
    },
  },
};

function bo(more: Partial<User> = {}): User {
  return {
    id: 'bo',
    accountId: 'acme',
    firstName: 'Bo',
    lastName: 'Berg',
    email: 'bo@acme.test',
    phone: null,
    role: 'ADMIN',
    status: 'ACTIVE',
    language: 'es',
    pendingEmail: null,
    externalId: null,
    sessionEpoch: 0,
    version: 1,
    ...more,
  };
}

function chatOfBo(more: Partial<Conversation> = {}): Conversation {
  return {
    id: 'chat-bo',
    accountId: 'acme',
    channelId,
    address: { kind: 'PHONE', value: '447700900001' },
    session: null,
    version: 3,
    nextSeq: 7,
    windowUntil: new Date(Date.now() + 3_600_000),
    ...more,
  };
}

/** Delivers the one notice where Bo and the chat are as given; answers what each side was asked to send. */
async function deliverNotice(
  at: { user?: User; chat?: Conversation; template?: string },
  more: Partial<OutboxDeps> = {},
  answer?: OtherSide['answer'],
) {
  const database = new MemoryOutbox();
  const store = {
    ...database.open(),
    conversationOfUser: async () => at.chat,
    loadFacts: async () => {
      const people = at.user ? [{ user: at.user, teams: [], invitation: null }] : [];
      return { account: { name: 'Acme' }, people: [people] } as unknown as Facts;
    },
  };
  const said: string[] = [];
  const templateFor = () =>
    at.template === undefined ? undefined : { name: at.template, language: 'es', values: ['Ana'] };
  const whatsapp = new OtherSide();
  if (answer) whatsapp.answer = answer;
  const channel = {
    ...whatsapp.asChannel(),
    templateFor,
    send: (to: { value: string }, { text, template }: Message, reference: string) => {
      said.push(`${to.value}: ${template ? `${template.name} ${template.values}` : text}`);
      return whatsapp.take(reference);
    },
  };
  const mailed: object[] = [];
  const mailer = {
    send: async (mail: object) => {
      mailed.push(mail);
      return { ok: true as const };
    },
  };
  const world = openWorld(store, { channels: new Map([[channelId, channel]]), mailer, ...more });
  await world.outbox.start();
  database.commit([notice]);
  world.outbox.deliver([notice]);
  await pass(0.2);
  return { ...world, database, said, mailed };
}

const byMail = {
  template: 'notice',
  to: 'bo@acme.test',
  language: 'es',
  accountId: 'acme',
  firstName: 'Bo',
  companyName: 'Acme',
  sentence: { key: 'notice.confirmed', args: { name: 'Ana' } },
};

describe('a notice', () => {
  test('is said in its reader’s language in their chat', async () => {
    const { said, mailed, database } = await deliverNotice({ user: bo(), chat: chatOfBo() });
    expect(said).toEqual(['447700900001: es: notice.confirmed']);
    expect(mailed).toEqual([]);
    expect(database.rows.size).toBe(0);
  });

  test('goes by WhatsApp at any time where the channel has no window', async () => {
    const { said } = await deliverNotice({ user: bo(), chat: chatOfBo({ windowUntil: null }) });
    expect(said).toHaveLength(1);
  });

  test.each([
    ['the window is closed', chatOfBo({ windowUntil: new Date(0) })],
    ['the reader never wrote', undefined],
    ['their channel is no longer set up', chatOfBo({ channelId: 'cloud-api:old' })],
  ])('goes by mail when %s', async (_why, chat) => {
    const { said, mailed, database, outcomes } = await deliverNotice({ user: bo(), ...(chat && { chat }) });
    expect(said).toEqual([]);
    expect(mailed).toEqual([byMail]);
    expect(database.rows.size).toBe(0);
    expect(outcomes, 'the application did not queue this mail').toEqual([]);
  });

  test.each(['window-closed', 'never'] as const)('goes by mail when WhatsApp answers %s', async what => {
    const { said, mailed, database } = await deliverNotice({ user: bo(), chat: chatOfBo() }, {}, () =>
      failure(what),
    );
    expect(said).toHaveLength(1);
    expect(mailed).toEqual([byMail]);
    expect(database.rows.size).toBe(0);
  });

  const template = 'usher_confirmed';
  const closed = chatOfBo({ windowUntil: new Date(0) });
  const asText = '447700900001: es: notice.confirmed';
  const asTemplate = '447700900001: usher_confirmed Ana';

  test('goes by a template when the window is closed, and by nothing else', async () => {
    const { said, mailed, database } = await deliverNotice({ user: bo(), chat: closed, template });
    expect([said, mailed, database.rows.size]).toEqual([[asTemplate], [], 0]);
  });

  test('goes by mail when the template is not taken, as one that Meta has not approved', async () => {
    const { said, mailed, database } = await deliverNotice({ user: bo(), chat: closed, template }, {}, () =>
      failure('never', { code: '132001' }),
    );
    expect([said, mailed, database.rows.size]).toEqual([[asTemplate], [byMail], 0]);
  });

  test('tries every way once when WhatsApp says that the window is closed after all', async () => {
    const { said, mailed, database } = await deliverNotice(
      { user: bo(), chat: chatOfBo(), template },
      {},
      () => failure('window-closed'),
    );
    expect([said, mailed, database.rows.size]).toEqual([[asText, asTemplate], [byMail], 0]);
  });

  test('is given up when none of its ways is left', async () => {
    const user = bo({ email: null, phone: '+447700900001' });
    const { mailed, database } = await deliverNotice({ user, chat: closed, template }, {}, () =>
      failure('never'),
    );
    expect([mailed, database.dead.length]).toEqual([[], 1]);
  });

  test.each([
    ['has no email and no open chat', bo({ email: null, phone: '+447700900001' })],
    ['is deactivated', bo({ status: 'DEACTIVATED' })],
    ['is gone', undefined],
  ])('is dropped with a line in the log when its reader %s', async (_why, user) => {
    const lines: unknown[][] = [];
    const log = { info: (...line: unknown[]) => lines.push(line), warn() {}, error() {} };
    const { said, mailed, database } = await deliverNotice({ ...(user && { user }) }, { log });
    expect([said, mailed, database.rows.size]).toEqual([[], [], 0]);
    expect(lines).toMatchObject([[{ rowId: 'n1', accountId: 'acme' }, 'notice dropped']]);
  });

  test('without a mail server goes by WhatsApp or not at all', async () => {
    const open = await deliverNotice({ user: bo(), chat: chatOfBo() }, { mailer: undefined });
    expect(open.said).toHaveLength(1);
    const closed = await deliverNotice({ user: bo() }, { mailer: undefined });
    expect([closed.said, closed.database.rows.size]).toEqual([[], 0]);
  });

  test('waits with its channel, and is addressed anew then', async () => {
    const at = { user: bo(), chat: chatOfBo() };
    let token = false;
    const { said, database } = await deliverNotice(at, {}, () => (token ? { ok: true } : failure('pause')));
    expect(database.unfinished.map(stored => stored.attempts)).toEqual([0]);
    token = true;
    at.user = bo({ language: 'pt-BR' });
    await pass(65);
    expect(said).toEqual(['447700900001: es: notice.confirmed', '447700900001: pt-BR: notice.confirmed']);
  });

  test('whose facts could not be read is tried again', async () => {
    const database = new MemoryOutbox();
    const { outbox } = openWorld(database.open());
    database.commit([notice]);
    outbox.deliver([notice]);
    await outbox.drain();
    expect(database.unfinished[0]?.attempts).toBe(1);
  });
});
