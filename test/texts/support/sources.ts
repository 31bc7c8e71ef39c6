import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../src');

/** The sources that may say something: all of src but what is generated and the catalogs themselves. */
const sources: readonly { path: string; text: string }[] = readdirSync(root, {
  recursive: true,
  encoding: 'utf8',
})
  .filter(path => /\.tsx?$/u.test(path) && !/^(?:store\/generated|texts\/(?:en|es|pt-BR))\//u.test(path))
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** "slot.name" → "slot": what the keys of one topic begin with; empty for a key without a topic. */
export function topicOf(key: string): string {
  return /^[^.]+(?=\.)/u.exec(key)?.[0] ?? '';
}

/** All literals that may be keys, each once: `'flow.cancelled'`, `'not-allowed'`. */
export function literals(): string[] {
  return found(/'(?<key>[\w.-]+)'/gu);
}

/** Template literals that look like keys, each once, with a star for every part that is filled in: "role.*.line". */
export function keyFamilies(topics: ReadonlySet<string>): string[] {
  return found(/`(?<key>[a-z]+(?:-[a-z]+)*\.[^`\n]*\$\{[^`\n]*)`/gu)
    .map(template => template.replace(/\$\{[^}]*\}/gu, '*'))
    .filter((family, index, all) => topics.has(topicOf(family)) && all.indexOf(family) === index);
}

/** Keys and families whose sentences are labels of something to pick or tap. */
export function labelKeys(): string[] {
  return found(/(?:label: |\bpick\()say\(\s*[\w.]+,\s*(?<quote>['`])(?<key>.+?)\k<quote>/gu).map(key =>
    key.replace(/\$\{[^}]*\}/gu, '*'),
  );
}

/** A problem as some source makes it: its code, the names of its arguments, and whether the reader quotes what was typed. */
export interface MadeProblem {
  code: string;
  args: string[];
  quotes: boolean;
}

/** The problems that a chat can have: made by the domain and by the reader, which quotes, and by the flow, which does not. */
export function problemsMade(): MadeProblem[] {
  const made = /(?:refuse(?:<[^>]*>)?\(|\bcode: )'(?<code>[a-z-]+)'(?:,\s*(?:args: )?\{(?<args>[^}]*)\})?/gu;
  return sources
    .filter(({ path }) => /^(?:domain|chat)\//u.test(path))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(made), ({ groups }) => ({
        code: String(groups?.code),
        args: (groups?.args ?? '').split(',').flatMap(arg => /^\s*(\w+)/u.exec(arg)?.[1] ?? []),
        quotes: !path.startsWith('chat/flow/'),
      })),
    );
}

function found(pattern: RegExp): string[] {
  const keys = sources.flatMap(({ text }) =>
    Array.from(text.matchAll(pattern), ({ groups }) => String(groups?.key)),
  );
  return [...new Set(keys)];
}
