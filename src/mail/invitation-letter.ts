import type { Mail } from '../app/mail.ts';
import { formatPhone } from '../domain/phone-number.ts';
import { showCode } from '../lib/readable-code.ts';
import { invitationWords } from '../texts/invitation-words.ts';
import { write } from '../texts/say.ts';
import type { Action, Letter } from './letter.ts';
import { invitationUrl, type Ways, whatsappUrl } from './ways.ts';

type InvitationMail = Extract<Mail, { template: 'invitation' }>;

/**
 * The invitation: a button to the page where people can reach it, one that opens WhatsApp where our number is known,
 * and, when neither is there, the message to write to us by hand.
 */
export function invitationLetter(mail: InvitationMail, ways: Ways): Letter {
  const { language, companyName, inviterName } = mail;
  const words = invitationWords(language, { ...mail, expiresAt: new Date(mail.expiresAt) });
  const message = `${write(language, 'mail.join-word')} ${joinCode(mail, ways)}`;
  const actions = [webAction(mail, ways), whatsappAction(mail, ways, message)].filter(
    action => action !== null,
  );
  const byHand = actions.length === 0;
  return {
    subject: words.subject,
    preview: write(language, 'mail.invitation.preview', { expiry: words.expiry }),
    heading: words.heading,
    paragraphs: [
      words.greeting,
      words.body,
      ...(byHand
        ? [write(language, 'mail.invitation.by-hand', { company: companyName, inviter: inviterName })]
        : []),
    ],
    ...(byHand ? { code: message } : {}),
    facts: words.facts,
    actions,
    closing: [words.unexpected],
    footer: write(language, 'mail.footer', { company: companyName }),
  };
}

function webAction(mail: InvitationMail, ways: Ways): Action | null {
  const invitation = { id: mail.invitationId, addressVersion: mail.addressVersion };
  const url = invitationUrl(ways, invitation, mail.linkNumber);
  return url === null ? null : { label: write(mail.language, 'mail.invitation.confirm'), url };
}

function whatsappAction({ language }: InvitationMail, ways: Ways, message: string): Action | null {
  const url = whatsappUrl(ways, message);
  if (url === null || ways.whatsappNumber === null) return null;
  const number = formatPhone(ways.whatsappNumber).replaceAll(' ', '\u00a0');
  return {
    label: write(language, 'mail.invitation.confirm-whatsapp'),
    url,
    hints: [
      write(language, 'mail.invitation.whatsapp-hint'),
      write(language, 'mail.invitation.code-to-number', { code: message, number }),
    ],
  };
}

function joinCode({ codeId }: InvitationMail, { secrets }: Ways): string {
  return showCode(secrets.codeFor(codeId, 'letters'));
}
