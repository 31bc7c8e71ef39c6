import { write } from '../../../texts/say.ts';
import { SetupField } from './fields.tsx';
import type { SetupView } from './setup-view.ts';

/** The mail server, or none. */
export function MailStep({ view }: { view: SetupView }) {
  const { language } = view;
  return (
    <>
      <p>{write(language, 'setup.mail.body')}</p>
      <form method="post" action="/setup/mail">
        <SetupField view={view} name="SMTP_URL" />
        <SetupField view={view} name="MAIL_FROM" />
        <button type="submit" name="way" value="test">
          {write(language, 'setup.mail.test')}
        </button>
        <button type="submit" name="way" value="save" className="second">
          {write(language, 'setup.save')}
        </button>
      </form>
      <form method="post" action="/setup/mail">
        <button type="submit" name="way" value="none" className="quiet">
          {write(language, 'setup.mail.none')}
        </button>
      </form>
    </>
  );
}
