import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/demo/phone/chat-text.ts';
import { escapeForChat } from '../../src/texts/say.ts';

describe('a message as a phone shows it', () => {
  it('has bold, italic, struck and mono words', () => {
    expect(runsOf('*Ana* is _new_, ~old~, `add`')).toEqual([
      { text: 'Ana', as: 'bold' },
      { text: ' is ' },
      { text: 'new', as: 'italic' },
      { text: ', ' },
      { text: 'old', as: 'struck' },
      { text: ', ' },
      { text: 'add', as: 'mono' },
    ]);
  });

  it.each(['2*3*4', 'snake_case_name', '* a list', 'a * b * c', '*not\nover lines*', '**', '*open'])(
    'leaves %j alone',
    text => {
      expect(runsOf(text)).toEqual([{ text }]);
    },
  );

  it("gives somebody's own asterisks no power", () => {
    const value = escapeForChat('*Role: Admin*');
    expect(runsOf(`*${value}* added`)).toEqual([{ text: `${value}`, as: 'bold' }, { text: ' added' }]);
    expect(runsOf(value)).toEqual([{ text: value }]);
  });

  it('has links without the sentence around them, and with every letter of their token', () => {
    expect(runsOf('Open https://acme.test/i/a.1.x_y_, or (https://wa.me/1?text=JOIN%20A).')).toEqual([
      { text: 'Open ' },
      { text: 'https://acme.test/i/a.1.x_y_', href: 'https://acme.test/i/a.1.x_y_' },
      { text: ', or (' },
      { text: 'https://wa.me/1?text=JOIN%20A', href: 'https://wa.me/1?text=JOIN%20A' },
      { text: ').' },
    ]);
  });

  it('has no link to anything but the web', () => {
    expect(runsOf('javascript:alert(1) file:///etc')).toEqual([{ text: 'javascript:alert(1) file:///etc' }]);
  });
});
