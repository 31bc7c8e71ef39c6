import { createTransport } from 'nodemailer';
import type { Delivery } from '../app/channel.ts';
import type { BotLanguage } from '../domain/language.ts';
import { write } from '../texts/say.ts';
import { readSmtpFailure } from './smtp-failure.ts';

/** Sends one short mail to show that a mail server takes ours; `to` is a checked address. */
export async function sendTestMail(
  server: { smtpUrl: string; from: { name: string; address: string } },
  to: string,
  language: BotLanguage,
): Promise<Delivery> {
  const stepMs = 10_000;
  const transport = createTransport({
    url: server.smtpUrl,
    dnsTimeout: stepMs,
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: 3 * stepMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: server.from,
      to: { name: '', address: to },
      envelope: { from: server.from.address, to: [to] },
      subject: write(language, 'mail.test.subject'),
      text: write(language, 'mail.test.body'),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    });
    return { ok: true };
  } catch (error) {
    return readSmtpFailure(error as Error);
  } finally {
    transport.close();
  }
}
