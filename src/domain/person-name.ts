import { type Result, refuse } from './problem.ts';

const MAX_LENGTH = 100;

/**
 * Checks and tidies a person's name: NFC, outer spaces gone, inner runs of spaces made one; case is kept as typed.
 * `last` may be empty, for people with one name: `personName('Madonna', '')`.
 *
 * Problems: `name-empty`, `name-too-long` {max, length}, `name-characters` {name} (controls, bidi overrides, no letter).
 */
export function personName(first: string, last: string): Result<{ first: string; last: string }> {
  const name = { first: tidy(first), last: tidy(last) };
  if (name.first === '') return refuse('name-empty');
  for (const part of [name.first, name.last]) {
    const length = [...part].length;
    if (length > MAX_LENGTH) return refuse('name-too-long', { max: MAX_LENGTH, length });
    if (hasForbidden(part) || (part !== '' && !/\p{L}/u.test(part))) {
      return refuse('name-characters', { name: part.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '') });
    }
  }
  return { ok: true, value: name };
}

function tidy(part: string): string {
  return part
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
}

/** The joiners U+200C and U+200D belong to the spelling of Persian and Indic names; every other invisible is refused. */
function hasForbidden(part: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u.test(part);
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Armenian', 'Georgian', 'Cherokee'].map(
  script => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** True for a word like "Аnna" (a Cyrillic А among Latin letters): worth pointing out, never a reason to refuse. */
export function mixesScripts(name: string): boolean {
  return name.split(/[\s-]+/u).some(word => scripts.filter(script => script.test(word)).length > 1);
}
