import express, { Router } from 'express';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { Inbox } from '../inbox/inbox.ts';
import type { GraphStandIn } from '../meta/graph-stand-in.ts';
import { answersOf, type OpenForm } from '../meta/open-form.ts';
import { streamEvents } from '../pages/event-stream.ts';
import { demoPolicy, file, localOnly } from '../pages/local-pages.ts';
import { phonePage } from './phone-page.tsx';
import { phoneScript } from './phone-script.ts';
import { phoneStyle } from './phone-style.ts';
import { type Greeting, viewOfEvent, viewOfMessage, viewOfPerson } from './phone-view.ts';

export interface PhoneRouterOptions {
  meta: GraphStandIn;
  /** Arriving mails are announced on the page. */
  inbox: Inbox;
  /** Where the inbox's pages are. */
  inboxPath: string;
  /** What an empty chat of this phone (E.164) says; for people whom it does not know too. */
  greet(phone: string): Greeting;
}

const newPerson = z.object({ name: z.string().trim().min(1).max(60), phone: z.string().max(40) });

const message = z.union([
  z.object({ text: z.string().trim().min(1).max(4096) }),
  z.object({ tap: z.object({ messageId: z.string(), choiceId: z.string() }) }),
  z.object({
    form: z.object({
      messageId: z.string(),
      answers: z.record(z.string(), z.union([z.string().max(4096), z.array(z.string())])),
    }),
  }),
  z.object({
    card: z.object({
      name: z.string().trim().min(1).max(100),
      phone: z.string().trim().max(40),
      email: z.string().trim().max(254),
    }),
  }),
]);

/** The page that plays everybody's phone; mount it at `/phone`. */
export function createPhoneRouter(options: PhoneRouterOptions): Router {
  const { meta, inbox, greet } = options;
  const router = Router();
  router.use(localOnly, demoPolicy);

  router.get('/', (req, res) => {
    res.type('html').send(phonePage({ base: req.baseUrl, inboxPath: options.inboxPath }));
  });
  router.get('/phone.js', file('js', phoneScript));
  router.get('/phone.css', file('css', phoneStyle));

  router.get('/events', (req, res) => {
    streamEvents(req, res, send => {
      send('snapshot', {
        number: meta.displayPhoneNumber.replace(/\D/g, ''),
        inboxPath: options.inboxPath,
        people: meta.chats.all().map(chat => ({
          ...viewOfPerson(chat, greet),
          messages: chat.messages.map(viewOfMessage),
        })),
      });
      const stops = [
        meta.chats.listen(event => send(event.kind, viewOfEvent(event, greet))),
        inbox.listen(({ id, to, subject }) => send('mail', { id, to: to.join(', '), subject })),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    });
  });

  router.post('/people', express.json(), (req, res) => {
    const given = newPerson.safeParse(req.body);
    if (!given.success) {
      res.status(400).json({ problem: 'Please give a name and a phone number.' });
      return;
    }
    const phone = parsePhoneNumberFromString(given.data.phone);
    if (!phone?.isPossible()) {
      res
        .status(400)
        .json({ problem: 'That is not a phone number with its country, such as +44 7700 900123.' });
      return;
    }
    const { chat } = meta.person(phone.number, given.data.name);
    res.json({ person: viewOfPerson(chat, greet) });
  });

  router.post('/people/:waId/messages', express.json({ limit: '100kb' }), async (req, res) => {
    const chat = meta.chats.all().find(({ waId }) => waId === req.params.waId);
    const given = message.safeParse(req.body);
    if (!chat || !given.success) {
      res.status(400).json({ problem: 'This message cannot be sent.' });
      return;
    }
    const person = meta.person(chat.phone);
    if ('text' in given.data) await person.says(given.data.text);
    else if ('card' in given.data) {
      const { name, phone, email } = given.data.card;
      await person.sendsContacts([
        { name, ...(phone && { phones: [phone] }), ...(email && { emails: [email] }) },
      ]);
    } else if ('form' in given.data) {
      const { messageId, answers } = given.data.form;
      const opened = person.received().find(({ id, form }) => id === messageId && form);
      const problem = opened ? problemWith(opened.form!, answers) : 'There is no such form.';
      if (problem) {
        res.status(400).json({ problem });
        return;
      }
      await person.fillsForm(answers, opened);
    } else {
      const { messageId, choiceId } = given.data.tap;
      const tapped = person.received().find(({ id }) => id === messageId);
      if (!tapped?.choices.some(({ id }) => id === choiceId)) {
        res.status(400).json({ problem: 'There is no such button.' });
        return;
      }
      await person.taps(choiceId, tapped);
    }
    res.status(204).end();
  });

  return router;
}

/** Why a phone would not send the form like this; undefined where it would. */
function problemWith(form: OpenForm, answers: Record<string, string | string[]>): string | undefined {
  try {
    answersOf(form, answers);
    return undefined;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}.`;
  }
}
