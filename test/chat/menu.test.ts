import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  numberedLines,
  pickByLabel,
  pickByNumber,
  pickByTap,
  pickByWord,
} from '../../src/chat/menu.ts';
import type { Menu, MenuPick } from '../../src/chat/session.ts';

const pick = (label: string, more: Partial<MenuPick> = {}): MenuPick => ({
  label,
  does: { kind: 'nothing' },
  ...more,
});
const menu: Menu = {
  id: 'draft:teams:3',
  picks: [
    pick('Soporte Técnico', { hint: 'day and night' }),
    pick('Customer Care for all of Europe', { word: 'yes' }),
  ],
  taps: [pick('Skip'), pick('Equipo de Marketing en Madrid')],
};

it('numbers the picks and not the taps', () => {
  expect(numberedLines(menu)).toBe('1 *Soporte Técnico*: day and night\n2 Customer Care for all of Europe');
});

it('lets no label format the text', () => {
  expect(numberedLines({ ...menu, picks: [pick('*Admin*\n')] })).toBe('1 *\u2060Admin*\u2060 ');
});

describe('choices', () => {
  it('name their menu and their place in it', () => {
    expect(choicesOf(menu).map(({ id }) => id)).toEqual([0, 1, 2, 3].map(place => `draft:teams:3:${place}`));
  });

  it('are the taps alone where picks are typed, and still lead to them', () => {
    const choices = choicesOf({ ...menu, typed: true });
    expect(choices.map(({ label }) => label)).toEqual(['Skip', 'Equipo de Marketing en Madrid']);
    expect(pickByTap({ ...menu, typed: true }, choices[0]!.id)).toBe(menu.taps[0]);
  });
});

describe('a tap', () => {
  it('picks', () => {
    for (const [index, { id }] of choicesOf(menu).entries()) {
      expect(pickByTap(menu, id)).toBe([...menu.picks, ...menu.taps][index]);
    }
  });

  it.each([
    'draft:teams:2:0',
    'draft:teams:3',
    'draft:teams:3:',
    'draft:teams:3:9',
    'draft:teams:3:-1',
    'draft:teams:3:x',
    '',
    ':0',
  ])('on another menu picks nothing: %j', id => {
    expect(pickByTap(menu, id)).toBeUndefined();
  });

  it('picks nothing where there is no menu', () => {
    expect(pickByTap(undefined, 'draft:teams:3:0')).toBeUndefined();
  });
});

it('counts picks from one', () => {
  expect(pickByNumber(menu, 1)).toBe(menu.picks[0]);
  expect(pickByNumber(menu, 2)).toBe(menu.picks[1]);
  expect(pickByNumber(menu, 0)).toBeUndefined();
  expect(pickByNumber(menu, 3)).toBeUndefined();
});

it('finds the pick that stands for a word', () => {
  expect(pickByWord(menu, 'yes')).toBe(menu.picks[1]);
  expect(pickByWord(menu, 'no')).toBeUndefined();
  expect(pickByWord(menu, undefined)).toBeUndefined();
});

describe('a typed label', () => {
  it.each([
    ['whole', 'Customer Care for all of Europe', 1],
    ['without case and accents', 'soporte tecnico', 0],
    ['of a tap', 'SKIP', 2],
    ['as buttons cut it', 'Customer Care for a…', 1],
    ['as lists cut it', 'Customer Care for all o…', 1],
    ['cut before a space', 'Equipo de Marketing…', 3],
  ])('%s', (_, text, index) => {
    expect(pickByLabel(menu, text)).toBe([...menu.picks, ...menu.taps][index]);
  });

  it.each(['Customer', 'Care', '', '…', 'Skip it'])('is not %j', text => {
    expect(pickByLabel(menu, text)).toBeUndefined();
  });
});
