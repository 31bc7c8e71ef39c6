import { renderToStaticMarkup } from 'react-dom/server';
import { icon } from '../pages/local-pages.ts';
import type { KeptMail } from './kept-mail.ts';
import { textWithLinks } from './mail-links.ts';

export interface InboxPageProps {
  /** Newest first. */
  mails: readonly KeptMail[];
  /** The open mail; absent: none was picked yet, and the newest is shown beside the list. */
  open?: KeptMail;
  view: 'html' | 'text';
  /** Where the inbox and the phones are. */
  base: string;
  phonePath: string;
}

/** The inbox: its mails, and the open one as its reader would see it. */
export function inboxPage(props: InboxPageProps): string {
  const { mails, open, base, phonePath } = props;
  const shown = open ?? mails[0];
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{open ? `${open.subject} · Inbox` : 'Inbox · Usher demo'}</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={`${base}/inbox.css`} />
        <script type="module" src={`${base}/inbox.js`} />
      </head>
      <body data-base={base} className={open ? 'reading' : ''}>
        <aside>
          <header>
            <h1>Inbox</h1>
            <a className="pill" href={phonePath} target="usher-phones">
              Phones <span aria-hidden="true">↗</span>
            </a>
          </header>
          <p className="hint">Every mail that Usher sends, to whomever. None leaves this machine.</p>
          <nav id="mails" aria-label="Mails" aria-live="polite">
            <MailList {...props} shownId={shown?.id} />
          </nav>
        </aside>
        <main>{shown ? <Mail {...props} mail={shown} /> : <Nothing phonePath={phonePath} />}</main>
      </body>
    </html>,
  )}`;
}

function MailList({ mails, base, shownId }: InboxPageProps & { shownId: string | undefined }) {
  return (
    <ol>
      {mails.map(mail => (
        <li key={mail.id}>
          <a href={`${base}/${mail.id}`} aria-current={mail.id === shownId ? 'page' : undefined}>
            <span className="to">
              <strong>{mail.to.join(', ')}</strong> <Time at={mail.receivedAt} />
            </span>
            <span className="subject">{mail.subject}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function Mail({ mail, view, base, phonePath }: InboxPageProps & { mail: KeptMail }) {
  const at = `${base}/${mail.id}`;
  const asText = view === 'text' || !mail.html;
  return (
    <article data-at={at}>
      <a className="back" href={base}>
        <span aria-hidden="true">‹</span> All mails
      </a>
      <h2 dir="auto">{mail.subject}</h2>
      <dl>
        <div>
          <dt>From</dt>
          <dd>{mail.from}</dd>
        </div>
        <div>
          <dt>To</dt>
          <dd>{mail.to.join(', ')}</dd>
        </div>
      </dl>
      {mail.html && (
        <nav className="views" aria-label="Versions of this mail">
          <a href={at} aria-current={asText ? undefined : 'page'}>
            As designed
          </a>
          <a href={`${at}?view=text`} aria-current={asText ? 'page' : undefined}>
            As plain text
          </a>
        </nav>
      )}
      {asText ? (
        <Plain text={mail.text} phonePath={phonePath} />
      ) : (
        <iframe
          title={`The mail “${mail.subject}”`}
          src={`${at}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      )}
    </article>
  );
}

function Plain({ text, phonePath }: { text: string; phonePath: string }) {
  const pieces = textWithLinks(text, phonePath).map(({ text, href }) =>
    href ? (
      <a key={href} href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    ) : (
      text
    ),
  );
  return <pre dir="auto">{pieces}</pre>;
}

function Nothing({ phonePath }: { phonePath: string }) {
  return (
    <p className="nothing">
      No mail yet. Add somebody on <a href={phonePath}>the phone page</a>, and their invitation comes here.
    </p>
  );
}

/** In the machine's own time zone, which is the reader's. */
function Time({ at }: { at: Date }) {
  const text = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return <time dateTime={at.toISOString()}>{text}</time>;
}
