import { createHash } from 'node:crypto';

export interface MediaFile {
  id: string;
  filename: string;
  mimeType: string;
  bytes: Uint8Array;
}

/** The files that people sent, as Graph serves them: the id leads to an address, the address to the bytes. */
export interface Media {
  add(file: Omit<MediaFile, 'id'>): MediaFile;
  find(id: string): MediaFile | undefined;
  /** What Graph tells of a file; `origin` is the stand-in's own. */
  info(file: MediaFile, origin: string): object;
  /** The `document` part of the message that brings it. */
  documentPart(file: MediaFile): object;
}

export function createMedia(): Media {
  const files = new Map<string, MediaFile>();
  const sha256 = (file: MediaFile) => createHash('sha256').update(file.bytes).digest('hex');
  return {
    add(file) {
      const stored = { ...file, id: String(1_000_000_000 + files.size) };
      files.set(stored.id, stored);
      return stored;
    },
    find: id => files.get(id),
    info: (file, origin) => ({
      messaging_product: 'whatsapp',
      id: file.id,
      url: `${origin}/media/${file.id}/file`,
      mime_type: file.mimeType,
      sha256: sha256(file),
      file_size: file.bytes.length,
    }),
    documentPart: file => ({
      id: file.id,
      filename: file.filename,
      mime_type: file.mimeType,
      sha256: sha256(file),
    }),
  };
}
