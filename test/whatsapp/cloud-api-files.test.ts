import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFileReader } from '../../src/whatsapp/cloud-api/fetch-file.ts';
import { createGraph } from '../../src/whatsapp/cloud-api/graph.ts';
import { contactFileLimitBytes } from '../../src/whatsapp/contact-file.ts';
import { startRecording } from '../contracts/recording-server.ts';
import { silentLog } from '../support/silent-log.ts';
import { envelope, fromAnn, type Host, keys, startHost } from './cloud-api-host.ts';

const csv = 'Name,Email\nAna Souza,ana@acme.test\n';
const unread = { kind: 'unreadable', what: 'document' };

describe('files that people send', () => {
  let host: Host;
  let known = true;
  beforeAll(async () => {
    host = await startHost({ isKnown: async () => known });
  });
  afterAll(() => host.stop());
  beforeEach(() => {
    known = true;
    host.inbounds.length = 0;
  });

  const sends = async (filename: string, text: string, mimeType = 'text/csv') => {
    const ann = host.meta.person('+14155550100', 'Ann');
    expect((await ann.sendsFile({ filename, mimeType, bytes: Buffer.from(text) })).status).toBe(200);
    return host.inbounds.at(-1)?.content;
  };

  it('are read, when they hold a few people', async () => {
    expect(await sends('people.csv', csv)).toEqual({ kind: 'contacts', lines: ['Ana Souza ana@acme.test'] });
    const card = 'BEGIN:VCARD\nFN:Ana Souza\nTEL:+5511912345678\nEND:VCARD\n';
    expect(await sends('Ana.vcf', card, 'text/vcard')).toEqual({
      kind: 'contacts',
      lines: ['Ana Souza +5511912345678'],
    });
  });

  it('are not fetched for a stranger', async () => {
    known = false;
    let asked = 0;
    const { find } = host.meta.media;
    host.meta.media.find = id => {
      asked += 1;
      return find(id);
    };
    expect(await sends('people.csv', csv)).toEqual(unread);
    expect(asked).toBe(0);
    host.meta.media.find = find;
  });

  it.each([
    ['nobody in it', 'people.csv', ' \n'],
    ['another kind', 'report.pdf', '%PDF'],
    ['too large', 'people.csv', 'x'.repeat(contactFileLimitBytes + 1)],
  ])('are answered as unreadable: %s', async (_, filename, text) => {
    expect(await sends(filename, text)).toEqual(unread);
  });

  it('are said to hold too many', async () => {
    const rows = Array.from({ length: 11 }, (_, i) => `P ${i},p${i}@acme.test`).join('\n');
    expect(await sends('people.csv', rows)).toEqual({ kind: 'unreadable', what: 'address-book' });
  });

  it("are unreadable when Graph does not give them, and the message's other part is not lost", async () => {
    const gone = fromAnn({ type: 'document', document: { id: '7', filename: 'people.csv' } });
    expect(
      await host.post(envelope([gone, fromAnn({ id: 'wamid.2', type: 'text', text: { body: 'hi' } })])),
    ).toBe(200);
    expect(host.inbounds.map(({ content }) => content)).toEqual([unread, { kind: 'text', text: 'hi' }]);
  });

  describe('are fetched from Meta alone', () => {
    const from = async (url: string) => {
      const { info } = host.meta.media;
      host.meta.media.info = file => ({ ...info(file, ''), url });
      const content = await sends('people.csv', csv);
      host.meta.media.info = info;
      return content;
    };

    it('never from an address that is not its own', async () => {
      const elsewhere = await startRecording(async () => ({ status: 200, body: csv }));
      expect(await from(`${elsewhere.url}/file`)).toEqual(unread);
      expect(await from(`${host.meta.url}/media/999/file`)).toEqual(unread);
      expect(await from('http://169.254.169.254/latest/meta-data')).toEqual(unread);
      expect(await from('http://lookaside.fbsbx.com/x')).toEqual(unread);
      expect(await from('file:///etc/passwd')).toEqual(unread);
      expect(elsewhere.recorded).toEqual([]);
      await elsewhere.stop();
    });

    it('never where a redirect leads', async () => {
      const asked: string[] = [];
      const graph = createServer((req, res) => {
        asked.push(req.url ?? '');
        const url = `http://${req.headers.host}`;
        if (req.url === '/v24.0/5') res.end(JSON.stringify({ url: `${url}/file`, file_size: csv.length }));
        else res.writeHead(302, { Location: `${url}/secret` }).end();
      });
      graph.listen(0, '127.0.0.1');
      await once(graph, 'listening');
      const graphBaseUrl = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
      const options = { graphBaseUrl, accessToken: keys.accessToken, timeoutMs: 1_000, log: silentLog };
      const calls = createGraph({ ...options, baseUrl: graphBaseUrl, version: 'v24.0' });
      expect(await createFileReader({ ...options, graph: calls })({ mediaId: '5', kind: 'table' })).toEqual(
        unread,
      );
      expect(asked).toEqual(['/v24.0/5', '/file']);
      await calls.close();
      graph.closeAllConnections();
      graph.close();
    });
  });
});
