import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fences, mayImport, pureRooms, type Room } from './import-rules.ts';

const root = join(import.meta.dirname, '../..');

interface Import {
  file: string;
  /** As written. */
  from: string;
  /** The imported file relative to the root, for files of the house. */
  target: string | undefined;
}

const files = ['src', 'flows'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/u.test(path) && !path.startsWith('store/generated'))
    .map(path => join(folder, path)),
);

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'(?<from>[^']+)'|import\('(?<lazy>[^']+)'\)/gmu,
  );
  return [...statements].map(({ groups }) => {
    const from = groups?.from ?? groups?.lazy ?? '';
    const target = from.startsWith('.') ? relative(root, join(root, dirname(file), from)) : undefined;
    return { file, from, target };
  });
}

const imports = files.flatMap(importsOf);

function roomOf(path: string): Room {
  if (path.startsWith('flows/')) return 'flows';
  const [, folder, rest] = path.split('/');
  return rest === undefined ? 'start' : (folder as Room);
}

/** "chat/message" for src/chat/message.ts. */
function placeOf(path: string): string {
  return path.replace(/^src\//u, '').replace(/\.tsx?$/u, '');
}

function isAllowed({ file, target }: Import): boolean {
  if (!target || target.startsWith('src/store/generated')) return true;
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === to) return true;
  return mayImport[from].some(place => place === to || place === placeOf(target));
}

describe('who may import whom', () => {
  const inner = imports.filter(({ target }) => target !== undefined);

  test('every room keeps to its list', () => {
    const broken = inner.filter(one => !isAllowed(one)).map(({ file, target }) => `${file} → ${target}`);
    expect(broken).toEqual([]);
  });

  test('the search saw the house and not an empty lot', () => {
    expect(files.length).toBeGreaterThan(120);
    expect(inner.length).toBeGreaterThan(400);
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(mayImport)));
  });

  test('a wrong import would be seen', () => {
    expect(isAllowed({ file: 'src/chat/menu.ts', from: '', target: 'src/store/rows.ts' })).toBe(false);
    expect(isAllowed({ file: 'src/main.ts', from: '', target: 'src/demo/main.ts' })).toBe(false);
    expect(isAllowed({ file: 'src/mail/letter.ts', from: '', target: 'src/web/respond.ts' })).toBe(false);
  });
});

describe('packages behind their fences', () => {
  const outer = imports.filter(({ target }) => target === undefined);

  test.each(Object.entries(fences))('%s', (name, places) => {
    const users = outer.filter(({ from }) => from === name || from.startsWith(`${name}/`));
    expect(users.filter(({ file }) => !places.some(place => file.startsWith(place)))).toEqual([]);
  });

  test('the pure rooms do no I/O', () => {
    const impure = outer
      .filter(({ file }) => pureRooms.includes(roomOf(file)))
      .filter(({ from }) => from.startsWith('node:'));
    expect(impure).toEqual([]);
    const sources = files.filter(file => pureRooms.includes(roomOf(file)));
    const worldly = sources.filter(file =>
      /\bprocess\.|\bfetch\(|new Date\(\)|Date\.now\(|Math\.random\(|setTimeout\(/u.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
    expect(worldly).toEqual([]);
  });

  test('what runs in production needs no development package', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const inProduction = outer.filter(({ file }) => roomOf(file) !== 'demo');
    const wanting = inProduction.filter(({ from }) =>
      Object.keys(devDependencies).some(name => from === name || from.startsWith(`${name}/`)),
    );
    expect(wanting).toEqual([]);
  });
});
