import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/chat/read/lexicon.ts';
import { splitName } from '../../../src/chat/read/split-name.ts';

const split = (name: string) => splitName(name.split(' '), lexiconFor('en'));

describe('splitName', () => {
  it.each([
    ['Madonna', 'Madonna', undefined],
    ['Ana Souza', 'Ana', 'Souza'],
    ['Ana Souza Lima', 'Ana', 'Souza Lima'],
    ['Ana Maria Souza', 'Ana Maria', 'Souza'],
    ['José Luis García López', 'José Luis', 'García López'],
    ['María del Carmen Ruiz', 'María del Carmen', 'Ruiz'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['John F. Kennedy', 'John F.', 'Kennedy'],
    ['Sean O Brien', 'Sean', 'O Brien'],
    ['アナ・ソウザ', 'アナ', 'ソウザ'],
  ])('%s', (name, first, last) => {
    expect(split(name)).toEqual({ value: last === undefined ? { first } : { first, last } });
  });

  it('asks where the family name may stand first, or where both may be given names', () => {
    expect(split('山田 太郎').options).toEqual([
      { first: '太郎', last: '山田' },
      { first: '山田', last: '太郎' },
    ]);
    expect(split('李小龙').options?.[0]).toEqual({ first: '小龙', last: '李' });
    expect(split('María José').options?.[0]).toEqual({ first: 'María José', last: '' });
  });
});
