import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { freePort } from '../support/free-port.ts';
import { type Running, run } from './running-app.ts';

const keys = { accessToken: 'token', appSecret: 'app-secret', verifyToken: 'verify-token' };
const phoneNumberId = '4711';

describe('npm start, the whole way', () => {
  let folder: string;
  let inbox: Inbox;
  let meta: GraphStandIn;
  let port: number;
  let app: Running;

  const env = () => ({
    PORT: String(port),
    DATA_DIR: join(folder, 'data with spaces'),
    SMTP_URL: inbox.url,
    MAIL_FROM: 'Acme Inbox <inbox@acme.test>',
    PUBLIC_URL: 'https://usher.acme.test',
    CHANNEL: 'cloud-api',
    WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
    WHATSAPP_ACCESS_TOKEN: keys.accessToken,
    WHATSAPP_APP_SECRET: keys.appSecret,
    WHATSAPP_VERIFY_TOKEN: keys.verifyToken,
    GRAPH_BASE_URL: meta.url,
  });

  /** A browser's request, as it arrives through the proxy that answers for PUBLIC_URL. */
  async function browse(method: 'GET' | 'POST', path: string): Promise<string> {
    const headers = { Host: 'usher.acme.test', 'Sec-Fetch-Site': 'same-origin' };
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }).end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return text(response);
  }

  async function startApp(): Promise<Running> {
    const started = run('src/main.ts', [], env());
    await started.printed('ready');
    return started;
  }

  async function account(...args: string[]) {
    const command = run('src/cli/account.ts', [...args, '--json'], env());
    expect(await command.ended, command.output()).toBe(0);
    return JSON.parse(command.output().slice(command.output().indexOf('{')));
  }

  const ann = () => meta.person('+447700900001', 'Ann Lee');

  async function annHears(text: string): Promise<string> {
    await ann().says(text);
    return (await ann().nextMessage()).text;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usher-start-'));
    port = await freePort();
    inbox = await createInbox();
    meta = await startGraphStandIn({
      ...keys,
      phoneNumberId,
      displayPhoneNumber: '+1 555-010-0000',
      webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    });
    app = await startApp();
  });

  afterAll(async () => {
    app.process.kill('SIGTERM');
    await app.ended;
    await Promise.all([meta.stop(), inbox.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  test('an owner is linked by the code that the command line printed', async () => {
    const made = await account(
      ...['create', '--name', 'Acme', '--seats', '5', '--country', 'GB', '--language', 'en'],
      ...['--manager', 'Mia Koch <mia@x.test> +44 20 7946 0001', '--owner', 'Ann Lee <ann@x.test>'],
      ...['--team', 'Support', '--team', 'Sales'],
    );
    expect(await annHears(`link ${made.linkCode}`)).toContain('Ann');
  });

  test('a user is added, mailed and confirmed, and the inviter is told', async () => {
    expect(await annHears('add Ana Souza ana@acme.test to Support in Portuguese')).toContain('Ana Souza');
    expect(await annHears('yes')).toContain('is invited');
    const mail = await inbox.nextMailTo('ana@acme.test');
    expect((await ann().nextMessage()).text).toContain('accepted');
    const link = /https:\/\/usher\.acme\.test(\/i\/[\w.-]+)/u.exec(mail.text)?.[1] ?? '';
    expect(await browse('GET', link)).toContain('Confirmar minha conta');
    await browse('POST', link);
    expect((await ann().nextMessage()).text).toContain('confirmed');
    const { users } = (await account('show')).accounts[0];
    expect(users.map((user: { firstName: string; status: string }) => [user.firstName, user.status])).toEqual(
      [
        ['Ann', 'ACTIVE'],
        ['Ana', 'ACTIVE'],
      ],
    );
  });

  test('what was saved and half-said is there after kill -9', async () => {
    expect(await annHears('add Bo Lee')).toContain('email');
    app.process.kill('SIGKILL');
    await app.ended;
    app = await startApp();
    expect(await annHears('bo@acme.test')).toContain('phone');
    const { drafts, users } = (await account('show')).accounts[0];
    expect(users).toHaveLength(2);
    expect(drafts).toEqual([
      {
        by: 'ann@x.test',
        flow: 'add-user',
        answers: { firstName: 'Bo', lastName: 'Lee', email: 'bo@acme.test' },
      },
    ]);
  });

  test('a second copy on the same data says so in one line', async () => {
    const second = run('src/main.ts', [], { ...env(), PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toHaveLength(1);
    expect(second.output()).toContain('DATA_DIR');
  });

  test('replies that wait for a slow WhatsApp are sent before it ends', async () => {
    meta.trouble.delayMs = 400;
    await Promise.all([ann().says('teams'), ann().says('roles'), ann().says('seats')]);
    app.process.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    meta.trouble.delayMs = 0;
    const replies = await Promise.all([1, 2, 3].map(() => ann().nextMessage(100)));
    expect(replies.map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringContaining('teams'),
      expect.stringContaining('User'),
      expect.stringContaining('seats'),
    ]);
    app = await startApp();
  });

  test('a termination signal ends it in good order, database included', async () => {
    app.process.kill('SIGTERM');
    expect(await app.ended).toBe(0);
    app = await startApp();
    expect(await annHears('show')).toContain('Bo Lee');
  });
});

test('a taken port is said in one line, with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'usher-port-'));
  const server = createServer().listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const app = run('src/demo/main.ts', [], { PORT: String(port), DATA_DIR: folder });
  expect(await app.ended).toBe(1);
  expect(app.output().trim()).toBe(
    `Port ${port} is taken: stop what uses it, or set PORT to another, as PORT=3001.`,
  );
  server.close();
  await rm(folder, { recursive: true, force: true });
});
