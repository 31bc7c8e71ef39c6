import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/chat/event.ts';
import type { Content } from '../../src/chat/message.ts';
import type { ReadingContext } from '../../src/chat/reading.ts';
import type { Menu } from '../../src/chat/session.ts';

const context: ReadingContext = { language: 'en', country: 'GB', teams: [], drafting: true };
const menu: Menu = {
  id: 'menu',
  picks: [
    { label: 'Cancel invitation', word: 'yes', does: { kind: 'command', name: 'seats', rest: '' } },
    { label: 'Leave it', word: 'no', does: { kind: 'nothing' } },
  ],
  taps: [],
};
const said = (content: Content, shown: Menu | undefined = menu, forwarded = false) =>
  interpret({ content, forwarded }, shown, context);
const text = (words: string): Content => ({ kind: 'text', text: words });

describe('what a message means', () => {
  it.each([
    ['a tap', { kind: 'choice', id: 'menu:1', label: 'Leave it' } as const, 1],
    ['a number', text('2'), 1],
    ['a label', text('leave it'), 1],
    ['a word that stands for a pick', text('yes please'), 0],
  ])('%s picks', (_, content, index) => {
    expect(said(content)).toEqual({ kind: 'picked', pick: menu.picks[index] });
  });

  it('a tap on an earlier menu is stale, whatever it said', () => {
    expect(said({ kind: 'choice', id: 'other:1', label: 'Leave it' })).toEqual({
      kind: 'stale-tap',
      label: 'Leave it',
    });
  });

  it('a number that no line has is read as words', () => {
    expect(said(text('7'))).toMatchObject({ kind: 'said', reading: { pick: 7 } });
  });

  it('a moving word moves, where no pick stands for it', () => {
    expect(said(text('yes'), { ...menu, picks: [] })).toMatchObject({
      kind: 'said',
      reading: { move: 'yes' },
    });
  });

  it('nothing forwarded picks, commands or fills', () => {
    for (const content of [
      text('2'),
      text('add Ana Souza'),
      { kind: 'choice', id: 'menu:1', label: 'x' } as const,
    ]) {
      expect(said(content, menu, true)).toEqual({ kind: 'forwarded' });
    }
  });

  it('what cannot be read says what it was', () => {
    expect(said({ kind: 'unreadable', what: 'audio' })).toEqual({ kind: 'unreadable', what: 'audio' });
  });
});

describe('a contact card', () => {
  const card: Content = { kind: 'contacts', lines: ['Ana Souza ana@new.test'] };

  it('fills the open draft', () => {
    const event = said(card);
    expect(event).toMatchObject({ kind: 'said', reading: { values: { email: 'ana@new.test' } } });
    expect(event.kind === 'said' && event.reading.command).toBeUndefined();
  });

  it('begins one where none is open', () => {
    const event = interpret({ content: card, forwarded: false }, undefined, { ...context, drafting: false });
    expect(event).toMatchObject({ kind: 'said', reading: { command: { name: 'add' } } });
  });

  it('leaves the second person for later', () => {
    const two: Content = { kind: 'contacts', lines: ['Ana Souza ana@new.test', 'Tom Ford tom@new.test'] };
    const event = interpret({ content: two, forwarded: false }, undefined, { ...context, drafting: false });
    expect(event.kind === 'said' && event.reading.others).toEqual([expect.stringContaining('tom@new.test')]);
  });
});
