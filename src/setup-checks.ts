import { randomBytes } from 'node:crypto';
import type { CloudApiConfig, Config } from './config.ts';
import type { BotLanguage } from './domain/language.ts';
import { sendTestMail } from './mail/send-test-mail.ts';
import { checkPublicUrl, type Reached } from './web/check-public-url.ts';
import { checkNumber, type NumberChecked } from './whatsapp/cloud-api/check-number.ts';

/** Tries settings out before they are kept. */
export interface SetupChecks {
  number(channel: CloudApiConfig): Promise<NumberChecked>;
  /** Undefined when the mail server took the mail; else why not. */
  mail(mail: NonNullable<Config['mail']>, to: string, language: BotLanguage): Promise<string | undefined>;
  /** @throws {MendableError} when the port is taken, as by a running Usher */
  publicUrl(publicUrl: string, port: number): Promise<Reached>;
}

/** The checks against the world outside. */
export const setupChecks: SetupChecks = {
  number: checkNumber,
  async mail(mail, to, language) {
    const delivery = await sendTestMail(mail, to, language);
    return delivery.ok ? undefined : delivery.reason;
  },
  publicUrl: (publicUrl, port) =>
    checkPublicUrl(publicUrl, { port, nonce: randomBytes(24).toString('base64url') }),
};
