import type { Sharp } from 'sharp';
import { ok, type Result, refuse } from '../domain/problem.ts';

const sidePx = 256;
const maxPixels = 25_000_000;

/** The only formats that are read at all; whatever else libvips could open stays shut. */
const loaders = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'];

const patienceSeconds = 10;

let loading: Promise<(bytes: Buffer) => Sharp> | undefined;
/** Pictures are unpacked one after the other: one may take a hundred megabytes for a moment, and nobody is in a hurry. */
let turn: Promise<unknown> = Promise.resolve();

/** Loaded with the first picture: it costs some 30 MB that most processes never need. */
async function openPicture(): Promise<(bytes: Buffer) => Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  return bytes => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' });
}

/**
 * An uploaded picture as we keep it: 256 px square WebP, upright, without any metadata.
 * Problem: `picture-unreadable` for anything but a JPEG, PNG or WebP of at most 25 million pixels.
 */
export function squarePicture(bytes: Buffer): Promise<Result<Uint8Array>> {
  const mine = turn.then(() => square(bytes));
  turn = mine.catch(() => {});
  return mine;
}

async function square(bytes: Buffer): Promise<Result<Uint8Array>> {
  loading ??= openPicture();
  const open = await loading;
  try {
    const webp = await open(bytes)
      .autoOrient()
      .resize(sidePx, sidePx, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .timeout({ seconds: patienceSeconds })
      .toBuffer();
    return ok(new Uint8Array(webp));
  } catch {
    // Whatever libvips has to say about a stranger's bytes, it means the same to the person: choose another.
    return refuse('picture-unreadable');
  }
}
