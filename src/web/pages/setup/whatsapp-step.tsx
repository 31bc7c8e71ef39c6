import { write } from '../../../texts/say.ts';
import { SetupField } from './fields.tsx';
import type { SetupView } from './setup-view.ts';

/** The two ways to WhatsApp. */
export function WhatsappStep({ view }: { view: SetupView }) {
  const { language } = view;
  return (
    <>
      <h3>{write(language, 'setup.own-phone.heading')}</h3>
      <p>{write(language, 'setup.own-phone.body')}</p>
      <p>{write(language, 'setup.own-phone.risk')}</p>
      <form method="post" action="/setup/whatsapp">
        <button type="submit" name="way" value="linked-device">
          {write(language, 'setup.own-phone.button')}
        </button>
      </form>
      <h3>{write(language, 'setup.platform.heading')}</h3>
      <p>{write(language, 'setup.platform.body')}</p>
      <form method="post" action="/setup/whatsapp">
        <SetupField view={view} name="WHATSAPP_PHONE_NUMBER_ID" />
        <SetupField view={view} name="WHATSAPP_ACCESS_TOKEN" />
        <SetupField view={view} name="WHATSAPP_APP_SECRET" />
        <SetupField view={view} name="WHATSAPP_VERIFY_TOKEN" />
        <button type="submit" name="way" value="check">
          {write(language, 'setup.platform.check')}
        </button>
        <button type="submit" name="way" value="cloud-api" className="second">
          {write(language, 'setup.save')}
        </button>
      </form>
    </>
  );
}
