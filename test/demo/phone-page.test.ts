import { request } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Message } from '../../src/chat/message.ts';
import { browserPath, startBrowser } from '../browser/support/browser.ts';
import { anOffer } from '../contracts/an-offer.ts';
import { accessibilityProblems, type DemoHost, openPage, startDemoHost } from './demo-host.ts';

const choices = ['Sales', 'Support', 'Marketing', 'Field'].map(label => ({
  id: label,
  label,
  description: `About ${label}`,
}));

function answer({ from, content }: Inbound): Message | undefined {
  if (from.value !== '14155550100') return undefined;
  if (content.kind === 'choice') return { text: `Picked *${content.label}*` };
  if (content.kind === 'form')
    return {
      text: `Got ${content.answers.first_name} ${content.answers.last_name} in ${content.answers.teams}`,
    };
  if (content.kind === 'contacts') return { text: `Got ${content.lines.join('; ')}` };
  if (content.kind !== 'text') return undefined;
  if (content.text === 'sure')
    return {
      text: 'Sure?',
      choices: [
        { id: 'y', label: 'Yes' },
        { id: 'n', label: 'No' },
      ],
    };
  if (content.text === 'team') return { text: 'Which team?', choices, listLabel: 'Choose' };
  if (content.text === 'form') return { text: 'Who?', form: anOffer };
  if (content.text === 'link') return { text: 'Forward https://wa.me/15550100000?text=JOIN%20K7Q29F3M' };
  return { text: `You said *${content.text}*` };
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  });

describe('the phone page', () => {
  let demo: DemoHost;
  beforeEach(async () => {
    demo = await startDemoHost(answer);
  });
  afterEach(() => demo.stop());

  it('allows its own script and nothing else', async () => {
    const response = await fetch(`${demo.url}/phone`);
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|style="|onclick=/);
  });

  it('takes only what can be sent', async () => {
    const { waId } = demo.meta.person('+14155550100').chat;
    const messages = `${demo.url}/phone/people/${waId}/messages`;
    const wrong = [
      {},
      { text: ' ' },
      { text: 7 },
      { tap: { messageId: 'wamid.x', choiceId: 'y' } },
      { card: { name: '' } },
      { form: { messageId: 'wamid.x', answers: {} } },
    ];
    for (const body of wrong) expect((await post(messages, body)).status).toBe(400);
    expect((await post(`${demo.url}/phone/people/1/messages`, { text: 'hi' })).status).toBe(400);
    expect((await post(messages, { text: 'hi' }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect(demo.meta.person(waId).chat.messages).toEqual([]);
    expect((await post(messages, { text: 'hi' })).status).toBe(204);
  });

  it.each([
    [{ name: 'Bo', phone: '12' }, 'That is not a phone number with its country, such as +44 7700 900123.'],
    [
      { name: 'Bo', phone: '7700 900123' },
      'That is not a phone number with its country, such as +44 7700 900123.',
    ],
    [{ name: ' ', phone: '+44 7700 900123' }, 'Please give a name and a phone number.'],
  ])('says what is wrong with %o', async (body, problem) => {
    const response = await post(`${demo.url}/phone/people`, body);
    expect([response.status, await response.json()]).toEqual([400, { problem }]);
  });

  it('serves this machine only, under its own name', async () => {
    const status = await new Promise(resolve => {
      const headers = { Host: 'phones.test' };
      request(`${demo.url}/phone`, { headers }, response => resolve(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });
});

describe.skipIf(!browserPath)('the phone page in a browser', () => {
  let demo: DemoHost;
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    demo = await startDemoHost(answer);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await demo.stop();
    expect(complaints).toEqual([]);
  });

  async function open(path = '/phone', options = {}): Promise<Page> {
    const opened = await openPage(browser, demo.url + path, options);
    complaints = opened.complaints;
    return opened.page;
  }
  const phoneOf = (page: Page, name: string) => page.getByRole('region', { name: `${name}’s phone` });
  async function says(page: Page, name: string, text: string): Promise<void> {
    await phoneOf(page, name).getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
  }

  it('writes and shows the answer, formatted, with ticks', async () => {
    const page = await open();
    await says(page, 'Ann Lee', 'hello');
    const log = phoneOf(page, 'Ann Lee').getByRole('log');
    await log.getByText('You said hello').waitFor();
    expect(await log.locator('strong').textContent()).toBe('hello');
    await log.getByRole('img', { name: 'Delivered' }).waitFor();
  });

  it('begins with messages to try', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'help' }).click();
    await page.getByRole('log').getByText('You said help').waitFor();
    expect(await page.locator('.greeting').count()).toBe(0);
  });

  it('taps buttons and the rows of lists', async () => {
    const page = await open();
    await says(page, 'Ann Lee', 'sure');
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByRole('log').getByText('Picked Yes').waitFor();
    await says(page, 'Ann Lee', 'team');
    await page.getByRole('button', { name: 'Choose' }).click();
    await page
      .getByRole('dialog', { name: 'Choose' })
      .getByRole('button', { name: 'Support About Support' })
      .click();
    await page.getByRole('log').getByText('Picked Support').waitFor();
  });

  it('opens a form as it was filled in, says what is missing, and sends it', async () => {
    const page = await open();
    await says(page, 'Ann Lee', 'form');
    await page.getByRole('log').getByText('Who?').waitFor();
    await page.getByRole('button', { name: 'Fill in a form' }).click();
    const form = page.getByRole('dialog', { name: 'Add someone' });
    const first = form.getByLabel('First name');
    expect(await first.inputValue()).toBe('Ana');
    expect(await form.getByLabel('Portuguese (Brazil)').isChecked()).toBe(true);
    expect(await form.getByLabel('Support').isChecked()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);

    await first.fill('');
    await form.getByRole('button', { name: 'Go on to the summary' }).click();
    await form.getByText('First name is required.').waitFor();
    await first.fill('Eva');
    await form.getByLabel('Last name').fill('Sanz');
    await form.getByLabel('A team with a name').check();
    await form.getByRole('button', { name: 'Go on to the summary' }).click();
    await page.getByRole('log').getByText('Got Eva Sanz in t1,t2').waitFor();
    await form.waitFor({ state: 'hidden' });
  });

  it('sends a contact card', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Send a contact' }).click();
    const card = page.getByRole('dialog', { name: 'Send a contact' });
    await card.getByLabel('Name').fill('Ana Souza');
    await card.getByLabel('Email').fill('ana@acme.test');
    await card.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('log').getByText('Got Ana Souza ana@acme.test').waitFor();
  });

  it("opens an invitee's phone beside Ann's, on which a forwarded link waits to be sent", async () => {
    const page = await open('/phone', { viewport: { width: 1280, height: 800 } });
    await says(page, 'Ann Lee', 'link');
    await page.getByRole('link', { name: 'https://wa.me' }).click();
    const who = page.getByRole('dialog', { name: 'Whose phone are you on?' });
    await who.getByText('JOIN K7Q29F3M').waitFor();
    await who.getByText('Somebody else’s').click();
    await who.getByLabel('Name').fill('Ana Souza');
    await who.getByLabel('Phone').fill('11 91234');
    await who.getByRole('button', { name: 'Open chat' }).click();
    await who.getByText('not a phone number').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('400 (Bad Request)')]);
    await who.getByLabel('Phone').fill('+55 11 91234-5678');
    await who.getByRole('button', { name: 'Open chat' }).click();
    const field = phoneOf(page, 'Ana Souza').getByRole('textbox');
    await field.waitFor();
    expect(await field.inputValue()).toBe('JOIN K7Q29F3M');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Message from Ana Souza',
    );
    expect(await phoneOf(page, 'Ann Lee').isVisible()).toBe(true);
  });

  it("asks whose phone a mail's link is opened on", async () => {
    demo.meta.person('+442079460001', 'Bo');
    const page = await open('/phone?to=15550100000&text=JOIN+ABC');
    await page.getByRole('dialog').getByRole('button', { name: 'Bo' }).click();
    expect(await phoneOf(page, 'Bo').getByRole('textbox').inputValue()).toBe('JOIN ABC');
    expect(new URL(page.url()).search).toBe('');
  });

  it('counts what came to a phone that is not shown, and tells of mails', async () => {
    const bo = demo.meta.person('+442079460001', 'Bo');
    const page = await open('/phone', { viewport: { width: 900, height: 700 } });
    await page.getByRole('navigation').getByRole('button', { name: 'Bo' }).click();
    await demo.meta.person('+14155550100').says('hi');
    await page.getByRole('button', { name: 'Ann Lee' }).getByText('1 new').waitFor();
    await demo.mail('ana@acme.test', 'You are invited');
    await page.getByRole('link', { name: 'Mail to ana@acme.test You are invited' }).waitFor();
    expect(bo.received()).toEqual([]);
  });

  it('catches up after the connection was lost, and keeps what was being written', async () => {
    const page = await open();
    const log = page.getByRole('log');
    await says(page, 'Ann Lee', 'one');
    await log.getByText('You said one').waitFor();
    await page.getByRole('textbox').first().fill('half a sent');
    demo.dropConnections();
    await demo.meta.person('+14155550100').says('two');
    await log.getByText('You said two').waitFor();
    expect(await log.getByText('You said').count()).toBe(2);
    expect(await page.getByRole('textbox').first().inputValue()).toBe('half a sent');
    expect(complaints.splice(0).join()).toMatch(/^Failed to load resource: net::/);
  });

  it('shows texts as texts', async () => {
    const page = await open();
    await says(page, 'Ann Lee', '<img src=x onerror=alert(1)>');
    await page.getByRole('log').getByText('You said <img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('[role=log] img').count()).toBe(0);
  });

  it('is one phone on a narrow screen, with a way back to the list', async () => {
    const page = await open('/phone', { viewport: { width: 390, height: 800 } });
    await page.getByRole('button', { name: 'Ann Lee' }).click();
    await says(page, 'Ann Lee', 'hi');
    await page.getByRole('log').getByText('You said hi').waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBe(390);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All phones' }).click();
    expect(await page.getByRole('navigation').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to say, by %s', async colorScheme => {
    const page = await open('/phone', { colorScheme, viewport: { width: 1280, height: 800 } });
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const text of ['hello', 'sure', 'link', 'team']) await says(page, 'Ann Lee', text);
    await page.getByRole('button', { name: 'Choose' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'https://wa.me' }).click();
    await page.getByText('Somebody else’s').click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
