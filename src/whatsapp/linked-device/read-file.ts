import type wweb from 'whatsapp-web.js';
import type { Content } from '../../chat/message.ts';
import type { Log } from '../../lib/logger.ts';
import {
  type ContactFileKind,
  contactFileKind,
  contactFileLimitBytes,
  contactLines,
} from '../contact-file.ts';
import { peopleContent, unreadable } from '../people-content.ts';
import { idText } from './wid.ts';
import { within } from './within.ts';

/** A server that has not given a small file by then will not. */
const fileMs = 15_000;

/** Of which kind a message's file is, where it is one that we read. A size that is not told could be any. */
export function fileKindOf(message: wweb.Message): ContactFileKind | undefined {
  const { type, filename, mimetype, size } = message.rawData as RawFile;
  if (type !== 'document' || !message.hasMedia) return undefined;
  const isSmall = typeof size === 'number' && size <= contactFileLimitBytes;
  return isSmall ? contactFileKind(filename, mimetype) : undefined;
}

interface RawFile {
  type?: string;
  filename?: string;
  mimetype?: string;
  size?: number;
}

/**
 * Fetches a message's file, of whose size `fileKindOf` made sure, since a large one can end the browser. Whatever goes
 * wrong, the person is told that the file could not be read.
 */
export async function readFile(
  message: wweb.Message,
  kind: ContactFileKind,
  { log, withinMs = fileMs }: { log: Log; withinMs?: number },
): Promise<Content> {
  try {
    // The Client asks its page for the message by this name of its id, which some builds lack.
    Object.assign(message.id, { _serialized: idText(message.id) });
    const file = await within(withinMs, message.downloadMedia());
    const bytes = Buffer.from(file?.data ?? '', 'base64');
    // The size was the sender's word.
    const isSmall = bytes.length <= contactFileLimitBytes;
    return isSmall ? peopleContent(contactLines(bytes, kind), 'document') : unreadable('document');
  } catch (error) {
    log.warn({ err: error }, 'a file could not be read');
    return unreadable('document');
  }
}
