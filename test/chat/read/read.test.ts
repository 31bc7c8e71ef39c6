import { describe, expect, it } from 'vitest';
import { read } from '../../../src/chat/read/read.ts';
import { isSlip } from '../../../src/chat/read/slip.ts';
import { at, contextFor } from './view.ts';

describe('read', () => {
  const idle = contextFor('en');
  const review = contextFor('en', { drafting: true });

  it('gives the cleaned message back, for quoting', () => {
    expect(read(' Ana\u00a0\u202eSouza ', idle).text).toBe('Ana Souza');
  });

  it('keeps what follows a command as it was typed', () => {
    expect(read('Who is  Ana SOUZA?', idle).command).toEqual({ name: 'who-is', rest: 'Ana SOUZA' });
    expect(read('link k7q2 9f3m', idle).command).toEqual({ name: 'link', rest: 'k7q2 9f3m' });
    expect(read('add Ana Souza', idle).command).toEqual({ name: 'add', rest: 'Ana Souza' });
  });

  it('leaves the bare shape of a code alone', () => {
    expect(read('K7Q2-9F3M', idle)).toMatchObject({
      values: {},
      doubts: [],
      problems: [],
      leftover: 'K7Q2-9F3M',
    });
  });

  it('tells which words nothing was made of', () => {
    expect(read('add Ana Souza from accounting, ana@acme.test, please', idle).leftover).toBe(
      'from accounting',
    );
    expect(read('please add my colleague Ana Souza, thanks', idle).leftover).toBe('');
    expect(read('add Ana Souza https://acme.test/ana', idle).leftover).toBe('https://acme.test/ana');
  });

  it('quotes the words in question', () => {
    expect(read('add Ana ana@gmial.com to Suport', idle).doubts.map(doubt => doubt.quoted)).toEqual([
      'ana@gmial.com',
      'Suport',
    ]);
    expect(read('role: owner', review).problems[0]).toMatchObject({ slot: 'role', quoted: 'owner' });
  });

  it('corrects the part of the name that the denied word was', () => {
    const known = contextFor('en', { drafting: true, name: { first: 'Ana', last: 'Souza' } });
    expect(read("it's Silva, not Souza", known).values).toEqual({ name: { last: 'Silva' } });
    expect(read("it's Anna, not Ana", known).values).toEqual({ name: { first: 'Anna' } });
    expect(read("it's Silva, not Souza", review).values).toEqual({ name: { first: 'Silva' } });
  });

  it('puts a spelling where it is near, and asks where it is near neither part', () => {
    const known = contextFor('en', { drafting: true, name: { first: 'Ana', last: 'Souza' } });
    expect(read("it's spelt Sousa", known).values).toEqual({ name: { last: 'Sousa' } });
    expect(read("it's spelt Anna", known).values).toEqual({ name: { first: 'Anna' } });
    const unclear = read("it's spelt Ximena", known);
    expect(unclear.values).toEqual({});
    expect(unclear.doubts).toMatchObject([
      { slot: 'name', options: [{ first: 'Ximena', last: 'Souza' }, {}] },
    ]);
  });

  it('refuses a name that turns its own direction around', () => {
    const reading = read('add An\u202ea Souza', idle);
    expect(reading.values.name).toBeUndefined();
    expect(reading.problems.map(({ problem }) => problem.code)).toEqual(['name-characters']);
  });

  it('reads others so that each can be read in their turn', () => {
    const { others } = read('add Ana Souza ana@acme.test, Bob Lee bob@acme.test as user', idle);
    expect(others).toEqual(['Bob Lee bob@acme.test as user']);
    expect(read(`add ${others[0]}`, idle).values).toEqual({
      name: { first: 'Bob', last: 'Lee' },
      email: 'bob@acme.test',
      role: 'USER',
    });
  });

  it('fills only the slot that was asked with bare words', () => {
    expect(read('Anna Souza', contextFor('en', at('email'))).values).toEqual({});
    expect(read('Anna Souza', contextFor('en', at('name'))).values).toEqual({
      name: { first: 'Anna', last: 'Souza' },
    });
  });
});

describe('isSlip', () => {
  it('forgives one slip, and two in long words', () => {
    for (const [typed, word] of [
      ['ad', 'add'],
      ['hlep', 'help'],
      ['suport', 'support'],
      ['markting', 'marketing'],
    ] as const) {
      expect([typed, isSlip(typed, word)]).toEqual([typed, true]);
    }
    for (const [typed, word] of [
      ['add', 'add'],
      ['hello', 'help'],
      ['de', 'me'],
      ['sales', 'support'],
    ] as const) {
      expect([typed, isSlip(typed, word)]).toEqual([typed, false]);
    }
  });
});
