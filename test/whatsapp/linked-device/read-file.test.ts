import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from 'whatsapp-web.js';
import { contactFileLimitBytes } from '../../../src/whatsapp/contact-file.ts';
import { fileKindOf, readFile } from '../../../src/whatsapp/linked-device/read-file.ts';
import {
  createProfileDir,
  type RealClient,
  startReadyClient,
} from '../../stand-ins/whatsapp-web/real-client.ts';
import { startWhatsAppWebStandIn, type WhatsAppWebStandIn } from '../../stand-ins/whatsapp-web/stand-in.ts';
import { silentLog } from '../../support/silent-log.ts';

let whatsApp: WhatsAppWebStandIn;
let profile: ReturnType<typeof createProfileDir>;
let real: RealClient;

beforeEach(async () => {
  whatsApp = await startWhatsAppWebStandIn();
  profile = createProfileDir();
  real = await startReadyClient(whatsApp, profile.dir);
});
afterEach(async () => {
  await real.close();
  await whatsApp.stop();
  profile.remove();
});

const csv = Buffer.from('Name,Email\nAna Souza,ana@acme.test\n');

async function arrives(size: number, bytes = csv): Promise<Message> {
  const came = real.next('message');
  const bo = whatsApp.person('+1 415 555 0101', 'Bo Diaz');
  bo.sendsFile('document', { filename: 'people.csv', mimetype: 'text/csv', bytes, size });
  const [message] = await came;
  return message;
}

it('reads a small file, and leaves one alone that says it is large or does not say', async () => {
  const small = await arrives(csv.length);
  expect(fileKindOf(small)).toBe('table');
  const content = { kind: 'contacts', lines: ['Ana Souza ana@acme.test'] };
  expect(await readFile(small, 'table', { log: silentLog })).toEqual(content);
  expect(fileKindOf(await arrives(contactFileLimitBytes))).toBe('table');
  expect(fileKindOf(await arrives(contactFileLimitBytes + 1))).toBeUndefined();
  expect(fileKindOf(await arrives(null as unknown as number))).toBeUndefined();
});

it('takes none that is larger than it said', async () => {
  const message = await arrives(100, Buffer.alloc(contactFileLimitBytes + 1, 'a@b.test\n'));
  const content = { kind: 'unreadable', what: 'document' };
  expect(await readFile(message, 'table', { log: silentLog })).toEqual(content);
});

it('waits for a server that does not answer no longer than it should', async () => {
  whatsApp.trouble.media = 'never-answers';
  const message = await arrives(csv.length);
  const content = { kind: 'unreadable', what: 'document' };
  expect(await readFile(message, 'table', { log: silentLog, withinMs: 50 })).toEqual(content);
});
