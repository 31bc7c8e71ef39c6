import { chmod, open, readFile, realpath, rename } from 'node:fs/promises';
import { parseEnv } from 'node:util';

/**
 * The text of a settings file with these settings in it, each in place of its line (or of the commented line that
 * shows it), the rest at the end. Comments and all other settings stay as they are.
 * @throws {RangeError} for a value that no line of such a file can hold: one with a line break or every kind of quote
 */
export function mergeSettings(text: string, values: Readonly<Record<string, string>>): string {
  let merged = text;
  for (const [name, value] of Object.entries(values)) {
    const expected = { ...parseEnv(merged), [name]: value };
    const line = `${name}=${quoted(value)}`;
    const appended = `${merged}${merged === '' || merged.endsWith('\n') ? '' : '\n'}${line}\n`;
    // What looks like a line may be the middle of a longer value; read back, the file must say what was meant.
    const next = [inPlace(merged, name, line), appended].find(
      candidate => candidate !== undefined && isSame(parseEnv(candidate), expected),
    );
    if (next === undefined) throw new RangeError(`${name} cannot be written to a settings file`);
    merged = next;
  }
  return merged;
}

/** Whether a settings file can hold this value. */
export function canBeKept(value: string): boolean {
  return parseEnv(`A=${quoted(value)}`).A === value;
}

/** Merges the settings into the file at `path`, made if need be, whole or not at all; only its owner can read it then. */
export async function saveSettings(path: string, values: Readonly<Record<string, string>>): Promise<void> {
  const target = await realpath(path).catch(ifMissing(path));
  const text = await readFile(target, 'utf8').catch(ifMissing(''));
  const aside = `${target}.new`;
  const file = await open(aside, 'w', 0o600);
  try {
    // One left behind by a crash keeps the mode that it had.
    await chmod(aside, 0o600);
    await file.writeFile(mergeSettings(text, values));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, target);
}

function inPlace(text: string, name: string, line: string): string | undefined {
  const lines = text.split('\n');
  const active = lines.findLastIndex(each => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(each));
  const shown = active >= 0 ? active : lines.findLastIndex(each => each.startsWith(`#${name}=`));
  return shown >= 0 ? lines.with(shown, line).join('\n') : undefined;
}

/** Quoted where Node's reader would cut the value or trim it; it knows three kinds of quotes and no escapes. */
function quoted(value: string): string {
  if (/^[\w.:/@+,%~-]*$/.test(value)) return value;
  const quote = ["'", '"', '`'].find(each => !value.includes(each));
  return quote === undefined || /[\r\n]/.test(value) ? '' : `${quote}${value}${quote}`;
}

function isSame(one: NodeJS.Dict<string>, other: NodeJS.Dict<string>): boolean {
  const names = Object.keys(other);
  return names.length === Object.keys(one).length && names.every(name => one[name] === other[name]);
}

function ifMissing<T>(otherwise: T): (failure: NodeJS.ErrnoException) => T {
  return failure => {
    if (failure.code === 'ENOENT') return otherwise;
    throw failure;
  };
}
