import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circumstances } from '../support/chat/circumstances.ts';
import { outcomes } from '../support/chat/outcomes.ts';
import { playTranscript, sentences } from '../support/chat/play.ts';
import { parseTranscript } from '../support/chat/transcript.ts';

const languages = ['en', 'es', 'pt-BR'];

const transcripts = languages.flatMap(language =>
  readdirSync(join(import.meta.dirname, language))
    .filter(name => name.endsWith('.chat'))
    .map(name => {
      const source = readFileSync(join(import.meta.dirname, language, name), 'utf8');
      return { language, file: `test/chats/${language}/${name}`, ...parseTranscript(source) };
    }),
);

for (const language of languages) {
  describe(language, () => {
    for (const one of transcripts.filter(each => each.language === language)) {
      test(one.title, () => playTranscript(one, one.file));
    }
  });
}

test('there are many of them, and no two bear the same title', () => {
  expect(transcripts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(transcripts.map(({ title }) => title)).size).toBe(transcripts.length);
});

test('whatever a transcript can say, one of them says', () => {
  const said = transcripts.flatMap(({ steps }) => steps.map(({ text }) => text));
  const parts = said.map(text => /^(?:given|meanwhile|then) (.+)$/u.exec(text)?.[1] ?? text);
  const all = [...sentences, ...circumstances, ...outcomes];
  const unused = all.filter(({ pattern }) => ![...said, ...parts].some(text => pattern.test(text)));
  expect(unused.map(({ pattern }) => pattern.source)).toEqual([]);
});
