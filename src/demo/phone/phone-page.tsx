import { renderToStaticMarkup } from 'react-dom/server';
import { icon } from '../pages/local-pages.ts';

/** The page's frame; everything that changes is filled in by its script. */
export function phonePage({ base, inboxPath }: { base: string; inboxPath: string }): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>Phones · Usher demo</title>
        <link rel="icon" href={icon} />
        <link rel="stylesheet" href={`${base}/phone.css`} />
        <script type="module" src={`${base}/phone.js`} />
      </head>
      <body data-base={base}>
        <aside>
          <header>
            <h1>Phones</h1>
            <a className="pill" href={inboxPath} target="usher-inbox">
              Inbox <span aria-hidden="true">↗</span>
            </a>
          </header>
          <p className="hint">Each line is somebody’s phone, and their chat with Usher.</p>
          <nav aria-label="People">
            <ul id="people" />
          </nav>
          <details>
            <summary>Open another person’s chat</summary>
            <PersonForm />
          </details>
        </aside>
        <main id="phones" />
        <dialog id="rows" aria-labelledby="rows-title">
          <h2 id="rows-title">Choose</h2>
          <ul />
          <form method="dialog">
            <button type="submit" className="plain">
              Close
            </button>
          </form>
        </dialog>
        <dialog id="form" aria-labelledby="form-title">
          <h2 id="form-title">Form</h2>
          <form noValidate>
            <div />
            <p className="problem" role="alert" />
            <div className="row">
              <button type="button" className="plain" data-close="">
                Close
              </button>
              <button type="submit">Send</button>
            </div>
          </form>
        </dialog>
        <CardDialog />
        <dialog id="who" aria-labelledby="who-title">
          <h2 id="who-title">Whose phone are you on?</h2>
          <p>
            The link opens WhatsApp with a message ready to send: <q id="who-text" />
          </p>
          <ul />
          <details>
            <summary>Somebody else’s</summary>
            <PersonForm />
          </details>
          <form method="dialog">
            <button type="submit" className="plain">
              Cancel
            </button>
          </form>
        </dialog>
        <div id="mails" role="status" />
        <noscript>This page plays phones with a small script; please allow it.</noscript>
      </body>
    </html>,
  )}`;
}

/** Brings somebody's phone to the page. */
function PersonForm() {
  return (
    <form className="new-person" noValidate>
      <label>
        Name
        <input name="name" autoComplete="off" required maxLength={60} />
      </label>
      <label>
        Phone, with its country
        <input name="phone" type="tel" autoComplete="off" required placeholder="+44 7700 900123" />
      </label>
      <p className="problem" role="alert" />
      <button type="submit">Open chat</button>
    </form>
  );
}

function CardDialog() {
  return (
    <dialog id="card" aria-labelledby="card-title">
      <h2 id="card-title">Send a contact</h2>
      <form noValidate>
        <label>
          Name
          <input name="name" autoComplete="off" required maxLength={100} />
        </label>
        <label>
          Phone
          <input name="phone" type="tel" autoComplete="off" />
        </label>
        <label>
          Email
          <input name="email" type="email" autoComplete="off" />
        </label>
        <div className="row">
          <button type="button" className="plain" data-close="">
            Cancel
          </button>
          <button type="submit">Send</button>
        </div>
      </form>
    </dialog>
  );
}
