import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWhatsAppWebStandIn, type WhatsAppWebStandIn } from '../stand-ins/whatsapp-web/stand-in.ts';
import { type Running, run } from '../start/running-app.ts';
import { makeDataDir, removeDataDir } from '../support/embedded-postgres.ts';
import { type Answer, heading, Visitor } from '../web/support/visitor.ts';
import { reloadUntil } from './support/reload-until.ts';

const patienceMs = 90_000;
const acme = { name: 'Acme', person: 'Ann Lee', email: 'ann@acme.test', country: 'GB' };

let folder: string;
let dataDir: string;
let whatsApp: WhatsAppWebStandIn;
let usher: Running;
let ann: Visitor;

beforeAll(async () => {
  [folder, dataDir, whatsApp] = await Promise.all([
    mkdtemp(join(tmpdir(), 'usher-link-')),
    makeDataDir(),
    startWhatsAppWebStandIn(),
  ]);
  const settings = {
    PORT: '0',
    DATA_DIR: dataDir,
    BROWSER_PATH: '/usr/bin/chromium',
    BROWSER_AS_ROOT: 'allow',
    BROWSER_ARGS: `'${whatsApp.browserArgs.join(' ')}'`,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, '.env'), lines.join(''));
  usher = run('src/main.ts', [], {}, folder);
  ann = await enter(usher);
});

afterAll(async () => {
  usher.process.kill('SIGTERM');
  await usher.ended;
  await whatsApp.stop();
  await removeDataDir(dataDir);
  await rm(folder, { recursive: true, force: true });
});

/** Opens the address that the terminal shows. */
async function enter(started: Running): Promise<Visitor> {
  await started.printed('Set up: ');
  const url = new URL(/Set up: (?<url>\S+)\n/u.exec(started.output())!.groups!.url!);
  const visitor = new Visitor({ url: url.origin });
  await visitor.visit(url.pathname + url.search);
  return visitor;
}

const until = (isThere: (page: Answer) => boolean) => reloadUntil(usher, ann, isThere);

describe('from nothing to a linked owner, on one page', () => {
  test(
    'Usher starts in the same process, and the page shows the code that links the phone',
    async () => {
      await ann.submit('/setup/company', acme);
      await ann.submit('/setup/whatsapp', { way: 'linked-device' });
      await ann.submit('/setup/mail', { way: 'none' });
      await ann.submit('/setup/address', { way: 'none' });
      await ann.submit('/setup/finish');
      const page = await until(({ body }) => body.includes('class="qr"'));
      expect(heading(page)).toBe('Link your phone');
      expect(page.headers.refresh).toBe('5');
      const letters = await ann.visit('/setup?letters');
      expect(letters.headers.refresh).toBeUndefined();
    },
    patienceMs,
  );

  test(
    'eight letters do as well, and a number that is none is asked for again',
    async () => {
      const wrong = await ann.submit('/setup/letters', { phone: 'my phone' });
      expect(wrong.status).toBe(422);
      expect(wrong.body).toContain('value="my phone"');
      expect((await ann.submit('/setup/letters', { phone: '+1 415 555 0100' })).status).toBe(303);
      const page = await until(({ body }) => /class="words">[A-Z0-9]{4}-[A-Z0-9]{4}</u.test(body));
      const code = /class="words">(?<code>[A-Z0-9-]{9})</u.exec(page.body)!.groups!.code!;
      await whatsApp.phone.entersPairingCode(code.replace('-', ''));
    },
    patienceMs,
  );

  test(
    'it ends with the words that link the owner, and closes itself when they were sent',
    async () => {
      const page = await until(({ body }) => /link [2-9A-Z]{4}-[2-9A-Z]{4}/u.test(body));
      const [words = ''] = /link [2-9A-Z]{4}-[2-9A-Z]{4}/u.exec(page.body) ?? [];
      expect(usher.output()).not.toContain(words);
      whatsApp.phone.writes(words);
      const { body = '' } = await whatsApp.phone.nextMessageTo(whatsApp.phone.selfChat, patienceMs, 'chat');
      expect(body).toContain('Ann');
      const closed = await until(({ status }) => status === 410);
      expect(heading(closed)).toBe('You are linked');
      expect((await ann.submit('/setup/mail', { way: 'none' })).status).toBe(410);
    },
    patienceMs,
  );
});

test(
  'what stands in the way of the start is said in one line, and ends the process',
  async () => {
    const [other, otherData] = await Promise.all([mkdtemp(join(tmpdir(), 'usher-link-')), makeDataDir()]);
    await writeFile(
      join(other, '.env'),
      `PORT=0\nDATA_DIR=${otherData}\nCHANNEL=linked-device\nBROWSER_PATH=/nowhere/chromium\nBROWSER_AS_ROOT=allow\nSETUP=unfinished\n`,
    );
    const second = run('src/main.ts', [], {}, other);
    const bo = await enter(second);
    await bo.submit('/setup/company', acme);
    await bo.submit('/setup/finish').catch(() => undefined);
    expect(await second.ended, second.output()).toBe(1);
    expect(second.output()).toContain('/nowhere/chromium');
    expect(second.output()).not.toContain('    at ');
    await removeDataDir(otherData);
    await rm(other, { recursive: true, force: true });
  },
  patienceMs,
);
