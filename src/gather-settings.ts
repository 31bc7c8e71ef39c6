import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { secretSettings } from './settings.ts';

export type Environment = Record<string, string | undefined>;

/** The settings that are given, secrets from their files; an empty one is not given. */
export function gather(
  environment: Environment,
  names: string[],
): { given: Environment; problems: string[] } {
  const given: Environment = {};
  const problems: string[] = [];
  for (const name of names) {
    const value = environment[name]?.trim();
    const path = secretSettings.has(name) ? environment[`${name}_FILE`]?.trim() : undefined;
    if (value) given[name] = value;
    if (!path) continue;
    if (value) problems.push(`${name} and ${name}_FILE are both set: keep one.`);
    else {
      const content = readSecretFile(path);
      if (content) given[name] = content;
      else problems.push(`${name}_FILE names ${path}, which cannot be read or is empty.`);
    }
  }
  return { given, problems };
}

function readSecretFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** What the settings' rules say is wrong, a line each. No line holds a secret. */
export function lines(error: z.ZodError | undefined, given: Environment): string[] {
  return (error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    const shown = given[name] !== undefined && !secretSettings.has(name);
    return shown ? `${name} is "${given[name]}" but ${message}.` : `${name} ${message}.`;
  });
}
