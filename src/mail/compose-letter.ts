import type { Mail } from '../app/mail.ts';
import { sayByName, write } from '../texts/say.ts';
import { invitationLetter } from './invitation-letter.ts';
import type { Letter } from './letter.ts';
import { signInUrl, takeBackUrl, type Ways } from './ways.ts';

type MailOf<Template extends Mail['template']> = Extract<Mail, { template: Template }>;

/**
 * The letter of a mail, with its links and codes derived anew, so that the same mail always reads the same.
 * Answers null where it would be of no use: a sign-in link while nobody can reach our pages.
 */
export function composeLetter(mail: Mail, ways: Ways): Letter | null {
  switch (mail.template) {
    case 'invitation':
      return invitationLetter(mail, ways);
    case 'grant-code':
      return grantCodeLetter(mail, ways);
    case 'admin-granted':
      return adminGrantedLetter(mail, ways);
    case 'sign-in':
      return signInLetter(mail, ways);
    case 'notice':
      return noticeLetter(mail);
  }
}

function grantCodeLetter(mail: MailOf<'grant-code'>, { secrets }: Ways): Letter {
  const { language, companyName: company, granteeName: grantee, granteeEmail: email } = mail;
  return {
    subject: write(language, 'mail.grant-code.subject', { grantee }),
    // Not the code: a locked phone shows the preview to whoever holds it.
    preview: write(language, 'mail.grant-code.never-asked'),
    heading: write(language, 'mail.grant-code.heading', { grantee }),
    paragraphs: [greeting(mail), write(language, 'mail.grant-code.body', { grantee, email, company })],
    code: secrets.codeFor(mail.codeId, 'digits'),
    closing: [write(language, 'mail.grant-code.unexpected'), write(language, 'mail.grant-code.never-asked')],
    footer: footer(mail),
  };
}

function adminGrantedLetter(mail: MailOf<'admin-granted'>, ways: Ways): Letter {
  const { language, companyName: company, granteeName: grantee, granteeEmail: email, byName: by } = mail;
  const body = write(language, 'mail.admin-granted.body', { by, grantee, email, company });
  const fine = write(language, 'mail.admin-granted.fine');
  const url = takeBackUrl(ways, mail.auditId);
  const otherwise = url
    ? write(language, 'mail.admin-granted.take-back-hint')
    : write(language, 'mail.admin-granted.otherwise', { by });
  return {
    subject: write(language, 'mail.admin-granted.subject', { grantee, company }),
    preview: body,
    heading: write(language, 'mail.admin-granted.heading', { grantee }),
    paragraphs: [greeting(mail), body, `${fine} ${otherwise}`],
    actions: url ? [{ label: write(language, 'mail.admin-granted.take-back'), url }] : [],
    closing: [],
    footer: footer(mail),
  };
}

function signInLetter(mail: MailOf<'sign-in'>, ways: Ways): Letter | null {
  const { language, companyName: company } = mail;
  const url = signInUrl(ways, mail.codeId);
  if (!url) return null;
  const body = write(language, 'mail.sign-in.body');
  return {
    subject: write(language, 'mail.sign-in.subject', { company }),
    preview: body,
    heading: write(language, 'mail.sign-in.heading'),
    paragraphs: [greeting(mail), body],
    actions: [{ label: write(language, 'mail.sign-in.button'), url }],
    closing: [write(language, 'mail.sign-in.unexpected')],
    footer: footer(mail),
  };
}

function noticeLetter(mail: MailOf<'notice'>): Letter {
  const { language, companyName: company, sentence } = mail;
  const news = withoutChatMarks(sayByName(language, sentence.key, sentence.args));
  return {
    subject: write(language, 'mail.notice.subject', { company }),
    preview: news,
    heading: write(language, 'mail.notice.heading'),
    paragraphs: [greeting(mail), ...news.split(/\n+/u)],
    closing: [write(language, 'mail.notice.why')],
    footer: footer(mail),
  };
}

/** Takes WhatsApp's marks off a said sentence: its own `*bold*` goes, marks that a value brought (and lost their power) stay. */
function withoutChatMarks(said: string): string {
  return said.replace(/[*_~`](?!\u2060)/gu, '').replaceAll('\u2060', '');
}

function greeting({ language, firstName }: Mail): string {
  return write(language, 'mail.greeting', { name: firstName });
}

function footer({ language, companyName }: Mail): string {
  return write(language, 'mail.footer', { company: companyName });
}
