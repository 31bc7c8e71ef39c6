import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type KeptMail, readMail } from './kept-mail.ts';

/** What goes wrong on purpose. All of it can be changed at any time. */
interface MailTrouble {
  /** The answer to a recipient, as `{ code: 550, text: '5.1.1 No such user' }`; undefined takes it. */
  refuse?: (address: string) => { code: number; text: string } | undefined;
  /** How long the server takes over a mail before it says that it has it. Default 0. */
  delayMs: number;
  /** Every connection is broken off at once. Default false. */
  down: boolean;
}

/** A mail server for this machine that delivers nothing and keeps everything. */
export interface Inbox {
  /** For `SMTP_URL`. */
  url: string;
  /** Oldest first. */
  mails(): readonly KeptMail[];
  find(id: string): KeptMail | undefined;
  trouble: MailTrouble;
  /** The next mail to this address that no call has been given yet, waiting for it. Rejects after `timeoutMs` (5000). */
  nextMailTo(address: string, timeoutMs?: number): Promise<KeptMail>;
  /** Answers the way to stop listening. */
  listen(listener: (mail: KeptMail) => void): () => void;
  stop(): Promise<void>;
}

/** `port`: default a free one. On loopback only. */
export async function createInbox(options: { port?: number; clock?: () => Date } = {}): Promise<Inbox> {
  const clock = options.clock ?? (() => new Date());
  const trouble: MailTrouble = { delayMs: 0, down: false };
  const mails: KeptMail[] = [];
  const given = new Set<string>();
  const listeners = new Set<(mail: KeptMail) => void>();
  const timers = new Set<NodeJS.Timeout>();
  let count = 0;

  async function keep(source: Buffer, to: string[]): Promise<void> {
    count += 1;
    const mail = await readMail(source, { to }, { id: String(count), receivedAt: clock() });
    mails.push(mail);
    for (const listener of [...listeners]) listener(mail);
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    // For a client that was connected before the server went down.
    onMailFrom: (_address, _session, done) => done(trouble.down ? smtpError(421, 'Going down') : null),
    onRcptTo({ address }, _session, done) {
      const refusal = trouble.refuse?.(address);
      done(refusal && smtpError(refusal.code, refusal.text));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const timer = setTimeout(() => {
          timers.delete(timer);
          keep(Buffer.concat(chunks), to).then(() => done(), done);
        }, trouble.delayMs);
        timers.add(timer);
      });
    },
  });
  // A client that breaks off is the client's business.
  server.on('error', () => {});
  server.server.prependListener('connection', socket => {
    if (trouble.down) socket.destroy();
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  const isFor = (address: string) => (mail: KeptMail) =>
    mail.to.includes(address.toLowerCase()) && !given.has(`${mail.id} ${address}`);

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => mails,
    find: id => mails.find(mail => mail.id === id),
    trouble,
    nextMailTo(address, timeoutMs = 5_000) {
      const wanted = isFor(address);
      const give = (mail: KeptMail) => {
        given.add(`${mail.id} ${address}`);
        return mail;
      };
      const here = mails.find(wanted);
      if (here) return Promise.resolve(give(here));
      return new Promise((resolve, reject) => {
        const listener = (mail: KeptMail) => {
          if (!wanted(mail)) return;
          clearTimeout(timer);
          listeners.delete(listener);
          resolve(give(mail));
        };
        const timer = setTimeout(() => {
          listeners.delete(listener);
          const all = mails.map(({ to, subject }) => `${to.join(', ')}: ${subject}`).join('; ') || 'none';
          reject(new Error(`No mail to ${address} within ${timeoutMs} ms; there are: ${all}`));
        }, timeoutMs);
        listeners.add(listener);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

function smtpError(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
