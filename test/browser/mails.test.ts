import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail } from '../../src/app/mail.ts';
import { createSecrets } from '../../src/lib/secrets.ts';
import { composeLetter } from '../../src/mail/compose-letter.ts';
import { letterHtml } from '../../src/mail/letter-html.tsx';
import { browserPath, startBrowser, whyNoBrowser } from './support/browser.ts';

const ways = {
  secrets: createSecrets('a secret of the tests, and of nothing else'),
  publicUrl: 'https://usher.test',
  whatsappNumber: '+442079460000',
};
const id = '019abb7e-0000-7000-8000-000000000001';
const base = {
  to: 'ana@acme.test',
  language: 'pt-BR',
  accountId: 'acme',
  firstName: 'Ana',
  companyName: 'Acme',
} as const;
const grantee = {
  granteeName: 'Cy Young',
  granteeEmail: 'a-rather-long-address-for-a-narrow-screen@acme.test',
};
const mails: Mail[] = [
  {
    ...base,
    template: 'invitation',
    inviterName: 'Bo Berg',
    role: 'ADMIN',
    teamNames: ['Support', 'Sales', 'Marketing'],
    expiresAt: '2026-12-02T12:00:00.000Z',
    timeZone: 'America/Sao_Paulo',
    invitationId: id,
    linkNumber: 1,
    addressVersion: 1,
    codeId: id,
  },
  { ...base, ...grantee, template: 'grant-code', codeId: id },
  { ...base, ...grantee, template: 'admin-granted', byName: 'Bo Berg', auditId: id },
  { ...base, template: 'sign-in', codeId: id },
  { ...base, template: 'notice', sentence: { key: 'notice.confirmed', args: { name: 'Ana Souza' } } },
];

describe.skipIf(!browserPath)(browserPath ? 'the mail' : `the mail (skipped, ${whyNoBrowser})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(mails)('$template is readable by light and in the dark, and fits a small phone', async mail => {
    const letter = composeLetter(mail, ways);
    const html = letterHtml(letter!, mail.language);
    const grounds = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme });
      await page.setContent(html);
      await page.evaluate(axe.source);
      // Mails have no landmarks: the mail program around them does.
      const { violations } = await page.evaluate<axe.AxeResults>(
        'axe.run({ rules: { region: { enabled: false }, "landmark-one-main": { enabled: false } } })',
      );
      expect(
        violations.flatMap(({ nodes }) => nodes.map(node => node.html)),
        colorScheme,
      ).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      grounds.push(await page.evaluate('getComputedStyle(document.querySelector(".card")).backgroundColor'));
      await page.close();
    }
    expect(grounds).toEqual(['rgb(255, 253, 249)', 'rgb(28, 37, 32)']);
  });
});
