import { type Request, type Response, Router } from 'express';
import { streamEvents } from '../pages/event-stream.ts';
import { demoPolicy, file, localOnly } from '../pages/local-pages.ts';
import type { Inbox } from './inbox.ts';
import { inboxPage } from './inbox-page.tsx';
import { inboxScript } from './inbox-script.ts';
import { inboxStyle } from './inbox-style.ts';
import { withDemoLinks } from './mail-links.ts';

export interface InboxRouterOptions {
  inbox: Inbox;
  /** Where the phone page is: links to WhatsApp lead there. */
  phonePath: string;
}

/** A mail is somebody else's HTML: no script, nothing fetched, shown only within our frame. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The page that shows every mail; mount it at `/inbox`. */
export function createInboxRouter({ inbox, phonePath }: InboxRouterOptions): Router {
  const router = Router();
  router.use(localOnly, demoPolicy);
  router.get('/inbox.js', file('js', inboxScript));
  router.get('/inbox.css', file('css', inboxStyle));

  router.get('/events', (req, res) => {
    streamEvents(req, res, send => inbox.listen(({ id }) => send('mail', { id })));
  });

  router.get('/', (req, res) => sendInbox(req, res));

  router.get('/:id', (req, res, next) => {
    const open = inbox.find(req.params.id);
    if (open) sendInbox(req, res, open);
    else next();
  });

  router.get('/:id/html', (req, res, next) => {
    const mail = inbox.find(req.params.id);
    if (!mail?.html) {
      next();
      return;
    }
    res.set({ 'Content-Security-Policy': mailPolicy, 'X-Frame-Options': 'SAMEORIGIN' });
    res.type('html').send(withDemoLinks(mail.html, phonePath));
  });

  function sendInbox(req: Request, res: Response, open?: ReturnType<Inbox['find']>): void {
    const page = inboxPage({
      mails: inbox.mails().toReversed(),
      ...(open && { open }),
      view: req.query.view === 'text' ? 'text' : 'html',
      base: req.baseUrl,
      phonePath,
    });
    res.type('html').send(page);
  }

  return router;
}
