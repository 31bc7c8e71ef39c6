import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import wweb, { type Message } from 'whatsapp-web.js';
import { crashPage, killBrowser } from './whatsapp-web/browser-processes.ts';
import {
  createProfileDir,
  createRealClient,
  type RealClient,
  startReadyClient,
} from './whatsapp-web/real-client.ts';
import { startWhatsAppWebStandIn, type WhatsAppWebStandIn } from './whatsapp-web/stand-in.ts';

let whatsApp: WhatsAppWebStandIn;
let profile: ReturnType<typeof createProfileDir>;
let clients: RealClient[];

beforeEach(async () => {
  whatsApp = await startWhatsAppWebStandIn();
  profile = createProfileDir();
  clients = [];
});
afterEach(async () => {
  for (const { close } of clients) await close();
  await whatsApp.stop();
  profile.remove();
});

const create = (...options: [Parameters<typeof createRealClient>[2]?]) => {
  const real = createRealClient(whatsApp, profile.dir, ...options);
  clients.push(real);
  return real;
};
const start = async () => {
  const real = await startReadyClient(whatsApp, profile.dir);
  clients.push(real);
  return real;
};
/** Waits until the Client has taken hold of the page that is open now; it may do so several times. */
const isObserved = async (client: wweb.Client, times = 1) => {
  const heard = `require('WAWebSocketModel').Socket.listenerCount('change:hasSynced') === ${times}`;
  await client.pupPage?.waitForFunction(heard);
};
const bo = () => whatsApp.person('+1 415 555 0101', 'Bo Diaz');
const bodies = (messages: Message[]) => messages.map(({ body }) => body);

describe('pairing', () => {
  it('by QR code, of which only the newest counts', async () => {
    const { client, next } = create();
    const first = next<[string]>('qr');
    const initialized = client.initialize();
    const [stale] = await first;
    const second = next<[string]>('qr');
    await initialized;
    await whatsApp.page.rotatesQr();
    const [fresh] = await second;
    expect(fresh.split(',')).toHaveLength(5);
    await expect(whatsApp.phone.scansQr(stale)).rejects.toThrow('That QR code is stale.');
    const ready = next<[]>('ready');
    await whatsApp.phone.scansQr(fresh);
    await ready;
    expect(client.info).toMatchObject({ wid: { _serialized: whatsApp.phone.pn }, pushname: 'Ann Lee' });
    expect(await client.getState()).toBe('CONNECTED');
  });

  it('by the code that is typed on the phone', async () => {
    const { client, next } = create({ pairWithPhoneNumber: { phoneNumber: '14155550100' } });
    const [shown, ready] = [next<[string]>('code'), next<[]>('ready')];
    await client.initialize();
    const [code] = await shown;
    expect(code).toMatch(/^[1-9A-Z]{8}$/u);
    await expect(whatsApp.phone.entersPairingCode('WRONG123')).rejects.toThrow('not the code');
    await whatsApp.phone.entersPairingCode(`${code.slice(0, 4)}-${code.slice(4)}`);
    await ready;
  });

  it('outlives a killed browser', async () => {
    const first = await start();
    killBrowser(first.profileDir);
    await whatsApp.phone.seesDeviceAway();
    const again = create();
    const [ready, code] = [again.next<[]>('ready'), again.next<[string]>('qr')];
    code.catch(() => undefined);
    await again.client.initialize();
    expect(await Promise.race([ready, code])).toEqual([]);
  });

  it('ends on the phone: the page starts anew and shows a code', async () => {
    const { client, next } = await start();
    const [gone, code] = [next<[string]>('disconnected'), next<[string]>('qr')];
    whatsApp.phone.logsOut();
    expect(await gone).toEqual(['LOGOUT']);
    await code;
    expect(await client.getState()).toBe('UNPAIRED');
    await isObserved(client);
  });

  it('ends on the phone without a word of it: the page is unpaired', async () => {
    const { next } = await start();
    const gone = next<[string]>('disconnected');
    whatsApp.phone.logsOut('unpaired');
    expect(await gone).toEqual(['UNPAIRED']);
  });
});

describe('the chat with oneself', () => {
  it('brings own messages as message_create alone, and takes answers', async () => {
    const { client, created, messages, next } = await start();
    const first = next('message_create');
    whatsApp.phone.writes('help');
    const [message] = await first;
    expect(message).toMatchObject({ fromMe: true, from: whatsApp.phone.pn, to: whatsApp.phone.pn });
    await client.sendMessage(message.to, '*Usher* › Hello');
    expect((await whatsApp.phone.nextMessageTo(whatsApp.phone.selfChat)).body).toBe('*Usher* › Hello');
    expect(bodies(created)).toEqual(['help', '*Usher* › Hello']);
    expect(messages).toEqual([]);
  });

  it('is under the LID where WhatsApp has moved it there', async () => {
    await whatsApp.stop();
    whatsApp = await startWhatsAppWebStandIn({ selfChat: 'lid' });
    const { client, next } = await start();
    const first = next('message_create');
    whatsApp.phone.writes('help');
    const [message] = await first;
    expect(message).toMatchObject({ from: whatsApp.phone.lid, to: whatsApp.phone.lid });
    const answer = await client.sendMessage(whatsApp.phone.pn, 'Hello');
    expect(answer.id.remote).toBe(whatsApp.phone.lid);
  });
});

describe('what people send', () => {
  it('arrives as what it is', async () => {
    const { client, messages, created } = await start();
    const group = whatsApp.group('Lunch', [bo()]);
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Souza\nEND:VCARD';
    const file = { mimetype: 'text/csv', filename: 'team.csv', bytes: Buffer.from('name\nAna') };
    const image = { mimetype: 'image/png', bytes: Buffer.from([1]), caption: 'look' };
    bo().writes('hi');
    bo().sendsContacts([card]);
    bo().sendsContacts([card, card]);
    bo().sendsFile('document', file);
    bo().sendsFile('image', image);
    bo().sendsFile('ptt', { mimetype: 'audio/ogg', bytes: Buffer.from([2]) });
    bo().sendsFile('sticker', { mimetype: 'image/webp', bytes: Buffer.from([3]) });
    bo().sendsLocation({ lat: 1.5, lng: 2.5, loc: 'Office' });
    bo().writes('passed on', { forwarded: true });
    bo().writes('to all', { broadcast: true });
    bo().writes('lunch?', { in: group });
    bo().writes('my day', { in: 'status@broadcast' });
    bo().sends({ type: 'call_log' });
    whatsApp.phone.writes('from my phone', { in: bo().address });
    await expect.poll(() => created.length).toBe(14);
    expect(messages.map(({ type }) => type)).toEqual(
      ['chat', 'vcard', 'multi_vcard', 'document', 'image', 'ptt', 'sticker', 'location'].concat(
        Array(4).fill('chat'),
        'call_log',
      ),
    );
    expect(messages[2]?.vCards).toEqual([card, card]);
    const media = await messages[3]?.downloadMedia();
    expect(media).toMatchObject({ mimetype: 'text/csv', filename: 'team.csv', filesize: 8 });
    expect(Buffer.from(media?.data ?? '', 'base64').toString()).toBe('name\nAna');
    expect(messages[4]).toMatchObject({ hasMedia: true, body: 'look' });
    expect(messages[7]?.location).toMatchObject({ latitude: 1.5, longitude: 2.5 });
    expect(messages[8]).toMatchObject({ isForwarded: true, from: bo().pn });
    expect(messages[9]).toMatchObject({ broadcast: true, from: bo().pn });
    expect(await client.getChatById(group)).toMatchObject({ isGroup: true, name: 'Lunch' });
    expect(messages[10]).toMatchObject({ from: group, author: bo().pn, to: whatsApp.phone.pn });
    expect(messages[11]).toMatchObject({ isStatus: true, from: 'status@broadcast' });
    expect(created[13]).toMatchObject({ fromMe: true, to: bo().pn, body: 'from my phone' });
    expect((await client.getContactById(bo().pn)).pushname).toBe('Bo Diaz');
  });

  it('can be edited, deleted and reacted to', async () => {
    const { next } = await start();
    const [edit, revoke, reaction, removal] = [
      next<[Message, string, string]>('message_edit'),
      next('message_revoke_everyone'),
      next<[{ reaction: string; senderId: string }]>('message_reaction'),
      next('message_revoke_me'),
    ];
    const message = bo().writes('add Ana');
    bo().edits(message, 'add Bea');
    bo().reacts(message, '👍');
    bo().revokes(message);
    whatsApp.phone.deletes(bo().writes('oops'));
    expect((await edit).slice(1)).toEqual(['add Bea', 'add Ana']);
    expect((await reaction)[0]).toMatchObject({ reaction: '👍', senderId: bo().pn });
    expect((await revoke)[0].type).toBe('revoked');
    expect((await removal)[0].body).toBe('oops');
  });

  it('keeps its order over a thousand', async () => {
    const { messages } = await start();
    const texts = Array.from({ length: 1000 }, (_, i) => `${i}`);
    for (const text of texts) bo().writes(text);
    await expect.poll(() => messages.length, { timeout: 10_000 }).toBe(1000);
    expect(bodies(messages)).toEqual(texts);
  });

  it('is there but not told when it came while away or cut off', async () => {
    bo().writes('while away', { at: new Date('2026-03-01T12:00:00Z') });
    const { client, messages, next } = await start();
    whatsApp.page.changesState('TIMEOUT');
    bo().writes('while cut off');
    whatsApp.page.changesState('CONNECTED');
    const told = next('message');
    bo().writes('now');
    await told;
    expect(bodies(messages)).toEqual(['now']);
    const [chat] = (await client.getChats()).filter(({ unreadCount }) => unreadCount > 0);
    expect(chat).toMatchObject({ id: { _serialized: bo().pn }, unreadCount: 3, name: 'Bo Diaz' });
    const fetched = (await chat?.fetchMessages({ limit: 50 })) ?? [];
    expect(bodies(fetched)).toEqual(['while away', 'while cut off', 'now']);
    expect(fetched[0]?.timestamp).toBe(Date.parse('2026-03-01T12:00:00Z') / 1000);
    await client.sendSeen(bo().pn);
    expect((await client.getChatById(bo().pn)).unreadCount).toBe(0);
  });
});

describe('what the Client sends', () => {
  it('arrives, with quote and ticks', async () => {
    const { client, next } = await start();
    const asked = bo().writes('help');
    const first = next<[Message, number]>('message_ack');
    const sent = await client.sendMessage(bo().pn, 'See https://acme.test', { quotedMessageId: asked.id });
    const arrived = await whatsApp.phone.nextMessageTo(bo().pn);
    expect(arrived).toMatchObject({ id: sent.id._serialized, quotedStanzaID: asked.id.split('_')[2] });
    expect((await first)[1]).toBe(1);
    for (const ack of [2, 3] as const) {
      const ticked = next<[Message, number]>('message_ack');
      whatsApp.phone.acks(arrived, ack);
      const [message, seen] = await ticked;
      expect([message.id._serialized, seen]).toEqual([arrived.id, ack]);
    }
  });

  it('can be a poll, which is voted on and kept', async () => {
    const { client, next } = await start();
    await client.sendMessage(bo().pn, new wweb.Poll('Role?', ['Admin', 'User']));
    const poll = await whatsApp.phone.nextMessageTo(bo().pn);
    const voted = next<[wweb.PollVote]>('vote_update');
    bo().votes(poll, ['User']);
    const [vote] = await voted;
    expect(vote.selectedOptions).toEqual([{ name: 'User', localId: 1 }]);
    expect(vote.voter).toMatchObject({ _serialized: bo().pn });
    expect(vote.parentMessage.id._serialized).toBe(poll.id);
    expect(await client.getPollVotes(poll.id)).toMatchObject([{ voter: bo().pn }]);
    expect(() => bo().votes(poll, ['Owner'])).toThrow('The poll has no "Owner"; it has: Admin, User');
  });

  it('may come late, get lost, be refused, or leave one waiting', async () => {
    const { client } = await start();
    whatsApp.trouble.sends = ['late', 'lost', 'fails', 'hangs-sent', 'hangs-unsent'];
    const late = client.sendMessage(bo().pn, 'late');
    await whatsApp.phone.releases();
    expect((await late).body).toBe('late');
    expect(await client.sendMessage(bo().pn, 'lost')).toBeUndefined();
    await expect(client.sendMessage(bo().pn, 'refused')).rejects.toThrow('The message was refused.');
    // Sends of one moment reach the server in any order, so each begins when the one before it is there.
    const hanging = async (text: string, left: number) => {
      const ended = client.sendMessage(bo().pn, text).catch(() => 'ended');
      await expect.poll(() => whatsApp.trouble.sends).toHaveLength(left);
      return { ended };
    };
    const waiting = [await hanging('sent', 1), await hanging('unsent', 0)];
    await client.sendMessage(bo().pn, 'fine');
    expect(whatsApp.phone.received(bo().pn).map(({ body }) => body)).toEqual(['late', 'sent', 'fine']);
    await client.destroy();
    expect(await Promise.all(waiting.map(({ ended }) => ended))).toEqual(['ended', 'ended']);
  });

  it('is unknown to the Client where message keys have their new name', async () => {
    whatsApp.trouble.keyProperty = '$1';
    const { client, next } = await start();
    const first = next('message_create');
    const written = whatsApp.phone.writes('help');
    const [message] = await first;
    expect(message.id).toMatchObject({ $1: written.id, id: written.id.split('_')[2] });
    expect(message.id._serialized).toBeUndefined();
    expect(await client.sendMessage(whatsApp.phone.pn, 'Hello')).toBeUndefined();
    expect((await whatsApp.phone.nextMessageTo(whatsApp.phone.selfChat)).body).toBe('Hello');
    await expect(client.getChats()).rejects.toThrow();
  });
});

describe('who somebody is', () => {
  it('is told by number and LID, unless the number is hidden', async () => {
    const { client } = await start();
    const cy = whatsApp.person('+1 415 555 0102', 'Cy Wu', { by: 'lid', hidesNumber: true });
    expect(await client.getContactLidAndPhone([bo().lid])).toEqual([{ lid: bo().lid, pn: bo().pn }]);
    expect(await client.getContactLidAndPhone([cy.lid])).toEqual([{ lid: cy.lid }]);
    expect(await client.getContactLidAndPhone([cy.pn])).toEqual([{ lid: cy.lid, pn: cy.pn }]);
    await expect(client.getContactLidAndPhone([bo().lid, 'nonsense'])).rejects.toThrow('invalid wid');
    await expect(client.sendMessage('14155559999@c.us', 'hi')).rejects.toThrow('No LID for user');
  });

  it('changes from number to LID, and the chat goes on', async () => {
    const { client, messages, next } = await start();
    const first = next('message');
    bo().writes('one');
    await first;
    bo().becomesLid();
    const second = next('message');
    bo().writes('two');
    await second;
    expect(messages.map(({ from }) => from)).toEqual([bo().pn, bo().lid]);
    expect((await client.sendMessage(bo().pn, 'Hello')).to).toBe(bo().lid);
    const chat = await client.getChatById(bo().lid);
    expect(bodies(await chat.fetchMessages({ limit: 50 }))).toEqual(['one', 'two', 'Hello']);
  });
});

describe('trouble', () => {
  it('ready never comes when the chats were there too early', async () => {
    await (await start()).close();
    whatsApp.trouble.sync = 'too-early';
    const { client, next } = create();
    const ready: string[] = [];
    client.on('ready', () => ready.push('ready'));
    await client.initialize();
    expect(await client.getState()).toBe('CONNECTED');
    await client.pupPage?.evaluate(() => undefined);
    expect(ready).toEqual([]);
    const late = next<[]>('ready');
    whatsApp.page.syncsAgain();
    await late;
  });

  it('ready comes again when the chats are fetched again, and twice as often after a frame navigated', async () => {
    const { client, next } = await start();
    const ready: string[] = [];
    client.on('ready', () => ready.push('ready'));
    const second = next<[]>('ready');
    whatsApp.page.syncsAgain();
    await second;
    expect(ready).toHaveLength(1);
    whatsApp.page.opensFrame();
    await isObserved(client, 2);
    whatsApp.page.syncsAgain();
    await expect.poll(() => ready.length).toBe(3);
  });

  it('a page that reloads is taken hold of again', async () => {
    const { client, next } = await start();
    const ready = next<[]>('ready');
    whatsApp.page.reloads();
    await ready;
    const told = next('message');
    bo().writes('hi');
    expect((await told)[0].body).toBe('hi');
    await isObserved(client);
  });

  it('nobody is told of, and no file comes, when the servers do not answer', async () => {
    const { client, next } = await start();
    const first = next('message');
    bo().sendsFile('document', { mimetype: 'text/csv', bytes: Buffer.from('x'), size: 3_000_000 });
    const [message] = await first;
    expect(message.rawData).toMatchObject({ size: 3_000_000 });
    whatsApp.trouble.lookups = 'never-answer';
    whatsApp.trouble.media = 'never-answers';
    const waiting = [client.getContactLidAndPhone([bo().lid]), message.downloadMedia()];
    const ended = waiting.map(one =>
      one.then(
        () => 'answered',
        () => 'ended',
      ),
    );
    expect(await client.getState()).toBe('CONNECTED');
    await client.destroy();
    expect(await Promise.all(ended)).toEqual(['ended', 'ended']);
  });

  it('a conflict ends the Client', async () => {
    const { next } = await start();
    const gone = next<[string]>('disconnected');
    whatsApp.page.changesState('CONFLICT');
    expect(await gone).toEqual(['CONFLICT']);
  });

  it('another page than WhatsApp Web times out', async () => {
    whatsApp.trouble.page = 'blank';
    await expect(create({ authTimeoutMs: 300 }).client.initialize()).rejects.toBe('auth timeout');
  });

  it('a page that never loads keeps the Client waiting', async () => {
    whatsApp.trouble.page = 'never-answers';
    const { client } = create();
    const initialized = client.initialize().then(
      () => 'initialized',
      () => 'ended',
    );
    await expect.poll(() => client.pupPage?.url()).toBe('about:blank');
    await client.destroy();
    expect(await initialized).toBe('ended');
  });

  it('a crashed page is told by the browser alone', async () => {
    const { client, profileDir } = await start();
    const crashed = new Promise<Error>(resolve => client.pupPage?.once('error', resolve));
    crashPage(profileDir);
    expect((await crashed).message).toBe('Page crashed!');
  });
});
