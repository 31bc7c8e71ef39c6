import { expect, test } from 'vitest';
import { type SeenMessage, sift } from '../../../src/whatsapp/linked-device/sift.ts';

const own = { wid: '14155550100@c.us', lid: '900@lid' };
const ann = { kind: 'PHONE', value: '14155550100' };

function seen(some: Partial<SeenMessage>): SeenMessage {
  return { fromMe: false, from: '447700900001@c.us', to: own.wid, body: 'add', broadcast: false, ...some };
}

test.each([own.wid, own.lid])('the chat with oneself under %s commands, always as the number', to => {
  expect(sift(seen({ fromMe: true, from: own.wid, to }), own)).toEqual({
    take: true,
    from: ann,
    isSelfChat: true,
  });
});

test('our own replies there are not read', () => {
  const reply = seen({ fromMe: true, to: own.wid, body: '*Usher* › Done.' });
  expect(sift(reply, own)).toEqual({ take: false, why: 'our own reply' });
});

test('what the owner writes to others is theirs', () => {
  const theirs = seen({ fromMe: true, to: '447700900001@c.us' });
  expect(sift(theirs, own)).toEqual({ take: false, why: 'private chat' });
});

test('others are known by the exact id', () => {
  expect(sift(seen({}), own)).toMatchObject({ from: { kind: 'PHONE', value: '447700900001' } });
  expect(sift(seen({ from: '14155550100@lid' }), own)).toMatchObject({
    from: { kind: 'LID', value: '14155550100@lid' },
    isSelfChat: false,
  });
});

test('groups, statuses and broadcasts are nobody who could command', () => {
  expect(sift(seen({ from: '120363@g.us' }), own)).toEqual({ take: false, why: 'group' });
  expect(sift(seen({ broadcast: true }), own)).toEqual({ take: false, why: 'broadcast' });
  expect(sift(seen({ fromMe: true, to: own.wid, broadcast: true }), own)).toEqual({
    take: false,
    why: 'broadcast',
  });
});
