import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import express from 'express';
import { createTransport } from 'nodemailer';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Inbound, Message } from '../../src/chat/message.ts';
import { createInbox, type Inbox } from '../../src/demo/inbox/inbox.ts';
import { createInboxRouter } from '../../src/demo/inbox/inbox-router.ts';
import { type GraphStandIn, startGraphStandIn } from '../../src/demo/meta/graph-stand-in.ts';
import { businessAccountId } from '../../src/demo/meta/webhook-body.ts';
import { createPhoneRouter } from '../../src/demo/phone/phone-router.ts';
import { neverStored, securityHeaders } from '../../src/web/guards/headers.ts';
import { sameOrigin } from '../../src/web/guards/same-origin.ts';
import { createCloudApi } from '../../src/whatsapp/cloud-api/cloud-api.ts';
import { allForms } from '../../src/whatsapp/cloud-api/forms.ts';
import { silentLog } from '../support/silent-log.ts';
import { keys } from '../whatsapp/cloud-api-host.ts';

/** The demo's two pages behind the product's guards; the real channel on the other side, with `answer` in the bot's place. */
export interface DemoHost {
  url: string;
  meta: GraphStandIn;
  inbox: Inbox;
  /** Breaks every connection, as a restart would. */
  dropConnections(): void;
  mail(to: string, subject: string, html?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startDemoHost(answer: (inbound: Inbound) => Message | undefined): Promise<DemoHost> {
  const app = express();
  const server: Server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const meta = await startGraphStandIn({
    ...keys,
    webhookUrl: `${url.replace('localhost', '127.0.0.1')}/webhooks/whatsapp`,
    displayPhoneNumber: '+1 555-010-0000',
    redeliverAfterMs: [],
  });
  const inbox = await createInbox();
  for (const { name, json } of allForms())
    meta.flows.create({ name, categories: ['OTHER'], flow_json: json, publish: true });
  const channel = createCloudApi({
    ...keys,
    businessAccountId,
    graphBaseUrl: meta.url,
    graphVersion: 'v24.0',
    log: silentLog,
  });
  await channel.start({
    async onInbound(inbound) {
      const message = answer(inbound);
      if (message) await channel.send(inbound.from, message, inbound.messageId);
    },
  });
  app.post('/webhooks/whatsapp', (req, res) => channel.webhook(req, res));
  app.use(securityHeaders(null), neverStored, sameOrigin(null));
  const greet = (phone: string) =>
    phone === '+14155550100'
      ? { note: 'Ann owns Acme.', tries: ['add', 'help'] }
      : { note: 'Usher stays silent to strangers.', tries: [] };
  app.use('/phone', createPhoneRouter({ meta, inbox, inboxPath: '/inbox', greet }));
  app.use('/inbox', createInboxRouter({ inbox, phonePath: '/phone' }));
  meta.person('+14155550100', 'Ann Lee');
  return {
    url,
    meta,
    inbox,
    dropConnections: () => server.closeAllConnections(),
    async mail(to, subject, html) {
      const text = `Confirm: ${url}/i/1 or https://wa.me/15550100000?text=JOIN%20K7Q29F3M`;
      const from = 'usher@acme.test';
      await createTransport(inbox.url).sendMail({ from, to, subject, text, ...(html && { html }) });
    },
    async stop() {
      await meta.stop();
      await channel.stop();
      await inbox.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page that fails the test on any script error or refused resource: see `complaints`. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  return { page, complaints };
}

/** What axe has against the page as it stands, in words. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Through the debugger: the page's policy rightly refuses a script that is put into it.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { iframes: false }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join('; '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(result.value);
}
