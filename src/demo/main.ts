import { randomBytes } from 'node:crypto';
import { demoOwnerPhone } from '../../prisma/seed.ts';
import { compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import { systemClock } from '../lib/clock.ts';
import { newId } from '../lib/ids.ts';
import { createLogger } from '../lib/logger.ts';
import { MendableError } from '../lib/mendable-error.ts';
import { runUntilStopped } from '../run.ts';
import { allForms } from '../whatsapp/cloud-api/forms.ts';
import { greet } from './greet.ts';
import { createInbox } from './inbox/inbox.ts';
import { createInboxRouter } from './inbox/inbox-router.ts';
import { startGraphStandIn } from './meta/graph-stand-in.ts';
import { businessAccountId } from './meta/webhook-body.ts';
import { createPhoneRouter } from './phone/phone-router.ts';
import { seedCompany } from './seed-company.ts';

/** The demo's number and Meta's keys are made up here; nothing of them leaves this machine. */
const phoneNumberId = '100000000000001';
const displayPhoneNumber = '+1 555-010-0000';

const log = createLogger({ level: 'warn', pretty: true });

await runUntilStopped(log, async () => {
  const started = performance.now();
  const port = process.env.PORT ?? '3000';
  const address = `http://localhost:${port}`;
  const keys = {
    accessToken: randomBytes(16).toString('hex'),
    appSecret: randomBytes(16).toString('hex'),
    verifyToken: randomBytes(16).toString('hex'),
  };
  const inbox = await createInbox();
  const meta = await startGraphStandIn({
    ...keys,
    phoneNumberId,
    displayPhoneNumber,
    // It begins anew with each start, while people's chats go on.
    windowOfUnknown: 'open',
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
  });
  for (const { name, json } of allForms())
    meta.flows.create({ name, categories: ['OTHER'], flow_json: json, publish: true });
  const configured = readConfig(
    {
      DATA_DIR: process.env.DATA_DIR,
      DATABASE_URL: process.env.DATABASE_URL,
      SECRET_KEY: process.env.SECRET_KEY,
      PORT: port,
      PUBLIC_URL: address,
      SMTP_URL: inbox.url,
      MAIL_FROM: 'Usher <usher@acme.test>',
      CHANNEL: 'cloud-api',
      WHATSAPP_PHONE_NUMBER_ID: phoneNumberId,
      WHATSAPP_ACCESS_TOKEN: keys.accessToken,
      WHATSAPP_APP_SECRET: keys.appSecret,
      WHATSAPP_VERIFY_TOKEN: keys.verifyToken,
      WHATSAPP_BUSINESS_ACCOUNT_ID: businessAccountId,
      GRAPH_BASE_URL: meta.url,
    },
    { demo: true },
  );
  if (!configured.ok) throw new MendableError(configured.problems.join('\n'));
  const stopStandIns = () => Promise.all([meta.stop(), inbox.stop()]);
  const app = await compose(configured.config, {
    log,
    demo: {
      mount: [
        {
          path: '/phone',
          router: createPhoneRouter({ meta, inbox, inboxPath: '/inbox', greet }),
        },
        { path: '/inbox', router: createInboxRouter({ inbox, phonePath: '/phone' }) },
      ],
    },
  }).catch(async failure => {
    await stopStandIns();
    throw failure;
  });
  await seedCompany(
    { store: app.store, secrets: app.secrets, clock: systemClock, newId, deliver: () => {} },
    app.channel.id,
  );
  meta.person(demoOwnerPhone, 'Ann Lee');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Usher's demo is ready (${seconds} s). Open beside each other:

  the phone   ${address}/phone   you are Ann Lee, the owner of Acme: write "add"
  the inbox   ${address}/inbox   the mails that Usher sends

Everything stays on this machine. Ctrl-C ends it; your data is kept in ${configured.config.dataDir}.`);
  return {
    async stop() {
      await app.stop();
      await stopStandIns();
    },
  };
});
