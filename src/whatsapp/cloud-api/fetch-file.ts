import { request } from 'undici';
import type { Content } from '../../chat/message.ts';
import type { Log } from '../../lib/logger.ts';
import { contactFileLimitBytes, contactLines } from '../contact-file.ts';
import { peopleContent } from '../people-content.ts';
import type { Graph } from './graph.ts';
import { mediaSchema } from './payload.ts';
import type { FileRef } from './read-message.ts';

export interface FileFetcherOptions {
  graph: Pick<Graph, 'get'>;
  graphBaseUrl: string;
  accessToken: string;
  timeoutMs: number;
  log: Log;
}

const notRead: Content = { kind: 'unreadable', what: 'document' };

/** Where Graph keeps files, beside its own address. */
const fileHosts: ReadonlySet<string> = new Set(['lookaside.fbsbx.com']);

/**
 * Makes the reader of files with people in them. Graph tells where a file is; it is fetched from there only if that is a
 * place of Meta's, small, and no redirect. Whatever goes wrong, the person is told that the file could not be read.
 */
export function createFileReader(options: FileFetcherOptions): (file: FileRef) => Promise<Content> {
  return async ({ mediaId, kind }) => {
    try {
      const bytes = await fetchFile(mediaId, options);
      return bytes ? peopleContent(contactLines(bytes, kind), 'document') : notRead;
    } catch (error) {
      options.log.warn({ err: error }, 'a file could not be read');
      return notRead;
    }
  };
}

async function fetchFile(mediaId: string, options: FileFetcherOptions): Promise<Uint8Array | undefined> {
  const answer = await options.graph.get(`/${mediaId}`);
  const media = mediaSchema.parse(JSON.parse(answer.body));
  const url = new URL(media.url);
  if (media.file_size > contactFileLimitBytes || !isMetas(url, options.graphBaseUrl)) return undefined;
  const { timeoutMs, accessToken } = options;
  const { statusCode, body } = await request(url, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (statusCode !== 200) {
    await body.dump();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > contactFileLimitBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isMetas(url: URL, graphBaseUrl: string): boolean {
  return (
    url.origin === new URL(graphBaseUrl).origin || (url.protocol === 'https:' && fileHosts.has(url.host))
  );
}
