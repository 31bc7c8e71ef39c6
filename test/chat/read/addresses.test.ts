import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../src/chat/read/addresses.ts';
import { likelyEmail } from '../../../src/chat/read/likely-email.ts';

/** What is found, each as the words it was found in and what they are. */
function found(text: string, country = 'GB'): unknown[][] {
  return findAddresses(text, country).map(({ kind, start, end, value, doubt, problem }) => [
    kind,
    text.slice(start, end),
    value ?? doubt?.options ?? problem?.code,
  ]);
}

describe('findAddresses', () => {
  it('finds emails in what surrounds them', () => {
    expect(
      found('Ana <ana@acme.com>, (bob@acme.com). *cy@acme.com* _d@acme.com_ mailto:e@acme.com?subject=x'),
    ).toEqual([
      ['email', 'ana@acme.com', 'ana@acme.com'],
      ['email', 'bob@acme.com', 'bob@acme.com'],
      ['email', 'cy@acme.com', 'cy@acme.com'],
      ['email', 'd@acme.com', 'd@acme.com'],
      ['email', 'e@acme.com', 'e@acme.com'],
    ]);
  });

  it('repairs nothing by itself', () => {
    expect(found('ana@acme,com')).toEqual([['email', 'ana@acme,com', ['ana@acme.com']]]);
    expect(found('ana@ acme.com')).toEqual([['email', 'ana@ acme.com', ['ana@acme.com']]]);
    expect(found('ana..souza@acme.com')).toEqual([['email', 'ana..souza@acme.com', ['ana.souza@acme.com']]]);
    expect(found('ana@acme')).toEqual([['email', 'ana@acme', 'email-invalid']]);
  });

  it('finds phones between words, and two beside each other', () => {
    expect(found('call +44 (0)20 7946 0958, or 07911 123456.')).toEqual([
      ['phone', '+44 (0)20 7946 0958', '+442079460958'],
      ['phone', '07911 123456', '+447911123456'],
    ]);
    expect(found('11 91234-5678 / 11 3456-7890', 'BR').map(([, text]) => text)).toEqual([
      '11 91234-5678',
      '11 3456-7890',
    ]);
  });

  it('stops before an extension', () => {
    expect(found('020 7946 0958 ext. 12')).toEqual([['phone', '020 7946 0958', '+442079460958']]);
    expect(found('020 7946 0958x12')).toEqual([['phone', '020 7946 0958', '+442079460958']]);
  });

  it('reads links to WhatsApp and the telephone as phones, others as links', () => {
    expect(
      found('https://wa.me/442079460958 tel:+44-20-7946-0959 https://acme.com/@ana?x=020794609 www.acme.com'),
    ).toEqual([
      ['phone', 'https://wa.me/442079460958', '+442079460958'],
      ['phone', 'tel:+44-20-7946-0959', '+442079460959'],
      ['link', 'https://acme.com/@ana?x=020794609', undefined],
      ['link', 'www.acme.com', undefined],
    ]);
  });

  it('takes dates, papers, codes and short numbers for no phone', () => {
    for (const text of [
      '25/11/2026',
      '2026-11-25',
      '123.456.789-09',
      'K7Q2-9F3M',
      'room 12',
      '123 456',
      '#1234567',
    ]) {
      expect(found(text, 'BR')).toEqual([]);
    }
  });

  it('offers what a number without its plus may be', () => {
    expect(found('55 11 91234 5678')).toEqual([['phone', '55 11 91234 5678', ['+5511912345678']]]);
  });
});

describe('likelyEmail', () => {
  it.each([
    ['ana@gmial.com', 'ana@gmail.com'],
    ['ana@gmail.con', 'ana@gmail.com'],
    ['ana@gmail.co', 'ana@gmail.com'],
    ['ana@hotmal.com', 'ana@hotmail.com'],
    ['ana@outlok.com', 'ana@outlook.com'],
    ['ana@yaho.com', 'ana@yahoo.com'],
    ['ana@acme.con', 'ana@acme.com'],
    ['ana@acme.comm', 'ana@acme.com'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(likelyEmail(typed)).toBe(meant);
  });

  it.each([
    'ana@acme.com',
    'ana@acme.co',
    'ana@acme.test',
    'ana@acme.com.br',
    'ana@uol.com.br',
    'ana@mail.com',
    'ana@live.com',
    'ana@gmx.de',
    'ana@yahoo.co.jp',
    'ana@me.com',
  ])('%s is nobody else', email => {
    expect(likelyEmail(email)).toBeUndefined();
  });
});
