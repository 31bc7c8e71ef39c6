import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canBeKept, mergeSettings, saveSettings } from '../../src/setup/settings-file.ts';

describe('settings merged into a file', () => {
  test('a setting takes the place of its line; comments and others stay', () => {
    const text = '# mine\nPORT=3001\n\n# the sender\nMAIL_FROM=old@acme.test\nMINE=1';
    expect(mergeSettings(text, { MAIL_FROM: 'new@acme.test' })).toBe(
      '# mine\nPORT=3001\n\n# the sender\nMAIL_FROM=new@acme.test\nMINE=1',
    );
  });

  test('a commented example gives its place, and a new setting comes at the end', () => {
    expect(mergeSettings('# why\n#PORT=3000\nA=1', { PORT: '4000', B: '2' })).toBe(
      '# why\nPORT=4000\nA=1\nB=2\n',
    );
  });

  test('the last of two lines is the one that counts', () => {
    expect(mergeSettings('A=1\nexport A=2\n', { A: '3' })).toBe('A=1\nA=3\n');
  });

  test('a line inside a longer value is not mistaken for a setting', () => {
    const merged = mergeSettings('KEY="begin\nA=1\nend"\n', { A: '2' });
    expect(parseEnv(merged)).toEqual({ KEY: 'begin\nA=1\nend', A: '2' });
  });

  test.each([
    'Acme Inbox <inbox@acme.test>',
    'a#b',
    "it's",
    `"it's"`,
    'smtp://u:p%40x@mail.acme.test:587',
    'back\\nslash',
    '$HOME',
  ])('%s is read back as it was given', value => {
    expect(parseEnv(mergeSettings('', { A: value }))).toEqual({ A: value });
    expect(canBeKept(value)).toBe(true);
  });

  test.each(['two\nlines', `all '"\` quotes`])('%j is refused', value => {
    expect(() => mergeSettings('', { A: value })).toThrow(RangeError);
    expect(canBeKept(value)).toBe(false);
  });
});

describe('the file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usher-settings-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is made for its owner alone, and what is there becomes so', async () => {
    const path = join(folder, '.env');
    await writeFile(path, '# mine\n', { mode: 0o644 });
    await saveSettings(path, { A: '1' });
    expect(await readFile(path, 'utf8')).toBe('# mine\nA=1\n');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await saveSettings(join(folder, 'new'), { A: '1' });
    expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o600);
  });
});
