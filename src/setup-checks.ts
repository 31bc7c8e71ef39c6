import { randomBytes } from 'node:crypto';
import { sendTestMail } from './mail/send-test-mail.ts';
import type { SetupChecks } from './setup/checks.ts';
import { checkPublicUrl } from './web/check-public-url.ts';
import { checkNumber } from './whatsapp/cloud-api/check-number.ts';

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
