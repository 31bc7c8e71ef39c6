import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mail } from '../../src/app/mail.ts';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { createSecrets } from '../../src/lib/secrets.ts';
import { createMailer, type MailerSettings, type SmtpMailer } from '../../src/mail/create-mailer.ts';

const secrets = createSecrets('a secret of the tests, and of nothing else');
const codeId = '019abb7e-0000-7000-8000-000000000002';
const mail: Mail = {
  template: 'grant-code',
  to: 'ann@acme.test',
  language: 'es',
  accountId: 'acme',
  firstName: 'Ann',
  companyName: 'Acme',
  granteeName: 'Cy Young',
  granteeEmail: 'cy@acme.test',
  codeId,
};

const mailers: SmtpMailer[] = [];
function mailerFor(smtpUrl: string, more: Partial<MailerSettings> = {}): SmtpMailer {
  const mailer = createMailer({
    smtpUrl,
    from: { name: 'Usher, at "Acme"', address: 'usher@acme.test' },
    secrets,
    publicUrl: 'https://usher.test',
    whatsappNumber: () => null,
    ...more,
  });
  mailers.push(mailer);
  return mailer;
}
afterAll(() => mailers.forEach(mailer => void mailer.close()));

describe('to a mail server', () => {
  let inbox: Inbox;
  let mailer: SmtpMailer;

  beforeAll(async () => {
    inbox = await createInbox();
    mailer = mailerFor(inbox.url);
  });
  afterAll(async () => {
    mailer.close();
    await inbox.stop();
  });
  beforeEach(() => {
    delete inbox.trouble.refuse;
  });

  test('a mail arrives in HTML and text, from us, to one person', async () => {
    expect(await mailer.send(mail, 'row-1')).toMatchObject({ ok: true });
    const arrived = await inbox.nextMailTo('ann@acme.test');
    expect(arrived.to).toEqual(['ann@acme.test']);
    expect(arrived.subject).toBe('Tu código para hacer admin a Cy Young');
    expect(arrived.text).toContain(secrets.codeFor(codeId, 'digits'));
    expect(arrived.html).toContain('lang="es"');
    expect(arrived.source.toString()).toContain('From: "Usher, at \\"Acme\\"" <usher@acme.test>');
    expect(arrived.source.toString()).toContain('Auto-Submitted: auto-generated');
  });

  test('sent again it carries the same Message-ID, made from its row', async () => {
    await mailer.send(mail, 'row-2');
    await mailer.send(mail, 'row-2');
    const ids = [await inbox.nextMailTo('ann@acme.test'), await inbox.nextMailTo('ann@acme.test')];
    expect(ids.map(({ messageId }) => messageId)).toEqual(['<row-2@acme.test>', '<row-2@acme.test>']);
  });

  test.each([
    'a@x.test, b@y.test',
    'ann@acme.test\r\nBcc: eve@x.test',
    'ann@acme.test\r\nRCPT TO:<eve@x.test>',
    'g:b@y.test;',
    'Ann <ann@acme.test>',
    '"a b"@acme.test',
    'ann@[127.0.0.1]',
    'Ann@acme.test',
    '',
  ])('%j is no recipient', async to => {
    const before = inbox.mails().length;
    expect(await mailer.send({ ...mail, to }, 'row-3')).toMatchObject({ ok: false, what: 'never' });
    expect(inbox.mails()).toHaveLength(before);
  });

  test('names cannot add headers, whatever they hold', async () => {
    const granteeName = 'Cy\r\nBcc: eve@x.test\r\n\r\nHello';
    await mailer.send({ ...mail, granteeName }, 'row-4');
    const arrived = await inbox.nextMailTo('ann@acme.test');
    expect(arrived.to).toEqual(['ann@acme.test']);
    expect(arrived.headers.has('bcc')).toBe(false);
    expect(arrived.subject).toContain('Bcc: eve@x.test');
  });

  test('a refused recipient is this mail’s end, with the server’s own words', async () => {
    inbox.trouble.refuse = () => ({ code: 550, text: '5.1.1 No such user here' });
    expect(await mailer.send(mail, 'row-5')).toEqual({
      ok: false,
      what: 'never',
      code: '550',
      reason: '550 5.1.1 No such user here',
    });
  });

  test('a passing refusal is tried again', async () => {
    inbox.trouble.refuse = () => ({ code: 451, text: '4.7.1 Greylisted, come back later' });
    expect(await mailer.send(mail, 'row-6')).toMatchObject({ what: 'retry', code: '451' });
  });

  test('a server that is there is ready', async () => {
    expect(await mailer.verify()).toEqual({ ok: true });
  });

  test('no link to this machine leaves it, except in the demo', async () => {
    const signIn: Mail = { ...mail, template: 'sign-in', codeId };
    const publicUrl = 'http://localhost:3000';
    expect(await mailerFor(inbox.url, { publicUrl }).send(signIn, 'row-7')).toMatchObject({ what: 'never' });
    expect(await mailerFor(inbox.url, { publicUrl, demo: true }).send(signIn, 'row-8')).toMatchObject({
      ok: true,
    });
    expect((await inbox.nextMailTo('ann@acme.test')).text).toContain('http://localhost:3000/sign-in/');
  });
});

describe('to a mail server that', () => {
  const open: (Server | SMTPServer)[] = [];
  const sockets = new Set<Socket>();
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(open.map(server => new Promise(resolve => server.close(() => resolve(undefined)))));
  });

  /** A server that speaks these lines, one to greet and then one for each line it hears. */
  async function scripted(greeting: string | null, answer: (line: string) => string): Promise<string> {
    const server = createServer(socket => {
      sockets.add(socket);
      if (greeting !== null) socket.write(`${greeting}\r\n`);
      socket.on('error', () => {});
      socket.on('data', data => {
        for (const line of data.toString().split('\r\n').filter(Boolean)) {
          const said = answer(line);
          if (said) socket.write(`${said}\r\n`);
        }
      });
    }).listen(0, '127.0.0.1');
    open.push(server);
    await once(server, 'listening');
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const obedient = (line: string) => (/^DATA/iu.test(line) ? '354 go on' : line === '.' ? '250 taken' : '');
  const upTo = (command: RegExp, said: string) => (line: string) =>
    command.test(line) ? said : /^(?:EHLO|MAIL|RCPT|RSET|QUIT)/iu.test(line) ? '250 fine' : obedient(line);

  test('refuses the message after reading it: never', async () => {
    const url = await scripted('220 hello', upTo(/^\.$/u, '554 5.7.1 Looks like spam'));
    expect(await mailerFor(url).send(mail, 'row')).toEqual({
      ok: false,
      what: 'never',
      code: '554',
      reason: '554 5.7.1 Looks like spam',
    });
  });

  test('does not let us send as ourselves: nothing goes through until someone acts', async () => {
    const url = await scripted('220 hello', upTo(/^MAIL/iu, '550 5.7.60 You may not send as this address'));
    expect(await mailerFor(url).send(mail, 'row')).toMatchObject({ what: 'pause', code: '550' });
  });

  test('wants a login that we have not: pause', async () => {
    const url = await scripted('220 hello', upTo(/^MAIL/iu, '530 5.7.0 Authentication required'));
    expect(await mailerFor(url).send(mail, 'row')).toMatchObject({ what: 'pause' });
  });

  test('does not take our password: pause, and no word of it', async () => {
    const server = new SMTPServer({
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => done(new Error('Invalid username or password')),
    });
    server.listen(0, '127.0.0.1');
    open.push(server);
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    const delivery = await mailerFor(`smtp://usher:hunter2@127.0.0.1:${port}`).send(mail, 'row');
    expect(delivery).toMatchObject({ ok: false, what: 'pause', code: '535' });
    expect(JSON.stringify(delivery)).not.toContain('hunter2');
  });

  test('is closing down: again later', async () => {
    const url = await scripted('421 4.3.2 Going down', () => '');
    expect(await mailerFor(url).send(mail, 'row')).toMatchObject({ what: 'retry' });
  });

  test('takes nobody at the moment: again later', async () => {
    const url = await scripted('554 5.3.2 No service', () => '');
    expect(await mailerFor(url).send(mail, 'row')).toMatchObject({ what: 'retry' });
  });

  test('breaks off in the middle: again later', async () => {
    const url = await scripted('220 hello', line => {
      if (/^RCPT/iu.test(line)) for (const socket of sockets) socket.destroy();
      return '250 fine';
    });
    expect(await mailerFor(url).send(mail, 'row')).toMatchObject({ what: 'retry' });
  });

  test('is not there: again later, and not ready', async () => {
    const mailer = mailerFor('smtp://127.0.0.1:1');
    expect(await mailer.send(mail, 'row')).toMatchObject({ what: 'retry' });
    expect(await mailer.verify()).toMatchObject({ ok: false, what: 'retry' });
  });

  test('says nothing at all: given up in bounded time, again later', async () => {
    const url = await scripted(null, () => '');
    const hasty = mailerFor(url, { stepTimeoutMs: 200 });
    expect(await hasty.send(mail, 'row')).toMatchObject({ what: 'retry' });
  });

  test('answers with control characters and a novel: one short line is kept', async () => {
    const novel = `550 no\u0007\u202E${'x'.repeat(400)}`;
    const url = await scripted('220 hello', upTo(/^RCPT/iu, novel));
    const delivery = await mailerFor(url).send(mail, 'row');
    if (delivery.ok) throw new Error('It was taken');
    expect(delivery.reason).toHaveLength(200);
    expect(delivery.reason).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
