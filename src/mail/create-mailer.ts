import { createTransport } from 'nodemailer';
import type { Delivery } from '../app/channel.ts';
import type { Mail } from '../app/mail.ts';
import type { Mailer } from '../app/ports.ts';
import { emailAddress } from '../domain/email-address.ts';
import { isLoopbackHost } from '../lib/loopback.ts';
import { composeLetter } from './compose-letter.ts';
import { letterText } from './letter-text.ts';
import { readSmtpFailure } from './smtp-failure.ts';
import type { Ways } from './ways.ts';

export interface MailerSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  smtpUrl: string;
  /** The sender; a name shows beside the address. */
  from: { name: string; address: string };
  secrets: Ways['secrets'];
  /** Where people reach our pages, without a trailing slash; null: nowhere. */
  publicUrl: string | null;
  /** The channel's number in E.164, asked at each mail. */
  whatsappNumber: () => string | null;
  /** Allows links to this machine, which are of no use in a mail that leaves it. */
  demo?: boolean;
  /** How long each step may take (connect, greet, answer) before the mail goes back to the outbox. Default 10 000. */
  stepTimeoutMs?: number;
}

export interface SmtpMailer extends Mailer {
  /** Connects, greets and logs in: does the mail server take mail from us? */
  verify(): Promise<Delivery>;
  close(): void;
}

/** Sends mails over SMTP, pooled. Failures are answers, not exceptions: see `Delivery`. */
export function createMailer(settings: MailerSettings): SmtpMailer {
  const { stepTimeoutMs = 10_000 } = settings;
  const transport = createTransport({
    url: settings.smtpUrl,
    pool: true,
    maxConnections: 3,
    maxRequeues: 0,
    dnsTimeout: stepTimeoutMs,
    connectionTimeout: stepTimeoutMs,
    greetingTimeout: stepTimeoutMs,
    // Some servers look a mail over before they take it.
    socketTimeout: 3 * stepTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const isUseless = settings.publicUrl !== null && isLoopbackHost(new URL(settings.publicUrl).hostname);
  const publicUrl = isUseless && !settings.demo ? null : settings.publicUrl;

  return {
    async send(mail: Mail, reference: string): Promise<Delivery> {
      const to = emailAddress(mail.to);
      // Checked when it was taken in, and once more here: an envelope is no place for a surprise.
      if (!to.ok || to.value !== mail.to) return never('not an email address');
      const letter = composeLetter(mail, {
        secrets: settings.secrets,
        publicUrl,
        whatsappNumber: settings.whatsappNumber(),
      });
      if (!letter) return never('PUBLIC_URL is not set, so there is no page to link to');
      // Loaded with the first mail: a process that only chats never pays for it.
      const { letterHtml } = await import('./letter-html.tsx');
      const html = letterHtml(letter, mail.language);
      try {
        const { response } = await transport.sendMail({
          from: settings.from,
          to: { name: '', address: mail.to },
          envelope: { from: settings.from.address, to: [mail.to] },
          messageId: messageId(reference, settings.from.address),
          subject: letter.subject,
          text: letterText(letter),
          html,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
        });
        return { ok: true, ...(response ? { providerId: response } : {}) };
      } catch (error) {
        return readSmtpFailure(error as Error);
      }
    },

    async verify(): Promise<Delivery> {
      try {
        await transport.verify();
        return { ok: true };
      } catch (error) {
        return readSmtpFailure(error as Error);
      }
    },

    close() {
      transport.close();
    },
  };
}

function never(reason: string): Delivery {
  return { ok: false, what: 'never', reason };
}

/** The same for every try of one mail, so that a mail program can tell a repeat. */
function messageId(reference: string, from: string): string {
  return `<${reference}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}
