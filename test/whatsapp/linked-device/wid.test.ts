import { expect, test } from 'vitest';
import { addressOf, chatIdOf, idText } from '../../../src/whatsapp/linked-device/wid.ts';

test.each([
  ['a text', 'true_1@c.us_A', 'true_1@c.us_A'],
  ['an older build', { _serialized: 'true_1@c.us_A' }, 'true_1@c.us_A'],
  ['a build since July 2026', { $1: 'true_1@c.us_A' }, 'true_1@c.us_A'],
  ['the parts of a key', { fromMe: true, remote: { user: '1', server: 'c.us' }, id: 'A' }, 'true_1@c.us_A'],
  ['the parts of a person', { user: '1', server: 'lid' }, '1@lid'],
])('an id is read from %s', (_, id, text) => {
  expect(idText(id)).toBe(text);
});

test.each([undefined, null, 7, {}, { id: 'A' }])('what is no id stays none: %j', id => {
  expect(idText(id)).toBeUndefined();
});

test.each([
  ['447700900001@c.us', { kind: 'PHONE', value: '447700900001' }],
  ['447700900001:12@c.us', { kind: 'PHONE', value: '447700900001' }],
  ['447700900001@lid', { kind: 'LID', value: '447700900001@lid' }],
  ['447700900001:3@lid', { kind: 'LID', value: '447700900001@lid' }],
])('the address of %s', (wid, address) => {
  expect(addressOf(wid)).toEqual(address);
});

test.each(['120363@g.us', 'status@broadcast', '1@newsletter', ''])('%s is nobody', wid => {
  expect(addressOf(wid)).toBeUndefined();
});

test('a LID is never taken for a phone with the same digits', () => {
  expect(chatIdOf({ kind: 'LID', value: '447700900001@lid' })).toBe('447700900001@lid');
  expect(chatIdOf({ kind: 'PHONE', value: '447700900001' })).toBe('447700900001@c.us');
  expect(chatIdOf({ kind: 'BSUID', value: 'US.1' })).toBeUndefined();
});
