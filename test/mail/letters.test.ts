import { describe, expect, test } from 'vitest';
import type { Mail } from '../../src/app/mail.ts';
import { botLanguages } from '../../src/domain/language.ts';
import { createSecrets } from '../../src/lib/secrets.ts';
import { composeLetter } from '../../src/mail/compose-letter.ts';
import { letterHtml } from '../../src/mail/letter-html.tsx';
import { letterText } from '../../src/mail/letter-text.ts';
import type { Ways } from '../../src/mail/ways.ts';

const secrets = createSecrets('a secret of the tests, and of nothing else');
const invitationId = '019abb7e-0000-7000-8000-000000000001';
const codeId = '019abb7e-0000-7000-8000-000000000002';
const reachable: Ways = { secrets, publicUrl: 'https://usher.test', whatsappNumber: '+442079460000' };

const base = { to: 'ana@acme.test', accountId: 'acme', firstName: 'Ana', companyName: 'Acme' };
const invitation: Mail = {
  ...base,
  template: 'invitation',
  language: 'en',
  inviterName: 'Bo Berg',
  role: 'USER',
  teamNames: ['Support', 'Sales'],
  expiresAt: '2026-12-02T23:30:00.000Z',
  timeZone: 'Europe/London',
  invitationId,
  linkNumber: 2,
  addressVersion: 3,
  codeId,
};
const mails: Mail[] = [
  invitation,
  {
    ...base,
    template: 'grant-code',
    language: 'en',
    granteeName: 'Cy Young',
    granteeEmail: 'cy@acme.test',
    codeId,
  },
  {
    ...base,
    template: 'admin-granted',
    language: 'en',
    granteeName: 'Cy Young',
    granteeEmail: 'cy@acme.test',
    byName: 'Bo Berg',
    auditId: invitationId,
  },
  { ...base, template: 'sign-in', language: 'en', codeId },
  {
    ...base,
    template: 'notice',
    language: 'en',
    sentence: { key: 'notice.confirmed', args: { name: 'Ana *Souza*' } },
  },
];

function letterOf(mail: Mail, ways = reachable) {
  const letter = composeLetter(mail, ways);
  if (!letter) throw new Error(`No letter for ${mail.template}`);
  return letter;
}

describe('the invitation', () => {
  const code = secrets.codeFor(codeId, 'letters').replace(/^(.{4})/u, '$1-');

  test('names inviter, company, role and teams, and the expiry in the account’s time zone', () => {
    const text = letterText(letterOf({ ...invitation, timeZone: 'America/Sao_Paulo' }));
    for (const said of ['Hi Ana,', 'Bo Berg', 'Acme', 'User: reads and answers', 'Support and Sales']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('Valid until: Wednesday, 2 December 2026 at 20:30 GMT-3');
  });

  test('leads to the page and to WhatsApp', async () => {
    const token = secrets.invitationToken({ id: invitationId, addressVersion: 3 }, 2);
    const whatsapp = `https://wa.me/442079460000?text=${encodeURIComponent(`Join ${code}`)}`;
    const letter = letterOf(invitation);
    expect(letter.actions?.map(({ url }) => url)).toEqual([`https://usher.test/i/${token}`, whatsapp]);
    const html = letterHtml(letter, 'en');
    expect(html).toContain(`href="https://usher.test/i/${token}"`);
    expect(html).toContain(`href="${whatsapp}"`);
    expect(html).toContain(`Or write Join ${code} to +44\u00a020\u00a07946\u00a00000 on WhatsApp.`);
  });

  test('says what to write in the invitee’s language', () => {
    const [, whatsapp] = letterOf({ ...invitation, language: 'pt-BR' }).actions ?? [];
    expect(whatsapp?.label).toBe('Confirmar pelo WhatsApp');
    expect(decodeURIComponent(whatsapp?.url ?? '')).toContain(`?text=Entrar ${code}`);
  });

  test('without a public address WhatsApp is the one way', () => {
    const letter = letterOf(invitation, { ...reachable, publicUrl: null });
    expect(letter.actions?.map(({ label }) => label)).toEqual(['Confirm on WhatsApp']);
    expect(letterText(letter)).not.toContain('/i/');
  });

  test('without a known number the page is the one way', () => {
    const letter = letterOf(invitation, { ...reachable, whatsappNumber: null });
    expect(letter.actions?.map(({ label }) => label)).toEqual(['Confirm my account']);
    expect(letterText(letter)).not.toContain(code);
  });

  test('without either, it writes out what to send and whom to ask for the number', () => {
    const letter = letterOf(invitation, { secrets, publicUrl: null, whatsappNumber: null });
    expect(letter.actions).toEqual([]);
    expect(letter.code).toBe(`Join ${code}`);
    expect(letterText(letter)).toContain('Bo Berg can tell you the number');
  });
});

test('a grant’s code stands in the mail, and neither in the subject nor in the preview', () => {
  const code = secrets.codeFor(codeId, 'digits');
  const letter = letterOf(mails[1]!);
  expect(letter.code).toBe(code);
  expect(letterText(letter)).toContain(code);
  expect(`${letter.subject} ${letter.preview}`).not.toContain(code);
});

test('the owner gets one button to take a grant back; without a page, a person to talk to', () => {
  const letter = letterOf(mails[2]!);
  const url = `https://usher.test/take-back/${secrets.token('take-back', invitationId)}`;
  expect(letter.actions).toEqual([{ label: 'Take it back', url }]);
  const without = letterOf(mails[2]!, { ...reachable, publicUrl: null });
  expect(without.actions).toEqual([]);
  expect(letterText(without)).toContain('Otherwise have a word with Bo Berg.');
});

test('a sign-in link without a page to lead to is no letter at all', () => {
  const url = `https://usher.test/sign-in/${secrets.token('sign-in', codeId)}`;
  expect(letterOf(mails[3]!).actions).toEqual([{ label: 'Sign in', url }]);
  expect(composeLetter(mails[3]!, { ...reachable, publicUrl: null })).toBeNull();
});

test('a notice loses WhatsApp’s marks and keeps the ones that a name brought', () => {
  const text = letterText(letterOf(mails[4]!));
  expect(text).toContain('Ana *Souza*');
  expect(text).not.toMatch(/\*Ana|\u2060/u);
});

describe.each(botLanguages)('in %s', language => {
  test.each(mails)(
    '$template reads the same in HTML and text, and again when it is sent again',
    async mail => {
      const spoken = { ...mail, language };
      const letter = letterOf(spoken);
      expect(letterOf(spoken)).toEqual(letter);
      const html = letterHtml(letter, language);
      expect(letterHtml(letterOf(spoken), language)).toBe(html);
      const text = letterText(letter);
      const shown = readable(html);
      const lines = [letter.heading, ...letter.paragraphs, ...letter.closing, letter.footer];
      for (const line of lines) {
        expect(text).toContain(line);
        expect(shown).toContain(line);
      }
      expect(`${text}${shown}`).not.toMatch(/\{\{|mail\.\w/u);
    },
  );
});

test('whatever a name holds is shown as text', async () => {
  const evil = {
    ...invitation,
    inviterName: '<img src=x onerror=alert(1)>',
    companyName: '"><a href="//x.test">',
  };
  const html = letterHtml(letterOf(evil), 'en');
  expect(html).not.toMatch(/<img|<a href="\/\/x/u);
});

test('nothing in a mail is fetched when it is opened', async () => {
  for (const mail of mails) {
    const html = letterHtml(letterOf(mail), 'en');
    expect(html).not.toMatch(/\ssrc=|<link|url\(|@import/u);
    expect(html).toContain('name="color-scheme" content="light dark"');
  }
});

/** The text of an HTML document, entities read. */
function readable(html: string): string {
  return html
    .replace(/<(?:style|title)>.*?<\/(?:style|title)>/gsu, '')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
