import { write } from '../../../texts/say.ts';
import type { SetupView } from './setup-view.ts';

/** The last tap, once company and WhatsApp are there. */
export function FinishStep({ view }: { view: SetupView }) {
  const { language, states, file } = view;
  if (states.company !== 'done' || states.whatsapp !== 'done') {
    return <p>{write(language, 'setup.finish.missing')}</p>;
  }
  return (
    <>
      <p>{write(language, 'setup.finish.body', { file })}</p>
      <form method="post" action="/setup/finish">
        <button type="submit">{write(language, 'setup.finish.button')}</button>
      </form>
    </>
  );
}
