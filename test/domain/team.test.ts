import { expect, it } from 'vitest';
import { foldKey } from '../../src/domain/team.ts';

it.each([
  ['Atenção  Clientes', 'atencao clientes'],
  [' SUPPORT\n', 'support'],
  ['Atenc\u0327a\u0303o', 'atencao'],
  ['Ｓａｌｅｓ', 'sales'],
  ['営業', '営業'],
  ['', ''],
])('%j is matched as %j', (name, key) => {
  expect(foldKey(name)).toBe(key);
});
