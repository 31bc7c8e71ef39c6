import type { BotLanguage } from '../../domain/language.ts';
import type { User } from '../../domain/user.ts';
import { write } from '../../texts/say.ts';
import { messagePage } from './message-page.tsx';
import type { Page } from './page.tsx';

/** Asks for an address to mail a link to. */
export function signInPage(language: BotLanguage, signedOut: boolean): Page {
  return {
    language,
    heading: write(language, 'page.sign-in.heading'),
    content: (
      <>
        {signedOut && (
          <p className="said" role="status">
            {write(language, 'page.sign-in.signed-out')}
          </p>
        )}
        <p id="email-hint">{write(language, 'page.sign-in.body')}</p>
        <form method="post" action="/sign-in">
          <fieldset>
            <label htmlFor="email">{write(language, 'page.sign-in.email')}</label>
            <input
              id="email"
              name="email"
              type="email"
              autoComplete="email"
              maxLength={254}
              required
              aria-describedby="email-hint"
            />
          </fieldset>
          <button type="submit">{write(language, 'page.sign-in.button')}</button>
        </form>
      </>
    ),
  };
}

/** The one answer to every request for a link, whoever asked and whatever was typed. */
export function linkSentPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'mail',
    write(language, 'page.sign-in.sent-heading'),
    write(language, 'page.sign-in.sent-body'),
  );
}

/** A sign-in link that waits for its one tap: opening it, as link scanners do, spends nothing. */
export function enterPage(user: User, token: string): Page {
  const { language, firstName } = user;
  return {
    language,
    heading: write(language, 'page.sign-in.welcome', { name: firstName }),
    content: (
      <>
        <p>{write(language, 'page.sign-in.confirm')}</p>
        <form method="post" action={`/sign-in/${encodeURIComponent(token)}`}>
          <button type="submit">{write(language, 'page.sign-in.enter')}</button>
        </form>
      </>
    ),
  };
}

export function linkExpiredPage(language: BotLanguage): Page {
  return messagePage(
    language,
    'wait',
    write(language, 'page.sign-in.expired-heading'),
    write(language, 'page.sign-in.expired-body'),
    { href: '/sign-in', label: write(language, 'page.sign-in.again') },
  );
}
