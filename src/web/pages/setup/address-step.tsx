import { write } from '../../../texts/say.ts';
import { SetupField } from './fields.tsx';
import type { SetupView } from './setup-view.ts';

/** The public address, or none. */
export function AddressStep({ view }: { view: SetupView }) {
  const { language } = view;
  return (
    <>
      <p>{write(language, 'setup.address.body')}</p>
      <form method="post" action="/setup/address">
        <SetupField view={view} name="PUBLIC_URL" />
        <button type="submit" name="way" value="save">
          {write(language, 'setup.address.button')}
        </button>
        {view.mayInsist && (
          <button type="submit" name="way" value="insist" className="second">
            {write(language, 'setup.address.anyway')}
          </button>
        )}
      </form>
      <form method="post" action="/setup/address">
        <button type="submit" name="way" value="none" className="quiet">
          {write(language, 'setup.address.none')}
        </button>
      </form>
    </>
  );
}
