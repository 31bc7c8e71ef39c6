import { linkIn } from '../browser.ts';
import { holds } from './pattern.ts';
import { languageCalled, type Sentence, sentence } from './sentence.ts';
import type { Talk } from './talk.ts';

/** What happens outside of the chat: mails that come, and the pages that their links open. */
export const mailsAndPages: readonly Sentence[] = [
  sentence(/^mail to (\S+)(?: in (\w+))?$/u, async (talk, address, language) => {
    const mail = await talk.world.inbox.nextMailTo(address!);
    talk.mail = mail;
    talk.browser.close();
    talk.said.push(`mail to ${address}: ${mail.subject}`);
    const tag = /<html[^>]* lang="([^"]+)"/u.exec(mail.html ?? '')?.[1];
    if (language && tag !== languageCalled(language)) {
      throw new Error(`The mail is not in ${language} but in "${tag}": ${mail.subject}`);
    }
  }),
  sentence(/^mail says ([\s\S]+)$/u, (talk, pattern) => {
    const { subject, text } = openMail(talk);
    const mail = `${subject}\n${text}`.replace(/\s+/gu, ' ');
    if (!holds(pattern!, mail)) throw new Error(`The mail does not say that. It says:\n${mail}`);
  }),
  sentence(/^open "([^"]+)"$/u, (talk, label) => talk.browser.open(linkOfMail(talk, label!))),
  sentence(/^open the (?:same )?link again$/u, talk => talk.browser.openAgain()),
  sentence(/^press "([^"]+)"$/u, async (talk, label) => {
    // The button in the mail and that of its page bear the same words, and the first one changes nothing.
    if (!talk.browser.isOpen) await talk.browser.open(linkOfMail(talk, label!));
    await talk.browser.press(label!);
  }),
  sentence(/^page says ([\s\S]+)$/u, (talk, pattern) => {
    const { text } = talk.browser;
    talk.said.push(`page: ${text}`);
    if (!holds(pattern!, text)) throw new Error(`The page does not say that. It says:\n${text}`);
  }),
];

function openMail(talk: Talk) {
  if (!talk.mail) throw new Error('No mail was opened yet');
  return talk.mail;
}

function linkOfMail(talk: Talk, label: string): string {
  const mail = openMail(talk);
  const link = linkIn(mail.html ?? '', label);
  if (!link) throw new Error(`There is no "${label}" in the mail:\n${mail.text}`);
  return link;
}
