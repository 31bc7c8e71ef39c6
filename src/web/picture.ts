import type { Sharp } from 'sharp';
import { ok, type Result, refuse } from '../domain/problem.ts';

const sidePx = 256;
const maxPixels = 25_000_000;

/** The only formats that are read at all; whatever else libvips could open stays shut. */
const loaders = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'];

let loading: Promise<(bytes: Buffer) => Sharp> | undefined;

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
export async function squarePicture(bytes: Buffer): Promise<Result<Uint8Array>> {
  loading ??= openPicture();
  const open = await loading;
  try {
    const webp = await open(bytes)
      .autoOrient()
      .resize(sidePx, sidePx, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .toBuffer();
    return ok(new Uint8Array(webp));
  } catch {
    // Whatever libvips has to say about a stranger's bytes, it means the same to the person: choose another.
    return refuse('picture-unreadable');
  }
}
